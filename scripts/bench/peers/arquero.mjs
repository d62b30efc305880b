// node arquero.mjs MEMBERSHIPS : the same questions of the same records in Arquero, each from the record tables that it needs.
import { op, table } from 'arquero';
import { done, keep, step } from '../ours/usage.mjs';
import { questions } from '../summary-questions.mjs';
import { sizesOf } from '../summary-records.mjs';

const size = sizesOf(Number(process.argv[2]));
const names = (letter, count) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
const ids = {
  b: names('b', size.boards),
  s: names('s', size.schools),
  p: names('p', size.professionals),
  g: names('g', size.groups),
  m: names('m', size.meetings),
  d: names('d', size.products),
  t: names('t', 20),
};
const years = [0, 1, 2, 3].map((y) => `${2020 + y}-${2021 + y}`);
const first = [0, 1, 2, 3, 4, 5, 6].map((y) => Date.UTC(2020 + y, 7, 1) / 86_400_000);
const column = (rows, of) => Array.from({ length: rows }, (_, i) => of(i));
const numbers = (rows, of) => Int32Array.from({ length: rows }, (_, i) => of(i));
const kinds = ['expense', 'fee', 'expense', 'cofunding', 'overhead'];

let records;
await step('records, not compared', () => {
  const groupOf = (i) => Math.floor(i / 25);
  const member = (g, n) => ids.p[((g * 7 + (n % 6)) % size.boards) + size.boards * ((g * 25 + n) % (size.professionals / size.boards))];
  records = {
    schools: table({ school: ids.s, board: column(size.schools, (i) => ids.b[i % size.boards]) }),
    boards: table({ board: ids.b, sector: column(size.boards, (i) => ['po', 'vo', 'mbo'][i % 3]) }),
    professionals: table({
      person: ids.p,
      school: column(size.professionals, (i) => ids.s[i % size.schools]),
      function: column(size.professionals, (i) => ['teacher', 'researcher', 'coordinator', 'school-leader', 'lector'][i % 5]),
    }),
    groups: table({
      group: ids.g,
      kind: column(size.groups, (i) => ['plg', 'expert', 'project'][i % 3]),
      theme: column(size.groups, (i) => ids.t[i % 20]),
    }),
    memberships: table({
      person: column(size.memberships, (i) => member(groupOf(i), i % 25)),
      group: column(size.memberships, (i) => ids.g[groupOf(i)]),
      from: numbers(size.memberships, (i) => first[groupOf(i) % 4] + (i % 30)),
      until: numbers(size.memberships, (i) => first[(groupOf(i) % 4) + 1 + (i % 2)] - 1),
    }),
    meetings: table({
      meeting: ids.m,
      group: column(size.meetings, (i) => ids.g[i % size.groups]),
      date: numbers(size.meetings, (i) => first[(i % size.groups) % 4] + 31 + Math.floor(i / size.groups) * 30),
    }),
    attendance: table({
      meeting: column(size.attendances, (i) => ids.m[Math.floor(i / 20)]),
      person: column(size.attendances, (i) => member(Math.floor(i / 20) % size.groups, i % 20)),
    }),
    hours: table({
      person: column(size.hours, (i) => member(groupOf(i % size.memberships), (i % size.memberships) % 25)),
      group: column(size.hours, (i) => ids.g[groupOf(i % size.memberships)]),
      period: column(size.hours, (i) => years[groupOf(i % size.memberships) % 4]),
      minutes: numbers(size.hours, (i) => 60 + (i % 997)),
      kind: column(size.hours, (i) => (i < size.memberships ? 'spent' : 'facilitated')),
    }),
    transactions: table({
      kind: column(size.bookings, (i) => kinds[i % 5]),
      cents: numbers(size.bookings, (i) => ((i * 37) % 100_000) + 1),
      board: column(size.bookings, (i) => (i % 5 === 1 || i % 5 === 3 ? ids.b[i % size.boards] : null)),
      group: column(size.bookings, (i) => (i % 5 === 0 || i % 5 === 3 ? ids.g[i % size.groups] : null)),
      period: column(size.bookings, (i) => years[i % 4]),
    }),
    uses: table({
      product: column(size.products * 5, (i) => ids.d[i % size.products]),
      board: column(size.products * 5, (i) => ids.b[(i * 7) % size.boards]),
      period: column(size.products * 5, (i) => years[i % 4]),
    }),
  };
});

const { schools, boards, professionals, groups, memberships, meetings, attendance, hours, transactions, uses } = records;
const people = professionals.join(schools, ['school', 'school']).select('person', 'board', 'function');
const when = (kind) => `d => d.kind === '${kind}' ? d.cents : 0`;
const bookings = transactions.derive({
  fee: when('fee'),
  cofunding: when('cofunding'),
  expense: when('expense'),
  overhead: when('overhead'),
});
const minutesOf = { facilitated: "d => d.kind === 'facilitated' ? d.minutes : 0", spent: "d => d.kind === 'spent' ? d.minutes : 0" };
const hoursBy = (from, by) =>
  from
    .derive(minutesOf)
    .groupby('period', ...by)
    .rollup({ facilitated: (d) => op.sum(d.facilitated), spent: (d) => op.sum(d.spent), persons: (d) => op.distinct(d.person) });
