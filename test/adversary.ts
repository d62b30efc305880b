import { dayOf } from '../src/i18n/formats.ts';
import type { Records } from '../src/records/index.ts';
import type { ValueIn } from '../src/records/vocabularies.ts';

/** What may differ between two networks that must look the same from outside. */
export interface Disguise {
  /** Stands in the ids and names of people, and of the organisations that are never shown. */
  readonly salt: string;
  /** Other ids come in another order: those of everything, or of people alone. */
  readonly reversed?: 'all' | 'people';
  /** Rows stand in another order. */
  readonly shuffled?: boolean;
  /** People, by their place, who are not in it at all. */
  readonly without?: ReadonlySet<number>;
  /** Only people without consent are disguised; others keep the name and id they have with this salt. */
  readonly others?: string;
}

export const today = '2024-11-22';
const day = dayOf;

/** Names that would run, break or turn a page, if it let them. */
export const hostile = {
  organisation: '<script>globalThis.pwned = 1</script>',
  second: '"><img src=x onerror="globalThis.pwned = 2">',
  third: '{{constructor.constructor("globalThis.pwned = 3")()}}',
  group: 'javascript:globalThis.pwned=4//',
  otherGroup: "</script><svg onload='globalThis.pwned = 5'>",
  turned: 'Leren \u202Erekenen\u202C en taal',
  product: '<a href="javascript:globalThis.pwned=6">lees</a>',
  theme: '__proto__',
  formula: '=HYPERLINK("http://voorbeeld.example";"klik")',
} as const;

/** Organisations of all sizes about the thresholds; `shown` from outside or not, and a municipality that nobody works for. */
const organisations = [
  { size: 40, name: hostile.organisation, sector: 'po' },
  { size: 24, name: hostile.second, sector: 'vo' },
  { size: 17, name: hostile.third, sector: 'po' },
  { size: 12, name: hostile.formula, sector: 'hbo' },
  { size: 10, name: 'Stichting Tien', sector: 'po' },
  { size: 9, name: null, sector: 'po' },
  { size: 3, name: null, sector: 'mbo' },
  { size: 2, name: null, sector: 'po' },
  { size: 1, name: null, sector: 'wo' },
] as const;

const groupNames = [hostile.group, hostile.otherGroup, hostile.turned, hostile.theme, 'constructor', 'toString', 'PLG Rekenen', 'PLG Taal'];

const consents: readonly { consent: ValueIn<'consent'> | null; consent_from: number | null; consent_until: number | null }[] = [
  { consent: null, consent_from: null, consent_until: null },
  { consent: 'board', consent_from: day('2022-01-01'), consent_until: null },
  { consent: 'public', consent_from: day('2022-01-01'), consent_until: day('2024-11-21') },
  { consent: 'public', consent_from: day('2024-11-23'), consent_until: null },
  { consent: 'board', consent_from: null, consent_until: null },
  { consent: 'none', consent_from: day('2022-01-01'), consent_until: null },
];

/** Does the consent of somebody at this place let the policy group see the name? */
export const isConsented = (at: number): boolean => at % consents.length === 1;

export interface Adversary {
  readonly records: Records;
  /** Names, e-mails and ids of people, and ids and hidden names of organisations: nothing of this may leave. */
  readonly secrets: {
    readonly persons: readonly { readonly id: string; readonly name: string; readonly email: string; readonly at: number }[];
    readonly organisations: readonly { readonly id: string; readonly name: string | null; readonly size: number }[];
    readonly others: readonly string[];
  };
}

