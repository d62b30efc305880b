import { estimateWords, metrics } from '../../metrics/index.ts';
import type { Metric } from '../../metrics/define-metric.ts';
import { references } from '../../metrics/references.ts';
import type { Text } from '../../i18n/text.ts';
import { dayWords, type ReportContext } from '../context.ts';
import type { Block, Definition } from '../document.ts';
import { fill } from '../fill.ts';
import { contactWords, weightWords } from '../quantities.ts';
import { defineSection, heading, note, paragraph } from './define-section.ts';

const tie = {
  nl: 'Een contact is {contact}. Het hoort bij de organisatie waar iemand op dat moment werkte;',
  en: 'A contact is {contact}. It belongs to the organisation somebody worked for at that time;',
};
const counting = {
  'by-share': {
    nl: 'wie bij meer organisaties werkt, telt naar de omvang van de aanstellingen.',
    en: 'people with several employers count by the size of their posts.',
  },
  binary: {
    nl: 'wie bij meer organisaties werkt, telt helemaal voor de grootste aanstelling.',
    en: 'people with several employers count wholly for the largest post.',
  },
};
const unknown = {
  exclude: {
    nl: 'Zolang niet bekend is waar iemand bij hoort, telt die niet mee in wat over de grens wordt gemeten.',
    en: 'As long as it is not known where somebody belongs, that person does not count in what is measured of the boundary.',
  },
  category: {
    nl: 'Van wie niet bekend is waar die bij hoort, telt als een eigen groep (“unknown”).',
    en: 'People of whom it is not known where they belong count as a class of their own (“unknown”).',
  },
};
const chance = {
  nl: '“Meer of minder dan toeval” betekent in dit verslag: buiten de middelste 95% van de willekeurige netwerken waarin elke persoon in evenveel groepen zit en elke groep even groot is als in het echt (Strona e.a. 2014; {draws} trekkingen, startgetal {seed}).',
  en: '“More or less than chance” means in this report: outside the middle 95% of random networks in which every person is in as many groups, and every group is as large, as in reality (Strona et al. 2014; {draws} draws, seed {seed}).',
};
const privacy = {
  internal: {
    nl: 'Dit verslag is voor intern gebruik: het kan namen van mensen bevatten. Geef het niet door.',
    en: 'This report is for internal use: it may hold names of people. Do not pass it on.',
  },
  board: {
    nl: 'Kleine aantallen zijn weggelaten, met zoveel andere als nodig is om ze niet te kunnen terugrekenen. Namen van mensen staan er alleen in met hun toestemming. Namen van groepen en titels van producten staan er zoals ze zijn vastgelegd. Weggelaten staat er als “te weinig mensen om te tonen”, nooit als 0.',
    en: 'Small numbers are left out, and as many others as it takes for them not to be computed back. People are named only with their consent. Names of groups and titles of products stand as they were recorded. What is left out reads “too few people to show”, never 0.',
  },
  public: {
    nl: 'Mensen staan niet in dit verslag; namen van groepen en titels van producten wel, zoals ze zijn vastgelegd. Kleine organisaties zijn samengenomen, kleine aantallen weggelaten en andere afgerond, zodat niets is terug te rekenen. Weggelaten staat er als “te weinig mensen om te tonen”, nooit als 0.',
    en: 'People are not in this report; names of groups and titles of products are, as they were recorded. Small organisations are taken together, small numbers left out and others rounded, so that nothing can be computed back. What is left out reads “too few people to show”, never 0.',
  },
  organisation: {
    nl: 'Deze organisatie ziet haar eigen cijfers volledig; voor alle andere geldt hetzelfde als voor de beleidsgroep: kleine aantallen zijn weggelaten.',
    en: 'This organisation sees its own figures in full; for all others the same holds as for the policy group: small numbers are left out.',
  },
};
const estimated = {
  nl: 'Niet berekend maar geschat: {metric} in {period}.',
  en: 'Not computed but estimated: {metric} in {period}.',
};
const caution = {
  nl: 'De cijfers beschrijven wat is vastgelegd. Zij laten zien wat samen voorkomt, niet wat waardoor komt.',
  en: 'The figures describe what was recorded. They show what occurs together, not what causes what.',
};
const run = {
  nl: 'Gemaakt met Grensganger {version} op {day}; startgetal {seed}. Dezelfde gegevens geven met dezelfde versie en hetzelfde startgetal hetzelfde verslag.',
  en: 'Made with Grensganger {version} on {day}; seed {seed}. The same records give the same report with the same version and seed.',
};
const cite = {
  nl: 'Verwijzen: {name} ({year}). Jaarverslag {period}. Gemaakt met Grensganger {version}.',
  en: 'To cite: {name} ({year}). Annual report {period}. Made with Grensganger {version}.',
};
const headings = {
  counted: { nl: 'Wat er geteld is', en: 'What was counted' },
  privacy: { nl: 'Wat er is weggelaten', en: 'What was left out' },
  definitions: { nl: 'De gebruikte maten', en: 'The measures used' },
  cite: { nl: 'Herhalen en verwijzen', en: 'Repeating and citing' },
};
const computed = { nl: 'Berekening: {definition}', en: 'Computed as: {definition}' };

