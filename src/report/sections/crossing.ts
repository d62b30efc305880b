import { crossingByChance } from '../charts/crossing-by-chance.ts';
import { crossingByYear } from '../charts/crossing-by-year.ts';
import { organisationMatrix } from '../charts/organisation-matrix.ts';
import { reachByOrganisation } from '../charts/reach-by-organisation.ts';
import { rolesChart } from '../charts/roles.ts';
import { sectorMatrix } from '../charts/sector-matrix.ts';
import { fill } from '../fill.ts';
import { acrossWords, contactWords, crossingOf100, quantity, weightWords } from '../quantities.ts';
import type { Text } from '../../i18n/text.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { participationOf } from '../readings.ts';
import { reachOf } from '../charts/reach-by-organisation.ts';
import { chart, defineSection, heading, missing, note, paragraph } from './define-section.ts';

const meaning = {
  nl: 'Een kennisnetwerk wil dat mensen over de grens van hun eigen organisatie heen van elkaar leren. Daarom tellen wij de contacten ({contact}) en kijken hoeveel daarvan mensen van {across} bij elkaar brengen. In {year} waren dat er {crossing} van elke 100.',
  en: 'A knowledge network wants people to learn from each other across the boundary of their own organisation. So we count the contacts ({contact}) and see how many of them bring together people of {across}. In {year} that was {crossing} of every 100.',
};
const chance = {
  nl: 'Een getal alleen zegt weinig: wie veel kleine organisaties heeft, krijgt vanzelf veel contacten over de grens. Daarom staat er toeval naast: dezelfde mensen, elk in evenveel groepen, en dezelfde groepen, elk even groot, maar willekeurig bij elkaar gezet.',
  en: 'A number alone says little: where there are many small organisations, many contacts cross a boundary anyway. So chance stands beside it: the same people, each in as many groups, and the same groups, each as large, but put together at random.',
};
const none = {
  nl: 'Over {year} is dit niet te berekenen: daarvoor zijn groepen nodig met twee of meer mensen van wie de organisatie bekend is.',
  en: 'It cannot be computed for {year}: that takes groups of two or more people whose organisation is known.',
};
const oneOrganisation = {
  nl: 'Er is maar één organisatie te zien; van een grens tussen organisaties is dan geen sprake.',
  en: 'There is only one organisation to be seen, so there is no boundary between organisations.',
};
const tooFew = {
  nl: 'Van geen organisatie doen genoeg mensen mee om dit te tonen.',
  en: 'No organisation has enough people taking part for this to be shown.',
};
const tooFewToCompare = {
  nl: 'Van één organisatie doen genoeg mensen mee om dit te tonen; er is dan niets om mee te vergelijken.',
  en: 'One organisation has enough people taking part for this to be shown, so there is nothing to compare it with.',
};
const tooFewInSectors = {
  nl: 'Per sector zijn er te weinig mensen om contacten te tonen.',
  en: 'There are too few people in each sector to show contacts.',
};
const noMatrix = {
  nl: 'Contacten tussen sectoren zijn niet te tonen: daarvoor moet van de organisaties bekend zijn in welke sector zij werken, en moeten er minstens twee sectoren zijn.',
  en: 'Contacts between sectors cannot be shown: it takes organisations whose sector is known, and at least two sectors.',
};
const headings = {
  sectors: { nl: 'Tussen sectoren', en: 'Between sectors' },
  organisations: { nl: 'Tussen organisaties', en: 'Between organisations' },
  roles: { nl: 'Wie brengt wie bij elkaar', en: 'Who brings whom together' },
  reach: { nl: 'Bereik per organisatie', en: 'Reach by organisation' },
};
const noRoles = {
  nl: 'Niemand staat tussen twee mensen die elkaar zelf niet spreken, of van te weinig mensen is bekend waar zij werken.',
  en: 'Nobody stands between two people who have no contact themselves, or it is known of too few people where they work.',
};
const fewPairs = {
  nl: 'Van te weinig paren organisaties is te tonen hoe vaak zij elkaar ontmoeten: daarvoor zijn er minstens drie nodig.',
  en: 'How often organisations meet can be shown for too few pairs: it takes three or more.',
};
const manyOrganisations = {
  nl: 'Er zijn te veel organisaties om elk paar te tekenen.',
  en: 'There are too many organisations to draw every pair.',
};
const caution = {
  nl: 'Lees dit niet als een ranglijst: een klein bestuur met drie deelnemers kan niet iedereen ontmoeten.',
  en: 'Do not read this as a ranking: a small board with three participants cannot meet everyone.',
};

/** Whether contacts cross the boundary of an organisation, and more than by chance. */
export const crossing = defineSection({
  id: 'crossing',
  title: { nl: 'Over de grens van de eigen organisatie', en: 'Crossing boundaries' },
  build: (context) => {
    const { t, analysis } = context;
    const year = context.year(context.focus.id);
    const now = context.score('ei-index', { level: 'network' }) ?? context.chance('ei-index', { level: 'network' })?.observed ?? null;
    const overYears = chart(crossingByYear, context);
    const matrix = chart(sectorMatrix, context);
    const reach = chart(reachByOrganisation, context);
    const pairs = chart(organisationMatrix, context);
    const roles = chart(rolesChart, context);
    const weighted = weightWords(analysis.about.weight);
    return [
      ...(now === null
        ? [missing(t(none).replace('{year}', year))]
        : [
            paragraph(
              fill(t(meaning), {
                contact: t(contactWords(analysis.about.ties)),
                across: t(acrossWords[analysis.about.boundary]),
                year,
                crossing: quantity(context.number(crossingOf100(now)), 'ei-index', 'crossing'),
              }),
              ...(weighted === null ? [] : [[' ', t(weighted)]]),
            ),
            paragraph([t(chance)]),
          ]),
      ...chart(crossingByChance, context),
      ...overYears,
      ...orWhyNot(matrix, t(headings.sectors), () => t(whyNoMatrix(context))),
      ...orWhyNot(pairs, t(headings.organisations), () => t(whyNoPairs(context))),
      ...orWhyNot(roles, t(headings.roles), () => t(noRoles)),
      ...orWhyNot(reach, t(headings.reach), () => t(whyNoReach(context))),
      ...(reach.length > 0 ? [note([t(caution)])] : []),
    ];
  },
});

/** A chart, which has a title of its own; where there is none, of what it would have been, and why it is not there. */
const orWhyNot = (found: readonly Block[], title: string, why: () => string): readonly Block[] =>
  found.length > 0 ? found : [heading(title), missing(why())];

/** Why the contacts between sectors are not drawn: no sectors, or too few people in them. */
function whyNoMatrix(context: ReportContext): Text {
  const sectors = new Set(context.view.organisations.flatMap(({ id }) => context.organisation(id)?.sector ?? []));
  return sectors.size > 1 ? tooFewInSectors : noMatrix;
}

/** Why reach is not drawn: one organisation, or too few people in each of several. */
function whyNoReach(context: ReportContext): Text {
  const { view, focus } = context;
  if (Math.max(view.organisations.length, participationOf(context, focus.id).organisations.value ?? 0) < 2) return oneOrganisation;
  return view.organisations.some(({ id }) => reachOf(context, id, focus.id).value !== null) ? tooFewToCompare : tooFew;
}

/** Why pairs of organisations are not drawn: one organisation, too few that can be shown, or more than a page can hold. */
function whyNoPairs({ view }: ReportContext): Text {
  return view.organisations.length < 2 ? oneOrganisation : view.organisations.length > 40 ? manyOrganisations : fewPairs;
}
