import { evaluationByItem } from '../charts/evaluation-by-item.ts';
import { groupLivesChart } from '../charts/group-lives.ts';
import { plural } from '../../i18n/formats.ts';
import { fill } from '../fill.ts';
import { summaryTable } from '../summary-table.ts';
import { chart, defineSection, heading, missing, paragraph } from './define-section.ts';
import type { ReportContext } from '../context.ts';
import type { Sentence } from '../document.ts';
import { nouns, quantity } from '../quantities.ts';
import type { Text } from '../../i18n/text.ts';

const kinds = { nl: 'In {year} {verb} er {groups}: {list}.', en: 'In {year} there {verb} {groups}: {list}.' };
const verbs = { nl: { one: 'was', other: 'waren' }, en: { one: 'was', other: 'were' } } as const;
const none = {
  nl: 'In {year} liepen geen groepen waarvan leden bekend zijn.',
  en: 'No groups of which members are known were running in {year}.',
};
const lineage = {
  nl: 'Groepen veranderen: {list}.',
  en: 'Groups change: {list}.',
};
const lifeTitle = { nl: 'Het leven van elke groep: mensen, producten en fase', en: 'The life of every group: people, products and phase' };
const opinions = { nl: 'Wat deelnemers ervan vonden', en: 'What participants thought of it' };
const noOpinions = { nl: 'Er zijn geen evaluaties vastgelegd.', en: 'No evaluations were recorded.' };

const opinionsElsewhere = {
  nl: 'Over {year} zijn geen evaluaties te tonen; over andere jaren wel.',
  en: 'No evaluations can be shown for {year}, though they can for other years.',
};
const opinionsByYear = { nl: 'Evaluaties staan per jaar; kies een jaar.', en: 'Evaluations are kept by year; choose a year.' };
const opinionsHidden = {
  nl: 'De evaluaties zijn niet te tonen: te weinig mensen gaven antwoord.',
  en: 'The evaluations can’t be shown: too few people answered.',
};

/** The groups: how many of which kind, their lives, and what participants thought of them. */
export const groups = defineSection({
  id: 'groups',
  title: { nl: 'De groepen', en: 'The groups' },
  build: (context) => {
    const { t } = context;
    const year = context.year(context.focus.id);
    const lives = chart(groupLivesChart, context);
    const evaluation = chart(evaluationByItem, context);
    return [
      context.view.groups.length === 0 ? missing(t(none).replace('{year}', year)) : paragraph(byKind(context), ...changes(context)),
      ...lives,
      ...summaryTable(context, 'life-by-group', t(lifeTitle), { groupIds: ['came_from', 'line', 'became'] }),
      ...(evaluation.length > 0 ? evaluation : [heading(t(opinions)), missing(t(whyNoOpinions(context)).replace('{year}', year))]),
    ];
  },
});

const pluralKinds: Readonly<Record<string, { nl: { one: string; other: string }; en: { one: string; other: string } }>> = {
  plg: {
    nl: { one: 'professionele leergemeenschap (PLG)', other: 'professionele leergemeenschappen (PLG’s)' },
    en: { one: 'professional learning community (PLG)', other: 'professional learning communities (PLGs)' },
  },
  expert: { nl: { one: 'expertgroep', other: 'expertgroepen' }, en: { one: 'expert group', other: 'expert groups' } },
  project: { nl: { one: 'projectgroep', other: 'projectgroepen' }, en: { one: 'project group', other: 'project groups' } },
};

function byKind(context: ReportContext): Sentence {
  const numbers = new Map<string, number>();
  for (const node of context.view.groups) {
    const kind = context.group(node.id)?.kind ?? 'other';
    numbers.set(kind, (numbers.get(kind) ?? 0) + 1);
  }
  const { locale } = context;
  const all = context.view.groups.length;
  // A few are written out, as in any running text; many stay figures.
  const number = (value: number) => (all <= numerals[locale].length ? (numerals[locale][value - 1] ?? '') : context.number(value));
  const list = [...numbers]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([kind, value]) => `${number(value)} ${kindWords(context, kind, value)}`);
  return fill(context.t(kinds), {
    year: context.year(context.focus.id),
    verb: plural(locale, all, verbs[locale]),
    groups: quantity(`${number(all)} ${plural(locale, all, nouns.groups[locale])}`, 'participation-by-year', 'groups'),
    list: context.list(list),
  });
}

const numerals = {
  nl: ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const;

/** A kind's name in one or in many: our own kinds know their plural, and so does any that is called a group. */
function kindWords(context: ReportContext, kind: string, value: number): string {
  const { locale } = context;
  const forms = Object.hasOwn(pluralKinds, kind) ? pluralKinds[kind]?.[locale] : undefined;
  if (forms !== undefined) return plural(locale, value, forms);
  const term = context.term('group_kind', kind);
  if (plural(locale, value, { one: 'one', other: 'other' }) === 'one') return term;
  if (/(?:groep|kring)$/i.test(term)) return `${term}en`;
  if (/(?:group|circle|team)$/i.test(term)) return `${term}s`;
  return locale === 'nl' ? `van de soort “${term}”` : `of the kind “${term}”`;
}

function whyNoOpinions(context: ReportContext): Text {
  const rows = context.summary('evaluation-by-item');
  if (rows.length === 0) return noOpinions;
  if (context.span !== 'year') return opinionsByYear;
  return rows.some((row) => row.text('period') === context.focus.id) ? opinionsHidden : opinionsElsewhere;
}

function changes(context: ReportContext): Sentence[] {
  const { analysis, focus } = context;
  const steps = analysis.lineage
    .filter(({ date }) => date !== null && date >= focus.from && date <= focus.until)
    .filter(({ from, to }) => context.group(from) !== null && context.group(to) !== null)
    .map(
      ({ from, to, kind }) =>
        `“${context.groupName(from)}” ${context.term('lineage_kind', kind ?? 'continues')} “${context.groupName(to)}”`,
    );
  return steps.length === 0 ? [] : [[' ', ...fill(context.t(lineage), { list: context.list(steps) })]];
}