/** The measures whose values stand in the report. */
const used = new Set(['ei-index', 'density-ratio', 'reach']);

/** How the report was made: what counts, what chance means, what was left out, the measures and their sources. */
export const method = defineSection({
  id: 'method',
  title: { nl: 'Hoe dit verslag gemaakt is', en: 'How this report was made' },
  build: (context) => {
    const { t, analysis, audience, locale } = context;
    const { about } = analysis;
    const draws = analysis.chances.find(({ null: model }) => model === 'two-mode')?.draws ?? null;
    const day = dayWords(locale, about.day);
    const definitions = definitionsOf(context);
    const weighted = weightWords(about.weight);
    return [
      heading(t(headings.counted)),
      paragraph(
        [...fill(t(tie), { contact: t(contactWords(about.ties)) }), ' ', t(counting[about.counting]), ' ', t(unknown[about.unknown])],
        ...(weighted === null ? [] : [[' ', t(weighted)]]),
        ...(draws === null ? [] : [[' ', ...fill(t(chance), { draws: context.number(draws), seed: String(about.seed) })]]),
      ),
      ...about.estimates.map((estimate) =>
        paragraph(fill(t(estimated), { metric: t(titleOf(estimate.metric)), period: context.year(estimate.period) }), [
          ' ',
          t(estimateWords(estimate)),
        ]),
      ),
      paragraph([t(caution)]),
      heading(t(headings.privacy)),
      paragraph([t(privacy[audience])]),
      ...(definitions.length === 0 ? [] : [heading(t(headings.definitions)), { kind: 'definitions', items: definitions } satisfies Block]),
      heading(t(headings.cite)),
      paragraph(fill(t(run), { version: about.version, day, seed: String(about.seed) })),
      note(
        fill(t(cite), { name: about.name, year: about.day.slice(0, 4), period: context.year(context.focus.id), version: about.version }),
      ),
    ];
  },
});

const titleOf = (id: string): Text => metrics.find((metric) => metric.id === id)?.title ?? { nl: id, en: id };

function definitionsOf(context: ReportContext): Definition[] {
  const { t, analysis } = context;
  const present = new Set(analysis.scores.map(({ metric }) => metric));
  const catalogue: readonly Metric[] = metrics;
  return catalogue
    .filter(({ id }) => used.has(id) && present.has(id))
    .map((metric) => ({
      id: metric.id,
      term: t(metric.title),
      meaning: t(metric.meaning),
      computed: t(computed).replace('{definition}', () => t(metric.definition)),
      sources: metric.references.map((id) => references[id].full).join(' '),
    }));
}
