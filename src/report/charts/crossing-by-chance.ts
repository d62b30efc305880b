import { colour } from '../colours.ts';
import { fillText } from '../fill.ts';
import { acrossWords, crossingOf100 } from '../quantities.ts';
import type { Chance } from '../../analysis.ts';
import type { Text } from '../../i18n/text.ts';
import { defineChart } from './define-chart.ts';

const title = { nl: 'Wat toeval zou geven, en wat er gevonden is', en: 'What chance would give, and what was found' };
const summary = {
  nl: 'Elke open stip is één van twintig even waarschijnlijke uitkomsten als dezelfde mensen willekeurig over dezelfde groepen waren verdeeld: {least} tot {most} van elke 100 contacten tussen mensen van {across}. Gevonden zijn er {observed}. {beside} {verdict}',
  en: 'Each open dot is one of twenty equally likely outcomes if the same people had been put into the same groups at random: {least} to {most} of every 100 contacts between people of {across}. {observed} were found. {beside} {verdict}',
};
const beside = {
  higher: { nl: 'Alle twintig uitkomsten liggen hoger.', en: 'All twenty outcomes are higher.' },
  lower: { nl: 'Alle twintig uitkomsten liggen lager.', en: 'All twenty outcomes are lower.' },
  between: {
    nl: 'Van de twintig uitkomsten liggen er {lower} lager en {higher} hoger.',
    en: 'Of the twenty outcomes, {lower} are lower and {higher} higher.',
  },
};
const tells: Text = { nl: 'Zo’n verschil geeft toeval zelden.', en: 'Chance seldom gives such a difference.' };
const verdicts: Record<Exclude<Chance['verdict'], 'too-little'>, Text> = {
  'more-crossing': tells,
  'less-crossing': tells,
  higher: tells,
  lower: tells,
  'as-chance': { nl: 'Dat is niet van toeval te onderscheiden.', en: 'That cannot be told from chance.' },
};
const source = {
  nl: 'Twintig gelijke delen van {draws} willekeurige indelingen waarin iedereen in evenveel groepen zit en elke groep even groot is. Eenheid: van elke 100 contacten, {year}. Bron: {records}.',
  en: 'Twenty equal parts of {draws} random arrangements in which everybody is in as many groups and every group is as large. Unit: of every 100 contacts, {year}. Source: {records}.',
};
const words = {
  nl: { found: 'gevonden', chance: 'bij toeval', outcome: 'Uitkomst', value: 'Van elke 100 contacten', outcomes: 'Toeval, {n} van 20' },
  en: { found: 'found', chance: 'by chance', outcome: 'Outcome', value: 'Of every 100 contacts', outcomes: 'Chance, {n} of 20' },
};

/** The two-mode null as twenty dots (a quantile dot plot), beside what was observed: the network's E-I index of every 100 contacts. */
export const crossingByChance = defineChart({
  id: 'crossing-by-chance',
  linked: false,
  build: (context) => {
    const { t, locale, number, focus, analysis } = context;
    const chance = context.chance('ei-index', { level: 'network' });
    if (chance === null || chance.verdict === 'too-little' || chance.spread.length === 0) return null;
    const own = words[locale];
    // To a thousandth: the last digit of a sum of fractions depends on the order of the people.
    const of100 = (value: number) => Math.round(crossingOf100(value) * 1000) / 1000;
    const outcomes = chance.spread.map(of100);
    const observed = of100(chance.observed);
    const [least = 0] = outcomes;
    const most = outcomes.at(-1) ?? least;
    const room = Math.max(2, (Math.max(most, observed) - Math.min(least, observed)) * 0.12);
    const domain = [Math.max(0, Math.min(least, observed) - room), Math.min(100, Math.max(most, observed) + room)];
    // Dots within a fortieth of the width stand on each other.
    const width = ((domain[1] ?? 100) - (domain[0] ?? 0)) / 40;
    const heights = new Map<number, number>();
    const values = outcomes.map((outcome) => {
      const place = Math.floor(outcome / width);
      const height = heights.get(place) ?? 0;
      heights.set(place, height + 1);
      return { x: (place + 0.5) * width, y: height, t: `${own.chance}: ${number(outcome, 1, true)}` };
    });
    const tallest = Math.max(...heights.values());
    const lower = outcomes.filter((outcome) => outcome < observed).length;
    const higher = outcomes.filter((outcome) => outcome > observed).length;
    const middle = outcomes.reduce((sum, outcome) => sum + outcome, 0) / outcomes.length;
    const x = {
      type: 'quantitative',
      scale: { domain, nice: false, zero: false },
      axis: { title: null, tickCount: 6, grid: false, domain: true },
    };
    const y = { type: 'quantitative', scale: { domain: [-0.5, tallest + 1.2], nice: false }, axis: null };
    return {
      title: t(title),
      summary: fillText(t(summary), {
        least: number(least),
        most: number(most),
        across: t(acrossWords[analysis.about.boundary]),
        observed: number(observed),
        beside: fillText(t(lower === 0 ? beside.higher : higher === 0 ? beside.lower : beside.between), {
          lower: number(lower),
          higher: number(higher),
        }),
        verdict: t(verdicts[chance.verdict]),
      }),
      source: fillText(t(source), { draws: number(chance.draws), year: context.year(focus.id), records: context.words.records }),
      table: {
        caption: `${t(title)}, ${context.year(focus.id)}`,
        columns: [
          { title: own.outcome, numeric: false },
          { title: own.value, numeric: true },
        ],
        rows: [
          { cells: [{ text: own.found }, { text: number(observed, 1, true), sort: observed }] },
          ...outcomes.map((outcome, index) => ({
            cells: [{ text: own.outcomes.replace('{n}', number(index + 1)) }, { text: number(outcome, 1, true), sort: outcome }],
          })),
        ],
      },
      spec: {
        height: (tallest + 1.7) * 15 + 10,
        data: { values },
        layer: [
          {
            mark: { type: 'point', size: 130, strokeWidth: 2, opacity: 1, color: colour('rule-strong'), tooltip: { expr: 'datum.t' } },
            encoding: { x: { field: 'x', ...x }, y: { field: 'y', ...y } },
          },
          {
            data: { values: [{ x: observed, y: 0 }] },
            mark: { type: 'point', filled: true, size: 170, opacity: 1, color: colour('accent') },
            encoding: { x: { field: 'x', ...x }, y: { field: 'y', ...y } },
          },
          {
            data: { values: [{ x: observed, y: 1.2 }] },
            mark: { type: 'text', fontSize: 13, fontWeight: 700, color: colour('accent') },
            encoding: { x: { field: 'x', ...x }, y: { field: 'y', ...y }, text: { value: `${own.found}: ${number(observed)}` } },
          },
          {
            data: { values: [{ x: middle, y: tallest + 0.6 }] },
            mark: { type: 'text', fontSize: 12.5, color: colour('ink-2') },
            encoding: { x: { field: 'x', ...x }, y: { field: 'y', ...y }, text: { value: own.chance } },
          },
        ],
      },
    };
  },
});