/** A small network that tries to give away whoever is in it. */
export function makeAdversary({ salt, reversed, shuffled = false, without = new Set(), others }: Disguise): Adversary {
  const boards = organisations.map(({ size, name, sector }, at) => ({
    id: `ORGNR-q${reversed === 'all' ? 90 - at : at + 10}-${salt}`,
    name: name ?? `Stichting Klein ${salt}heem ${at}`,
    secret: name === null ? `Stichting Klein ${salt}heem ${at}` : null,
    size,
    sector,
  }));
  const municipality = { id: `ORGNR-gemeente-${salt}`, name: `Gemeente ${salt}stad` };
  const groups = groupNames.map((name, at) => ({ id: `GRPNR-${reversed === 'all' ? 90 - at : at + 10}-${salt}`, name }));
  const persons = boards.flatMap((board, rank) => Array.from({ length: board.size }, () => ({ board: board.id, rank })));
  const people = persons.map(({ board, rank }, at) => {
    const own = others !== undefined && isConsented(at) ? others : salt;
    return {
      at,
      id: `PRSNR-${reversed !== undefined && own === salt ? 990 - at : at + 100}-${own}`,
      name: `${at % 7 === 0 ? "Zoë <b>d'" : 'Wietske '}${own}aaldering${at}x`,
      email: `w.${own}.${at}@voorbeeld.example`,
      board,
      // Every tenth works for the next of the large boards as well.
      second: at % 10 === 3 && rank < 3 ? (boards[(rank + 1) % boards.length]?.id ?? null) : null,
      groups: [...new Set([at % groups.length, (at * 5 + 2) % groups.length, at % 4 === 0 ? 6 : at % groups.length])],
    };
  });
  const here = people.filter(({ at }) => !without.has(at));
  const order = <T>(rows: readonly T[]): readonly T[] => (shuffled ? rows.toReversed() : rows);
  const records: Records = {
    organisations: order([
      ...boards.map(({ id, name, sector }) => ({ ...noOrganisation, id, name, sector })),
      { ...noOrganisation, ...municipality, kind: 'municipality', sector: null },
    ]),
    professionals: order(
      here.map(({ id, name, email, board, at }) => ({
        id,
        name,
        email,
        ...(consents[at % consents.length] ?? consents[0] ?? { consent: null, consent_from: null, consent_until: null }),
        organisation_id: board,
        function: ['teacher', 'teacher', 'researcher', 'coordinator'][at % 4] ?? null,
      })),
    ),
    themes: [{ id: 'THMNR-1', name: hostile.theme, priority: 1, from: null, until: null }],
    groups: order(
      groups.map(({ id, name }, at) => ({
        id,
        name,
        kind: ['plg', 'expert', 'project'][at % 3] ?? 'plg',
        theme_id: 'THMNR-1',
        goal: 'Samen leren',
        from: day('2022-08-01'),
        until: null,
        funder: null,
      })),
    ),
    appointments: order(
      here.flatMap(({ id, board, second }) =>
        [board, ...(second === null ? [] : [second])].map((organisation_id, nth) => ({
          professional_id: id,
          organisation_id,
          function: 'teacher',
          fte: nth === 0 ? 0.6 : 0.4,
          from: day('2021-08-01'),
          until: null,
        })),
      ),
    ),
    lineage: [],
    memberships: order(
      here.flatMap(({ id, groups: own, at }) =>
        own.flatMap((nth) => ({
          professional_id: id,
          group_id: groups[nth]?.id ?? '',
          role: null,
          from: day(at % 5 === 0 ? '2023-08-01' : '2022-08-01'),
          until: day('2024-07-31'),
        })),
      ),
    ),
    meetings: order([
      ...groups.map(({ id }, at) => ({
        id: `MTGNR-${at}-${salt}`,
        group_id: id,
        body: null,
        date: day('2023-10-10') + at,
        hours: 120,
        title: `Met ${salt} erbij`,
      })),
      { id: `MTGNR-beleid-${salt}`, group_id: null, body: 'policy', date: day('2023-11-11'), hours: 90, title: null },
    ]),
    attendance: order(
      here.flatMap(({ id, groups: own, at }) => [
        ...(at % 9 === 0
          ? []
          : own
              .slice(0, 1)
              .map((nth) => ({ meeting_id: `MTGNR-${nth}-${salt}`, professional_id: id, organisation_id: null, hours: null }))),
        ...(at < 4 ? [{ meeting_id: `MTGNR-beleid-${salt}`, professional_id: id, organisation_id: null, hours: null }] : []),
      ]),
    ),
    hours: order(
      here.flatMap(({ id, groups: own, board, at }) =>
        own.slice(0, 1).map((nth) => ({
          professional_id: id,
          group_id: groups[nth]?.id ?? null,
          date: null,
          year: '2023-2024',
          hours: 617 + at * 13,
          kind: 'spent',
          employer_id: board,
        })),
      ),
    ),
    transactions: order([
      ...boards.slice(0, 6).map(({ id }, at) => transaction(`TRXNR-${at}-${salt}`, 'fee', 312_347 + at, id, null)),
      transaction(`TRXNR-gemeente-${salt}`, 'cofunding', 712_349, municipality.id, groups[6]?.id ?? null),
      transaction(`TRXNR-uit-${salt}`, 'expense', 87_654, null, groups[0]?.id ?? null),
    ]),
    products: [
      {
        id: `PRDNR-1-${salt}`,
        title: hostile.product,
        kind: 'document',
        group_id: groups[0]?.id ?? '',
        date: day('2024-03-03'),
        url: `https://voorbeeld.example/${salt}`,
      },
    ],
    product_uses: [{ product_id: `PRDNR-1-${salt}`, organisation_id: boards[8]?.id ?? '', context: 'classroom', date: day('2024-04-04') }],
    ties: [],
    responses: order(
      here.flatMap(({ id, groups: own, at }) =>
        at % 3 === 0
          ? [
              {
                group_id: groups[own[0] ?? 0]?.id ?? null,
                professional_id: id,
                item: 'Ik leerde iets',
                score: 1 + (at % 5),
                mechanism: null,
                date: day('2024-06-01'),
              },
            ]
          : [],
      ),
    ),
  };
  return {
    records,
    secrets: {
      persons: people.map(({ id, name, email, at }) => ({ id, name, email, at })),
      organisations: [
        ...boards.map(({ id, secret, size }) => ({ id, name: secret, size })),
        { id: municipality.id, name: municipality.name, size: 0 },
      ],
      others: [
        ...groups.map(({ id }) => id),
        `MTGNR-0-${salt}`,
        `TRXNR-gemeente-${salt}`,
        `PRDNR-1-${salt}`,
        `Met ${salt} erbij`,
        `voorbeeld.example/${salt}`,
      ],
    },
  };
}

const noOrganisation = {
  kind: 'school-board',
  parent_id: null,
  municipality: null,
  member_from: null,
  member_until: null,
  training_partnership: null,
  registry_id: null,
} as const;

const transaction = (id: string, kind: string, amount_eur: number, organisation_id: string | null, group_id: string | null) => ({
  id,
  date: day('2023-12-01'),
  year: null,
  kind,
  amount_eur,
  organisation_id,
  group_id,
  description: null,
});
