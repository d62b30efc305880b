// node arquero.mjs MEMBERSHIPS : the same questions of the same records in Arquero, each from the record tables that it needs.
import { desc, escape, op, table } from 'arquero';
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
    products: table({
      product: ids.d,
      group: column(size.products, (i) => ids.g[(i * 2) % size.groups]),
      period: column(size.products, (i) => years[i % 4]),
    }),
    uses: table({
      product: column(size.products * 5, (i) => ids.d[i % size.products]),
      board: column(size.products * 5, (i) => ids.b[(i * 7) % size.boards]),
      context: column(size.products * 5, (i) => ['classroom', 'teacher_education'][i % 2]),
      period: column(size.products * 5, (i) => years[i % 4]),
    }),
  };
});

const { schools, boards, professionals, groups, memberships, meetings, attendance, hours, transactions, products, uses } = records;
const people = professionals.join(schools, ['school', 'school']).select('person', 'school', 'board', 'function');
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

// What several questions stand on is worked out once, as it is on our side; the first that needs it pays for it.
const once = (work) => {
  let found;
  return () => (found ??= work());
};
const allSpells = once(spells);
const allDated = once(dated);
const hoursOfBoards = once(() => hours.join(people, ['person', 'person']));
const seen = once(() => attendance.join(allDated().select('meeting', 'group', 'period', 'date'), ['meeting', 'meeting']));
const places = once(() => allSpells().dedupe('period', 'group', 'person').select('period', 'group', 'person'));
const groupBoards = once(() =>
  allSpells()
    .groupby('period', 'group', 'board')
    .rollup({ persons: (d) => op.distinct(d.person) }),
);
// Minutes to the boards of the group by their people, whole minutes by the largest remainder, as our rule `participants` says.
const exchanged = once(() =>
  hoursOfBoards()
    .derive(minutesOf)
    .groupby('period', 'group', 'board')
    .rollup({ facilitated: (d) => op.sum(d.facilitated), spent: (d) => op.sum(d.spent) })
    .fold(['facilitated', 'spent'], { as: ['kind', 'minutes'] })
    .filter((d) => d.minutes > 0)
    .join(groupBoards(), [
      ['period', 'group'],
      ['period', 'group'],
    ])
    .rename({ board_1: 'from_board', board_2: 'to_board' })
    .groupby('period', 'group', 'from_board', 'kind')
    .derive({ whole: (d) => op.sum(d.persons) })
    .derive({ part: (d) => op.floor((d.minutes * d.persons) / d.whole), rest: (d) => (d.minutes * d.persons) % d.whole })
    .derive({ left: (d) => d.minutes - op.sum(d.part) })
    .orderby(desc('rest'), 'to_board')
    .derive({ place: () => op.row_number() })
    .ungroup()
    .derive({ minutes: (d) => d.part + (d.place <= d.left ? 1 : 0) }),
);
const facilitatedInPlg = once(() => {
  const plg = groups.filter((d) => d.kind === 'plg').select('group');
  const given = hours
    .filter((d) => d.kind === 'facilitated')
    .semijoin(plg, ['group', 'group'])
    .groupby('period', 'person')
    .rollup({ facilitated: (d) => op.sum(d.minutes) });
  return places()
    .semijoin(plg, ['group', 'group'])
    .dedupe('period', 'person')
    .select('period', 'person')
    .join_left(given, [
      ['period', 'person'],
      ['period', 'person'],
    ])
    .derive({ facilitated: (d) => (op.is_finite(d.facilitated) ? d.facilitated : 0) });
});
// Two people of two boards in one group at the same time.
const meetingPairs = once(() => {
  const clipped = allSpells().select('period', 'group', 'board', 'person', 'from', 'until');
  return clipped
    .join(clipped, [
      ['period', 'group'],
      ['period', 'group'],
    ])
    .filter((d) => d.board_1 < d.board_2 && d.person_1 !== d.person_2 && d.from_1 <= d.until_2 && d.from_2 <= d.until_1)
    .dedupe('period', 'group', 'board_1', 'board_2')
    .select('period', 'group', 'board_1', 'board_2');
});
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
  'hours-by-organisation': () => hoursBy(hoursOfBoards(), ['board']).rename({ board: 'organisation_id' }),
  'hours-by-function': () => hoursBy(hoursOfBoards(), ['function']),
  'participation-by-organisation': () =>
    allSpells()
      .groupby('period', 'board')
      .rollup({ persons: (d) => op.distinct(d.person), schools: (d) => op.distinct(d.school), groups: (d) => op.distinct(d.group) })
      .rename({ board: 'organisation_id' }),
  'participation-by-sector': () =>
    allSpells()
      .join(boards, ['board', 'board'])
      .groupby('period', 'sector')
      .rollup({ persons: (d) => op.distinct(d.person), organisations: (d) => op.distinct(d.board), groups: (d) => op.distinct(d.group) }),
  'attendance-by-group': () => {
    const held = allDated();
    const counted = held.groupby('period', 'group').rollup({ meetings: () => op.count() });
    const there = seen()
      .groupby('period', 'group')
      .rollup({ persons: (d) => op.distinct(d.person) });
    const present = seen()
      .join(memberships, [
        ['group', 'person'],
        ['group', 'person'],
      ])
      .filter((d) => d.from <= d.date && d.until >= d.date)
      .groupby('period', 'group')
      .rollup({ present: () => op.count() });
    const expected = held
      .semijoin(attendance, ['meeting', 'meeting'])
      .join(memberships, ['group', 'group'])
      .filter((d) => d.from <= d.date && d.until >= d.date)
      .groupby('period', 'group')
      .rollup({ members: () => op.count() });
    const keys = [
      ['period', 'group'],
      ['period', 'group'],
    ];
    return counted
      .join_left(there, keys)
      .join_left(present, keys)
      .join_left(expected, keys)
      .derive({ presence: (d) => d.present / d.members })
      .rename({ group: 'group_id' });
  },
  'budget-by-group': () =>
    bookings
      .filter((d) => d.kind === 'cofunding' || d.kind === 'expense')
      .groupby('period', 'group')
      .rollup({ given: (d) => op.sum(d.cofunding), spent: (d) => op.sum(d.expense) })
      .rename({ group: 'group_id' }),
  'budget-by-group-kind': () =>
    bookings
      .filter((d) => d.kind === 'cofunding' || d.kind === 'expense')
      .select('period', 'group', 'cofunding', 'expense')
      .join_left(groups.select('group', 'kind'), ['group', 'group'])
      .groupby('period', 'kind')
      .rollup({ given: (d) => op.sum(d.cofunding), spent: (d) => op.sum(d.expense) })
      .rename({ kind: 'group_kind' }),
  'cost-by-year': () =>
    allSpells()
      .groupby('period')
      .rollup({ organisations: (d) => op.distinct(d.board), persons: (d) => op.distinct(d.person), groups: (d) => op.distinct(d.group) })
      .join(bookings.groupby('period').rollup({ spent: (d) => op.sum(d.expense + d.overhead) }), ['period', 'period'])
      .join(
        hours
          .derive(minutesOf)
          .groupby('period')
          .rollup({ hours: (d) => op.sum(d.spent) }),
        ['period', 'period'],
      ),
  'evidence-by-group': () => {
    const met = seen()
      .groupby('period', 'group', 'meeting')
      .count()
      .filter((d) => d.count >= 2)
      .groupby('period', 'group')
      .rollup({ met: () => op.count() });
    const at = seen()
      .join(people.select('person', 'board'), ['person', 'person'])
      .dedupe('meeting', 'board')
      .select('period', 'group', 'meeting', 'board');
    const again = at
      .join(at.select('meeting', 'board'), ['meeting', 'meeting'])
      .filter((d) => d.board_1 < d.board_2)
      .groupby('period', 'group', 'board_1', 'board_2')
      .count()
      .filter((d) => d.count >= 2)
      .groupby('period', 'group')
      .rollup({ met_again: () => op.count() });
    return met
      .join_left(again, [
        ['period', 'group'],
        ['period', 'group'],
      ])
      .rename({ group: 'group_id' });
  },
  'hours-by-organisation-pair': () =>
    exchanged()
      .derive({ facilitated: (d) => (d.kind === 'facilitated' ? d.minutes : 0), spent: (d) => (d.kind === 'spent' ? d.minutes : 0) })
      .groupby('period', 'from_board', 'to_board')
      .rollup({ facilitated: (d) => op.sum(d.facilitated), spent: (d) => op.sum(d.spent) })
      .rename({ from_board: 'from_organisation_id', to_board: 'to_organisation_id' }),
  'exchange-by-year': () =>
    exchanged()
      .filter((d) => d.kind === 'spent')
      .derive({
        own: (d) => (d.from_board === d.to_board ? d.minutes : 0),
        others: (d) => (d.from_board === d.to_board ? 0 : d.minutes),
      })
      .groupby('period')
      .rollup({ hours_for_own: (d) => op.sum(d.own), hours_for_others: (d) => op.sum(d.others) }),
  'life-by-group': () => {
    const next = Object.fromEntries(years.map((period, at) => [period, years[at + 1] ?? '-']));
    const before = places()
      .params({ next })
      .derive({ period: (d, $) => $.next[d.period], before: () => 1 });
    const keys = [
      ['period', 'group', 'person'],
      ['period', 'group', 'person'],
    ];
    return places()
      .join_left(before, keys)
      .groupby('period', 'group')
      .rollup({ persons: () => op.count(), stayed: (d) => op.sum(d.before) })
      .rename({ group: 'group_id' });
  },
  'meetings-by-body': () => {
    const held = allDated()
      .groupby('period')
      .rollup({ meetings: () => op.count() });
    const came = seen()
      .groupby('period')
      .rollup({ persons: (d) => op.distinct(d.person), visits: () => op.count(), recorded: (d) => op.distinct(d.meeting) });
    return held.join(came, ['period', 'period']).derive({ mean_persons: (d) => d.visits / d.recorded });
  },
  'participation-by-function': () =>
    allSpells()
      .groupby('period', 'function')
      .rollup({ persons: (d) => op.distinct(d.person), organisations: (d) => op.distinct(d.board), groups: (d) => op.distinct(d.group) }),
  'participation-by-year': () =>
    allSpells()
      .groupby('period')
      .rollup({
        persons: (d) => op.distinct(d.person),
        organisations: (d) => op.distinct(d.board),
        schools: (d) => op.distinct(d.school),
        groups: (d) => op.distinct(d.group),
      }),
  'plg-hours-by-participant': () => facilitatedInPlg().rename({ person: 'person_id' }),
  'plg-hours-by-year': () =>
    facilitatedInPlg()
      .groupby('period')
      .rollup({ participants: () => op.count(), facilitated: (d) => op.sum(d.facilitated) }),
  'ties-by-group': () =>
    meetingPairs()
      .groupby('period', 'group')
      .rollup({ ties: () => op.count() })
      .rename({ group: 'group_id' }),
  'ties-by-organisation-pair': () => {
    const members = allSpells().dedupe('period', 'group', 'board', 'person').select('period', 'group', 'board', 'person');
    const keys = [
      ['period', 'board_1', 'board_2'],
      ['period', 'board_1', 'board_2'],
    ];
    const side = (board) =>
      meetingPairs()
        .join(members, [
          ['period', 'group', board],
          ['period', 'group', 'board'],
        ])
        .groupby('period', 'board_1', 'board_2')
        .rollup({ people: (d) => op.distinct(d.person) });
    return meetingPairs()
      .groupby('period', 'board_1', 'board_2')
      .rollup({ groups: () => op.count() })
      .join(side('board_1').rename({ people: 'persons' }), keys)
      .join(side('board_2').rename({ people: 'other_persons' }), keys)
      .rename({ board_1: 'organisation_id', board_2: 'other_organisation_id' });
  },
  'product-uses-by-context': () =>
    uses.groupby('period', 'context').rollup({ uses: () => op.count(), products: (d) => op.distinct(d.product) }),
  'product-uses-by-organisation': () =>
    uses
      .groupby('period', 'board')
      .rollup({ uses: () => op.count(), products: (d) => op.distinct(d.product) })
      .rename({ board: 'organisation_id' }),
  'products-by-group': () =>
    products
      .groupby('period', 'group')
      .rollup({ made: () => op.count() })
      .rename({ group: 'group_id' }),
  'products-by-theme': () =>
    products
      .join(groups.select('group', 'theme'), ['group', 'group'])
      .groupby('period', 'theme')
      .rollup({ made: () => op.count() })
      .rename({ theme: 'theme_id' }),
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
    found
      .filter((row) => values.some((value) => (row[value] ?? 0) !== 0))
      .toSorted((a, b) => compare(keys, a, b))
      .flatMap((row) => values.map((value) => row[value] ?? 0)),
  );
}
// The agreements that can be asked of tables: what was found of each subject.
const found = await step('all agreements', () => ({
  'organisations-in-group': groupBoards()
    .join(groups.filter((d) => d.kind === 'plg' || d.kind === 'expert').select('group'), ['group', 'group'])
    .groupby('period', 'group')
    .rollup({ found: () => op.count() })
    .rename({ group: 'subject' })
    .objects(),
  'hours-per-plg-participant': facilitatedInPlg().rename({ person: 'subject', facilitated: 'found' }).objects(),
  'membership-fee': bookings
    .filter((d) => d.board !== null)
    .groupby('period', 'board')
    .rollup({ found: (d) => op.sum(d.fee) })
    .rename({ board: 'subject' })
    .objects(),
  'organisations-taking-part': allSpells()
    .groupby('period')
    .rollup({ found: (d) => op.distinct(d.board) })
    .objects(),
  ...Object.fromEntries(
    ['plg', 'expert'].map((kind) => [
      `support-${kind === 'plg' ? 'plg' : 'expert-group'}`,
      bookings
        .select('period', 'group', 'expense', 'cofunding')
        .join(groups.filter(escape((d) => d.kind === kind)).select('group'), ['group', 'group'])
        .groupby('period', 'group')
        .rollup({ found: (d) => op.sum(d.expense) - op.sum(d.cofunding) })
        .derive({ found: (d) => (d.found > 0 ? d.found : 0) })
        .rename({ group: 'subject' })
        .objects(),
    ]),
  ),
}));
for (const [id, rows] of Object.entries(found)) {
  keep(
    id,
    rows
      .filter((row) => row.found !== 0)
      .toSorted((a, b) => compare(['period', 'subject'], a, b))
      .map((row) => row.found),
  );
}
done();

function compare(keys, a, b) {
  for (const key of keys) {
    const [x, y] = [a[key] ?? '\uffff', b[key] ?? '\uffff'];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
