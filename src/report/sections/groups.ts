import { evaluationByItem } from '../charts/evaluation-by-item.ts';
import { groupLivesChart } from '../charts/group-lives.ts';
import { plural } from '../../i18n/formats.ts';
import { fill } from '../fill.ts';
import { chart, defineSection, heading, missing, paragraph } from './define-section.ts';
import type { ReportContext } from '../context.ts';
import type { Sentence } from '../document.ts';
import { quantity } from '../quantities.ts';

const kinds = { nl: 'In {year} liepen er {list}.', en: 'In {year} there were {list}.' };
const none = {
  nl: 'In {year} liepen geen groepen waarvan leden bekend zijn.',
  en: 'No groups of which members are known were running in {year}.',
};
const lineage = {
  nl: 'Groepen veranderen: {list}.',
  en: 'Groups change: {list}.',
};
const opinions = { nl: 'Wat deelnemers ervan vonden', en: 'What participants thought of it' };
const noOpinions = { nl: 'Er zijn geen evaluaties vastgelegd.', en: 'No evaluations were recorded.' };

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
      heading(t(opinions)),
      ...(evaluation.length > 0 ? evaluation : [missing(t(noOpinions))]),
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
  const list = [...numbers]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([kind, number]) => {
      const forms = Object.hasOwn(pluralKinds, kind) ? pluralKinds[kind]?.[locale] : undefined;
      return forms === undefined
        ? `${context.term('group_kind', kind)} (${context.number(number)})`
        : `${context.number(number)} ${plural(locale, number, forms)}`;
    });
  return fill(context.t(kinds), {
    year: context.year(context.focus.id),
    list: quantity(context.list(list), 'participation-by-year', 'groups'),
  });
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
