import { dayWords, type ReportContext } from '../context.ts';
import type { ReportDocument, SectionContent } from '../document.ts';
import { fillText } from '../fill.ts';
import { besideOthers } from './beside-others.ts';
import { inShort } from './in-short.ts';
import { ownCouldUse } from './own-could-use.ts';
import { ownGiven } from './own-given.ts';
import { ownGroups } from './own-groups.ts';
import { ownMet } from './own-met.ts';
import type { OwnSection } from './own.ts';

const sections: readonly OwnSection[] = [inShort, ownGiven, besideOthers, ownGroups, ownMet, ownCouldUse];

const kicker = { nl: '{network}: het jaar van uw organisatie', en: '{network}: your organisation’s year' };

/** The page of one organisation, for its yearly talk with the programme leaders: two sheets of A4. */
export function makeOrganisationDocument(context: ReportContext, own: string): ReportDocument {
  const { analysis, words, audience, locale } = context;
  const { about } = analysis;
  return {
    title: context.organisationName(own),
    kicker: fillText(context.t(kicker), { network: about.name }),
    year: context.year(context.focus.id),
    audience: `${words.audience} ${words.audiences[audience]}`,
    audienceNote: words.audienceNotes[audience],
    invented: about.invented ? words.invented : null,
    closing: fillText(words.generated, { version: about.version, day: dayWords(locale, about.day) }),
    sections: sections.map((section): SectionContent => ({
      id: section.id,
      title: context.t(section.title),
      blocks: section.build({ ...context, own }),
    })),
  };
}
