import type { Analysis } from '../analysis.ts';
import { audienceOf, type Disclosed } from '../disclosure/index.ts';
import { dayWords, type AudienceName, type ReportContext } from './context.ts';
import type { ReportDocument } from './document.ts';
import { fillText } from './fill.ts';
import { sections } from './sections/index.ts';

/** The whole report in one language. */
export function makeDocument(context: ReportContext): ReportDocument {
  const { analysis, words, audience, locale } = context;
  const { about } = analysis;
  return {
    title: about.name,
    kicker: words.yearReport,
    year: context.year(context.focus.id),
    audience: `${words.audience} ${words.audiences[audience]}`,
    audienceNote: words.audienceNotes[audience],
    invented: about.invented ? words.invented : null,
    closing: fillText(words.generated, { version: about.version, day: dayWords(locale, about.day) }),
    sections: sections
      .filter(({ audiences }) => audiences === undefined || audiences.includes(audience))
      .map((section) => ({ id: section.id, title: context.t(section.title), blocks: section.build(context) })),
  };
}

export function audienceName(disclosed: Disclosed<Analysis>): AudienceName {
  const audience = audienceOf(disclosed);
  return typeof audience === 'string' ? audience : 'organisation';
}
