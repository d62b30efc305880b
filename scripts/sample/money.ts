import { dayOf } from '../../src/i18n/formats.ts';
import type { TransactionRow } from '../../src/records/transactions.ts';
import { dayIn, firstDay, lastDay, startYears, yearId } from './calendar.ts';
import { groupPlans } from './group-plans.ts';
import type { Organisation } from './organisations.ts';
import type { Random } from './random.ts';

const support = { plg: 200_000, expert: 150_000, project: 0 } as const;

/** What is odd in the books, so that the report has something to find. */
export const oddities = {
  /** Missed its fee. */
  unpaid: { organisation: 'B09', start: 2022 },
  /** Never got its support. */
  unsupported: { group: 'G11', start: 2023 },
  /** The municipality doubles the support of this group. */
  doubled: { group: 'G18', by: 'O04' },
  /** Overhead was high in this year: a replacement and a new system. */
  costly: 2022,
} as const;

/** Yearly subsidies of project groups, in euros. */
const subsidies: Readonly<Record<string, number>> = { G02: 12_000, G15: 8_500, G17: 15_000, G22: 18_000, G33: 14_000 };

const groupSpending = [
  'vervanging van leraren tijdens bijeenkomsten',
  'materiaal en leermiddelen',
  'gastspreker en begeleiding',
  'boeken en vakliteratuur',
  'drukwerk en vormgeving',
];

/** Other spending of the network, in euros, per school year. */
const spending: Readonly<Record<number, readonly (readonly [month: number, euros: number, words: string])[]>> = {
  2021: [
    [9, 4200, 'Website en huisstijl van het kennisnetwerk'],
    [11, 2150.5, 'Startbijeenkomst: zaal en catering'],
    [4, 3480, 'Netwerkdag: zaal, catering en sprekers'],
    [3, 1850, 'Scholing van procesbegeleiders'],
  ],
  2022: [
    [10, 1640, 'Onderhoud website'],
    [2, 2900, 'Scholing van procesbegeleiders'],
    [4, 4125.75, 'Netwerkdag: zaal, catering en sprekers'],
    [5, 2380, 'Beurzen voor onderzoek door leraren'],
  ],
  2023: [
    [10, 1640, 'Onderhoud website'],
    [11, 3600, 'Evaluatieonderzoek, eerste deel'],
    [2, 3100, 'Scholing van procesbegeleiders'],
    [4, 4890.2, 'Netwerkdag: zaal, catering en sprekers'],
    [6, 2750, 'Beurzen voor onderzoek door leraren'],
  ],
  2024: [
    [10, 1705, 'Onderhoud website'],
    [11, 3600, 'Evaluatieonderzoek, tweede deel'],
    [2, 2600, 'Scholing van procesbegeleiders'],
    [4, 5210.4, 'Netwerkdag: zaal, catering en sprekers'],
    [6, 2500, 'Beurzen voor onderzoek door leraren'],
  ],
};

const overhead: Readonly<Record<number, readonly (readonly [month: number, euros: number, words: string])[]>> = {
  2021: [
    [12, 1650, 'Administratie eerste halfjaar'],
    [6, 1650, 'Administratie tweede halfjaar'],
    [7, 950, 'Controle van de jaarrekening'],
  ],
  2022: [
    [12, 2100, 'Administratie eerste halfjaar'],
    [1, 9200, 'Vervanging programmaleiding wegens ziekte'],
    [3, 4850, 'Nieuw administratiesysteem: inrichting'],
    [6, 2100, 'Administratie tweede halfjaar'],
    [7, 980, 'Controle van de jaarrekening'],
  ],
  2023: [
    [12, 2700, 'Administratie eerste halfjaar'],
    [3, 1150, 'Licentie administratiesysteem'],
    [6, 2700, 'Administratie tweede halfjaar'],
    [7, 1010, 'Controle van de jaarrekening'],
  ],
  2024: [
    [12, 3400, 'Administratie eerste halfjaar'],
    [3, 1190, 'Licentie administratiesysteem'],
    [6, 3400, 'Administratie tweede halfjaar'],
    [7, 1040, 'Controle van de jaarrekening'],
  ],
};

