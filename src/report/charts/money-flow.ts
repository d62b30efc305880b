import { colour } from '../colours.ts';
import type { Text } from '../../i18n/text.ts';
import type { Reading } from '../context.ts';
import { fillText } from '../fill.ts';
import { budgetOf } from '../readings.ts';
import { defineChart } from './define-chart.ts';

const title = { nl: 'Van waar naar waar het geld ging', en: 'Where the money came from and went' };
const summary = {
  nl: 'In {year} kwam er {income} binnen: {sources}. Er ging {spending} uit: {uses}.{rest}',
  en: 'In {year}, {income} came in: {sources}. {spending} went out: {uses}.{rest}',
};
const partIn = { nl: '{amount} aan {name}', en: '{amount} in {name}' };
const partOut = { nl: '{amount} naar {name}', en: '{amount} to {name}' };
const source = {
  nl: 'Links wat binnenkwam, rechts wat uitging; alles gaat door één kas, dus welke euro waarvoor is gebruikt is niet te zeggen. Eenheid: euro. Bron: {records} (boekingen).',
  en: 'On the left what came in, on the right what went out; everything passes through one account, so which euro was used for what cannot be said. Unit: euro. Source: {records} (transactions).',
};
const labels = {
  nl: {
    fees: 'deelnamebijdragen',
    grants: 'bijdragen van derden',
    cofunding: 'medefinanciering',
    subsidies: 'subsidies',
    groups: 'groepen',
    other: 'andere uitgaven',
    overhead: 'overhead',
    left: 'bleef over',
    drawn: 'meer uit dan in',
    side: 'Kant',
    in: 'in',
    out: 'uit',
    what: 'Wat',
    amount: 'Bedrag',
  },
  en: {
    fees: 'membership fees',
    grants: 'grants',
    cofunding: 'co-funding',
    subsidies: 'subsidies',
    groups: 'groups',
    other: 'other expenses',
    overhead: 'overhead',
    left: 'left over',
    drawn: 'more out than in',
    side: 'Side',
    in: 'in',
    out: 'out',
    what: 'What',
    amount: 'Amount',
  },
};
const kept = { nl: ' {amount} bleef over.', en: ' {amount} was left.' };
const drawnFrom = { nl: ' Dat is {amount} meer dan er binnenkwam.', en: ' That is {amount} more than came in.' };

type Name = Exclude<keyof (typeof labels)['nl'], 'side' | 'in' | 'out' | 'what' | 'amount'>;

interface Stream {
  readonly name: Name;
  readonly colour: string;
  readonly cents: number;
}

const steps = 12;
const smooth = (u: number): number => u * u * (3 - 2 * u);