// One table per year of who was there in it, put below each other: Arquero joins on equal keys only.
const spells = () => {
  const [one, ...rest] = years.map((period, y) =>
    memberships
      .params({ start: first[y], end: first[y + 1] - 1, period })
      .filter((d, $) => d.from <= $.end && d.until >= $.start)
      .derive({ period: (d, $) => $.period }),
  );
  return one.concat(...rest).join(people, ['person', 'person']);
};
const dated = () =>
  meetings
    .params({ a: first[1], b: first[2], c: first[3], years })
    .derive({ period: (d, $) => (d.date < $.a ? $.years[0] : d.date < $.b ? $.years[1] : d.date < $.c ? $.years[2] : $.years[3]) });

const answers = {
  'budget-by-year': () =>
    bookings
      .derive({ group_expense: (d) => (d.group === null ? 0 : d.expense), other_expense: (d) => (d.group === null ? d.expense : 0) })
      .groupby('period')
      .rollup({
        fees: (d) => op.sum(d.fee),
        cofunding: (d) => op.sum(d.cofunding),
        group_expenses: (d) => op.sum(d.group_expense),
        other_expenses: (d) => op.sum(d.other_expense),
        overhead: (d) => op.sum(d.overhead),
      })
      .derive({ income: (d) => d.fees + d.cofunding, spent: (d) => d.group_expenses + d.other_expenses + d.overhead }),
  'budget-by-theme': () =>
    bookings
      .filter((d) => d.kind === 'cofunding' || d.kind === 'expense')
      .join_left(groups.select('group', 'theme'), ['group', 'group'])
      .groupby('period', 'theme')
      .rollup({ given: (d) => op.sum(d.cofunding), spent: (d) => op.sum(d.expense) })
      .rename({ theme: 'theme_id' }),
  'budget-by-organisation': () =>
    bookings
      .filter((d) => d.board !== null)
      .groupby('period', 'board')
      .rollup({ fee: (d) => op.sum(d.fee), given: (d) => op.sum(d.cofunding) })
      .rename({ board: 'organisation_id' }),
  'hours-by-year': () => hoursBy(hours, []),
  'hours-by-group': () => hoursBy(hours, ['group']).rename({ group: 'group_id' }),
  'hours-by-organisation': () => hoursBy(hours.join(people, ['person', 'person']), ['board']).rename({ board: 'organisation_id' }),
  'hours-by-function': () => hoursBy(hours.join(people, ['person', 'person']), ['function']),
  'participation-by-organisation': () =>
    spells()
      .groupby('period', 'board')
      .rollup({ persons: (d) => op.distinct(d.person) })
      .rename({ board: 'organisation_id' }),
  'participation-by-sector': () =>
    spells()
      .join(boards, ['board', 'board'])
      .groupby('period', 'sector')
      .rollup({ persons: (d) => op.distinct(d.person) }),
  'attendance-by-group': () => {
    const held = dated();
    const counted = held.groupby('period', 'group').rollup({ meetings: () => op.count() });
    const there = attendance
      .join(held.select('meeting', 'group', 'period'), ['meeting', 'meeting'])
      .groupby('period', 'group')
      .rollup({ persons: (d) => op.distinct(d.person) });
    return counted
      .join_left(there, [
        ['period', 'group'],
        ['period', 'group'],
      ])
      .rename({ group: 'group_id' });
  },
  'product-uses-by-sector': () =>
    uses
      .join(boards, ['board', 'board'])
      .groupby('period', 'sector')
      .rollup({ uses: () => op.count(), products: (d) => op.distinct(d.product) }),
};

for (const { summary, keys, values } of questions) {
  const found = await step(summary, () => answers[summary]().objects());
  keep(
    summary,
    found.toSorted((a, b) => compare(keys, a, b)).flatMap((row) => values.map((value) => row[value])),
  );
}
// The agreement on organisations in a group: how many boards each supported group had in each year.
const inGroups = await step('all agreements', () =>
  spells()
    .join(groups.filter((d) => d.kind === 'plg' || d.kind === 'expert').select('group'), ['group', 'group'])
    .groupby('period', 'group')
    .rollup({ found: (d) => op.distinct(d.board) })
    .objects(),
);
keep(
  'organisations-in-group',
  inGroups.toSorted((a, b) => compare(['period', 'group'], a, b)).map(({ found }) => found),
);
done();

function compare(keys, a, b) {
  for (const key of keys) {
    const [x, y] = [a[key] ?? '\uffff', b[key] ?? '\uffff'];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
