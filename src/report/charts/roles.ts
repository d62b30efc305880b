import type { ReportContext } from '../context.ts';
import { fillText } from '../fill.ts';
import { defineChart } from './define-chart.ts';
import { known, namedDots } from './named-dots.ts';

const title = { nl: 'Wie brengen mensen met elkaar in verbinding?', en: 'Whom do people bring together?' };
const summary = {
  nl: 'Van elke 100 keer dat iemand twee mensen verbindt die elkaar zelf niet spreken, zijn er in {year} {across} waarbij een andere organisatie in het spel is{before}.',
  en: 'Of every 100 times that somebody connects two people who have no contact themselves, in {year} {across} have another organisation in play{before}.',
};
const summaryBefore = { nl: ' (in {year}: {across})', en: ' (in {year}: {across})' };
const source = {
  nl: 'Van elke 100 keer dat iemand tussen twee mensen staat die zelf geen contact hebben. Gevuld: {year}.{before} Geteld over het hele netwerk, niet per persoon. Rollen naar Gould en Fernandez (1989): coördinator, poortwachter en vertegenwoordiger, makelaar van buiten, verbinder. Bron: {records}.',
  en: 'Of every 100 times that somebody stands between two people who have no contact themselves. Filled: {year}.{before} Counted over the whole network, not by person. Roles after Gould and Fernandez (1989): coordinator, gatekeeper and representative, itinerant broker, liaison. Source: {records}.',
};
const sourceBefore = { nl: ' Open: {year}.', en: ' Open: {year}.' };
const roles = [
  { metrics: ['coordinator'], nl: 'Collega’s binnen de eigen organisatie', en: 'Colleagues within their own organisation' },
  {
    metrics: ['gatekeeper', 'representative'],
    nl: 'Een collega en iemand van buiten',
    en: 'A colleague and somebody from outside',
  },
  { metrics: ['itinerant'], nl: 'Twee mensen van één andere organisatie', en: 'Two people from one other organisation' },
  { metrics: ['liaison'], nl: 'Mensen van twee andere organisaties', en: 'People from two other organisations' },
] as const;
const names = { nl: 'Wie met elkaar verbonden worden', en: 'Who are connected' };

/** Each role as a part of all brokerage in the network; `null` where one is not known, or nobody stands between two others. */
function sharesOf(context: ReportContext, period: string): number[] | null {
  const found = roles.map(({ metrics }) =>
    metrics.map((metric) => context.score(metric, { level: 'network', boundary: 'organisation', period })),
  );
  const sums = found.map((values) => values.reduce<number>((total, value) => total + (value ?? 0), 0));
  const all = sums.reduce((total, value) => total + value, 0);
  return all === 0 || found.flat().includes(null) ? null : sums.map((value) => Math.round((value / all) * 10_000) / 100);
}

/** Brokerage in the whole network, by what the broker's place is between the two. */
export const rolesChart = defineChart({
  id: 'roles',
  linked: false,
  build: (context) => {
    const { t, locale, number, focus, before } = context;
    const now = sharesOf(context, focus.id);
    if (now === null) return null;
    const then = before === null ? null : sharesOf(context, before.id);
    const across = (shares: readonly number[]) => number(100 - (shares[0] ?? 0));
    const year = context.year(focus.id);
    const yearBefore = before === null ? '' : context.year(before.id);
    return {
      title: t(title),
      summary: fillText(t(summary), {
        year,
        across: across(now),
        before: then === null ? '' : fillText(t(summaryBefore), { year: yearBefore, across: across(then) }),
      }),
      source: fillText(t(source), {
        year,
        before: then === null ? '' : fillText(t(sourceBefore), { year: yearBefore }),
        records: context.words.records,
      }),
      ...namedDots(
        context,
        roles.map((role, index) => ({
          key: undefined,
          name: role[locale],
          colour: 'accent',
          first: known(now[index] ?? 0),
          second: then === null ? null : known(then[index] ?? 0),
        })),
        {
          caption: t(title),
          name: names[locale],
          first: year,
          second: then === null ? null : yearBefore,
          format: number,
          drawn: roles.length,
          rowHeight: 34,
        },
      ),
    };
  },
});
