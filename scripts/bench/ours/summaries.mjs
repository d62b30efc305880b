// node summaries.mjs MEMBERSHIPS [THREADS] : what is derived from the records, every summary and every agreement, from the store.
// The records are made inside the engine by the same sums as in ../peers/arquero.mjs; making them is not what is measured.
import { computeAgreements } from '../../../dist/agreements/index.js';
import { defaultProject } from '../../../dist/project.js';
import { recordsOf, toColumns } from '../../../dist/records/columns.js';
import { tableIds } from '../../../dist/records/index.js';
import { derive } from '../../../dist/store/derived/index.js';
import { createStore, loadRecords } from '../../../dist/store/index.js';
import { tabulate } from '../../../dist/summaries/compute-summary.js';
import { exchangeNames, shareOut, summaryCatalogue } from '../../../dist/summaries/index.js';
import { agreements, questions } from '../summary-questions.mjs';
import { sizesOf } from '../summary-records.mjs';
import { done, keep, step } from './usage.mjs';

const size = sizesOf(Number(process.argv[2]));
const empty = Object.fromEntries(tableIds.map((table) => [table, toColumns(table, [])]));
const nowhere = Object.fromEntries(tableIds.map((table) => [table, { files: new Int32Array(0), rows: new Int32Array(0) }]));
const threads = process.argv[3] === undefined ? undefined : Number(process.argv[3]);
const store = await createStore(':memory:', { threads });
await loadRecords(
  store,
  {
    records: recordsOf(empty),
    origins: nowhere,
    files: [],
    rejections: [],
    warnings: [],
    contents: {},
    fingerprint: 'made',
    enrichments: [],
    merges: [],
    aside: [],
  },
  { project: defaultProject, version: '0.0.0' },
);

const day = (year, add) => `make_date(2020 + CAST(${year} AS INTEGER), 8, 1) + CAST(${add} AS INTEGER)`;
const year = (of) => `(2020 + ${of}) || '-' || (2021 + ${of})`;
// The people of a group are of six boards: who is the n-th member of group g.
const person = (g, n) =>
  `'p' || ((${g} * 7 + ${n} % 6) % ${size.boards} + ${size.boards} * ((${g} * 25 + ${n}) % ${size.professionals / size.boards}))`;
const fill = (table, rows, columns) =>
  store.connection.run(
    `INSERT INTO ${table} (${Object.keys(columns)
      .map((name) => `"${name}"`)
      .join(', ')}, _file, _row, _hash)
     SELECT ${Object.values(columns).join(', ')}, 0, CAST(i AS INTEGER), '' FROM range(${rows}) AS rows(i)`,
  );
await step('records, not compared', async () => {
  await store.connection.run('DELETE FROM years');
  for (const y of [0, 1, 2, 3])
    await store.connection.run(`INSERT INTO years VALUES ('${2020 + y}-${2021 + y}', DATE '${2020 + y}-08-01', DATE '${2021 + y}-07-31')`);
  await fill('organisations', size.boards, {
    id: "'b' || i",
    name: "'b' || i",
    kind: "'school-board'",
    sector: "['po', 'vo', 'mbo'][i % 3 + 1]",
    member_from: "DATE '2019-08-01'",
  });
  await fill('organisations', size.schools, {
    id: "'s' || i",
    name: "'s' || i",
    kind: "'school'",
    parent_id: `'b' || (i % ${size.boards})`,
  });
  await fill('professionals', size.professionals, {
    id: "'p' || i",
    organisation_id: `'s' || (i % ${size.schools})`,
    function: "['teacher', 'researcher', 'coordinator', 'school-leader', 'lector'][i % 5 + 1]",
  });
  await fill('themes', 20, { id: "'t' || i", name: "'t' || i" });
  await fill('groups', size.groups, {
    id: "'g' || i",
    name: "'g' || i",
    kind: "['plg', 'expert', 'project'][i % 3 + 1]",
    theme_id: "'t' || (i % 20)",
    goal: "'x'",
  });
  // Twenty-five to a group, which begins in one of four years; every second member stays a year longer.
  await fill('memberships', size.memberships, {
    professional_id: person('i // 25', 'i % 25'),
    group_id: "'g' || (i // 25)",
    from: day('(i // 25) % 4', 'i % 30'),
    until: day('(i // 25) % 4 + 1 + i % 2', '-1'),
  });
  await fill('meetings', size.meetings, {
    id: "'m' || i",
    group_id: `'g' || (i % ${size.groups})`,
    date: day(`(i % ${size.groups}) % 4`, `31 + i // ${size.groups} * 30`),
  });
  await fill('attendance', size.attendances, {
    meeting_id: "'m' || (i // 20)",
    professional_id: person(`((i // 20) % ${size.groups})`, 'i % 20'),
  });
  await fill('hours', size.hours, {
    professional_id: person(`(i % ${size.memberships} // 25)`, `(i % ${size.memberships} % 25)`),
    group_id: `'g' || (i % ${size.memberships} // 25)`,
    year: year(`(i % ${size.memberships} // 25) % 4`),
    minutes: '60 + i % 997',
    kind: `CASE WHEN i < ${size.memberships} THEN 'spent' ELSE 'facilitated' END`,
  });
  await fill('transactions', size.bookings, {
    kind: "['expense', 'fee', 'expense', 'cofunding', 'overhead'][i % 5 + 1]",
    amount_cents: '(i * 37) % 100000 + 1',
    organisation_id: `CASE WHEN i % 5 IN (1, 3) THEN 'b' || (i % ${size.boards}) END`,
    group_id: `CASE WHEN i % 5 IN (0, 3) THEN 'g' || (i % ${size.groups}) END`,
    year: year('i % 4'),
  });
  await fill('products', size.products, {
    id: "'d' || i",
    title: "'d' || i",
    group_id: `'g' || (i * 2 % ${size.groups})`,
    date: day('i % 4', '200'),
  });
  await fill('product_uses', size.products * 5, {
    product_id: `'d' || (i % ${size.products})`,
    organisation_id: `'b' || (i * 7 % ${size.boards})`,
    context: "['classroom', 'teacher_education'][i % 2 + 1]",
    date: day('i % 4', '250'),
  });
});

await step('derived tables', () => derive(store));
await step('derived tables', () => shareOut(store, exchangeNames, defaultProject.division));
const asked = new Map(questions.map((question) => [question.summary, question]));
const tables = [];
for (const summary of summaryCatalogue) {
  const name = asked.has(summary.id) ? summary.id : 'the other summaries';
  tables.push(await step(name, () => tabulate(store, summary, defaultProject.division, false)));
}
const checks = await step('all agreements', () => computeAgreements(store));
for (const { summary, keys, values } of questions) {
  // Ours also has a row for who gave nothing.
  const rows = tables
    .find(({ id }) => id === summary)
    .rows.filter((row) => values.some((value) => (row[value] ?? 0) !== 0))
    .toSorted((a, b) => compare(keys, a, b));
  keep(
    summary,
    rows.flatMap((row) => values.map((value) => row[value] ?? 0)),
  );
}
for (const id of agreements) {
  keep(
    id,
    checks
      .filter((check) => check.id === id && (check.found ?? 0) !== 0)
      .toSorted((a, b) => compare(['period', 'subject'], a, b))
      .map(({ found }) => found),
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