/** The books of four years: fees, subsidies, cofunding, the support that groups spent, other spending and overhead. */
export function makeTransactions(organisations: readonly Organisation[], random: Random): readonly TransactionRow[] {
  const bookings: TransactionRow[] = [];
  const book = (
    date: number,
    kind: string,
    cents: number,
    description: string,
    of: { organisation_id?: string; group_id?: string; year?: string } = {},
  ): void => {
    bookings.push({
      id: null,
      date: of.year === undefined ? date : null,
      year: of.year ?? null,
      kind,
      amount_eur: cents,
      organisation_id: of.organisation_id ?? null,
      group_id: of.group_id ?? null,
      description,
    });
  };

  for (const start of startYears) {
    const from = firstDay(start);
    const until = lastDay(start);
    for (const { row } of organisations) {
      if (row.member_from === null || row.member_from > from || (row.member_until ?? Infinity) < until) continue;
      if (row.id === oddities.unpaid.organisation && start === oddities.unpaid.start) continue;
      book(dayIn(random, start, random.pick([9, 9, 10, 11]), 1, 28), 'fee', 300_000, `Deelnamebijdrage ${yearId(start)}`, {
        organisation_id: row.id,
      });
    }
    for (const plan of groupPlans) {
      if (dayOf(plan.from) > until || dayOf(plan.until ?? '2199-12-31') < from) continue;
      const group_id = plan.id;
      const subsidy = subsidies[plan.id];
      if (subsidy !== undefined) {
        book(dayIn(random, start, 10), 'subsidy', cents(subsidy), `${plan.funder ?? 'Subsidie'}: toekenning ${yearId(start)}`, {
          group_id,
        });
        // A subsidy is spent nearly to the end, in three parts.
        const parts = [0.3, 0.45, 0.2 + random.int(0, 4) / 100];
        for (const [at, part] of parts.entries()) {
          const month = [12, 3, 6][at] ?? 6;
          book(dayIn(random, start, month), 'expense', cents(Math.round(subsidy * part)), `Project: ${random.pick(groupSpending)}`, {
            group_id,
          });
        }
        continue;
      }
      if (group_id === oddities.unsupported.group && start === oddities.unsupported.start) continue;
      let amount: number = support[plan.kind];
      if (group_id === oddities.doubled.group) {
        book(dayIn(random, start, 11), 'cofunding', amount, 'Gemeente verdubbelt de ondersteuning', {
          organisation_id: oddities.doubled.by,
          group_id,
        });
        amount *= 2;
      }
      const half = random.chance(0.5) ? Math.round((amount * random.pick([0.4, 0.5, 0.6])) / 100) * 100 : amount;
      book(dayIn(random, start, dayOf(plan.from) > from + 100 ? 3 : 11), 'expense', half, `Ondersteuning: ${random.pick(groupSpending)}`, {
        group_id,
      });
      if (half < amount) {
        book(dayIn(random, start, 5), 'expense', amount - half, `Ondersteuning: ${random.pick(groupSpending)}`, { group_id });
      }
    }
    for (const [month, euros, words] of spending[start] ?? []) book(dayIn(random, start, month), 'expense', cents(euros), words);
    for (const [month, euros, words] of overhead[start] ?? []) book(dayIn(random, start, month), 'overhead', cents(euros), words);
  }
  book(dayOf('2023-05-16'), 'expense', -24_550, 'Terugbetaling zaalhuur netwerkdag');
  book(dayOf('2024-01-22'), 'grant', 250_000, 'Bijdrage Expertisecentrum aan het evaluatieonderzoek', { organisation_id: 'O06' });
  book(0, 'expense', 36_000, 'Kosten bank en verzekering', { year: '2023-2024' });

  const ordered = bookings.toSorted((a, b) => day(a) - day(b));
  const counts = new Map<number, number>();
  const numbered: TransactionRow[] = [];
  for (const row of ordered) {
    const year = new Date(day(row) * 86_400_000).getUTCFullYear();
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    numbered.push({ ...row, id: `${year}-${String(count).padStart(4, '0')}` });
  }
  return numbered;
}

const cents = (euros: number): number => Math.round(euros * 100);
const day = (row: TransactionRow): number => row.date ?? lastDay(Number(row.year?.slice(0, 4) ?? 2021));