/** The year's money as streams: from each source into one account, and from there to each use. */
export const moneyFlow = defineChart({
  id: 'money-flow',
  linked: false,
  build: (context) => {
    const { t, locale, euro, focus } = context;
    const books = budgetOf(context, focus.id);
    const own = labels[locale];
    const streams = (found: readonly (readonly [Name, string, Reading])[]): Stream[] | null =>
      found.some(([, , reading]) => reading.state === 'hidden')
        ? null
        : found.flatMap(([name, of, { value }]) => (value === null || value <= 0 ? [] : [{ name, colour: of, cents: value }]));
    const sources = streams([
      ['fees', 'money-fee', books.fees],
      ['subsidies', 'money-subsidy', books.subsidies],
      ['grants', 'money-grant', books.grants],
      ['cofunding', 'money-cofunding', books.cofunding],
    ]);
    const uses = streams([
      ['groups', 'money-groups', books.groups],
      ['other', 'money-other', books.other],
      ['overhead', 'money-overhead', books.overhead],
    ]);
    if (sources === null || uses === null || sources.length === 0 || uses.length === 0) return null;
    const sum = (all: readonly Stream[]) => all.reduce((total, { cents }) => total + cents, 0);
    const [income, spending] = [sum(sources), sum(uses)];
    const difference = income - spending;
    const ins: Stream[] = difference < 0 ? [...sources, { name: 'drawn', colour: 'rule-strong', cents: -difference }] : sources;
    const outs: Stream[] = difference > 0 ? [...uses, { name: 'left', colour: 'rule-strong', cents: difference }] : uses;
    const all = Math.max(income, spending);
    const gap = 0.15;
    // Apart at the ends, side by side in the till.
    const laid = (parts: readonly Stream[], side: 'in' | 'out') => {
      const spread = 1 + gap * (Math.max(ins.length, outs.length) - 1);
      let [end, middle] = [(spread - (1 + gap * (parts.length - 1))) / 2, (spread - 1) / 2];
      return parts.map((stream) => {
        const size = stream.cents / all;
        const found = { ...stream, side, size, end, middle };
        end += size + gap;
        middle += size;
        return found;
      });
    };
    const bands = [...laid(ins, 'in'), ...laid(outs, 'out')];
    const round = (value: number) => Math.round(value * 10_000) / 10_000;
    const points = bands.flatMap(({ name, colour: of, side, size, end, middle }) =>
      Array.from({ length: steps + 1 }, (_, index) => {
        const u = index / steps;
        const at = side === 'in' ? end + (middle - end) * smooth(u) : middle + (end - middle) * smooth(u);
        return {
          s: `${side} ${name}`,
          x: round(side === 'in' ? u * 0.47 : 0.53 + u * 0.47),
          y: round(-at),
          y2: round(-at - size),
          f: colour(of),
        };
      }),
    );
    const label = (side: 'in' | 'out') =>
      bands
        .filter((band) => band.side === side)
        .map((band) => ({ x: side === 'in' ? 0 : 1, y: round(-band.end - band.size / 2), t: [own[band.name], euro(band.cents)] }));
    const tall = 1 + gap * (Math.max(ins.length, outs.length) - 1);
    const list = (found: readonly Stream[], words: Text) =>
      context.list(found.map(({ name, cents }) => fillText(t(words), { amount: euro(cents), name: own[name] })));
    const whole = (cents: number) => Math.round(cents / 100) * 100;
    const rest = Math.abs(whole(income) - whole(spending));
    // On a phone the words take more of the width than the streams.
    const narrow = '(windowSize()[0] < 560)';
    const x = {
      field: 'x',
      type: 'quantitative',
      scale: { domain: [{ expr: `${narrow} ? -1.05 : -0.3` }, { expr: `${narrow} ? 1.85 : 1.3` }], nice: false, zero: false },
      axis: null,
    };
    const y = { field: 'y', type: 'quantitative', scale: { domain: [-tall - 0.03, 0.03], nice: false, zero: false }, axis: null };
    const text = (side: 'in' | 'out') => ({
      data: { values: label(side) },
      mark: {
        type: 'text',
        align: side === 'in' ? 'right' : 'left',
        dx: side === 'in' ? -8 : 8,
        dy: -8,
        fontSize: { expr: `${narrow} ? 12 : 13` },
        lineHeight: 16,
        color: colour('ink'),
      },
      encoding: { x, y, text: { field: 't' } },
    });
    return {
      title: t(title),
      summary: fillText(t(summary), {
        year: context.year(focus.id),
        income: euro(income),
        sources: list(sources, partIn),
        spending: euro(spending),
        uses: list(uses, partOut),
        rest: rest === 0 ? '' : fillText(t(difference > 0 ? kept : drawnFrom), { amount: euro(rest) }),
      }),
      source: fillText(t(source), { records: context.words.records }),
      table: {
        caption: `${t(title)}, ${context.year(focus.id)}`,
        columns: [
          { title: own.what, numeric: false },
          { title: own.side, numeric: false },
          { title: own.amount, numeric: true },
        ],
        rows: bands.map(({ name, side, cents, colour: of }) => ({
          cells: [{ text: own[name], mark: of }, { text: own[side] }, { text: euro(cents), sort: cents }],
        })),
      },
      spec: {
        height: 75 * Math.max(ins.length, outs.length) + 20,
        data: { values: points },
        layer: [
          {
            mark: { type: 'area', interpolate: 'monotone', opacity: 0.85, stroke: colour('paper'), strokeWidth: 1 },
            encoding: {
              x,
              y: { ...y, stack: null },
              y2: { field: 'y2' },
              detail: { field: 's', type: 'nominal' },
              color: { field: 'f', type: 'nominal', scale: null },
            },
          },
          text('in'),
          text('out'),
        ],
      },
    };
  },
});
