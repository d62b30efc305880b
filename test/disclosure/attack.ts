import type { Analysis } from '../../src/analysis.ts';

interface Unknown {
  low: number;
  high: number;
}

interface Equation {
  readonly total: Unknown;
  readonly parts: readonly Unknown[];
}

/**
 * What somebody can work out who knows everything that is shown, every organisation and group there is, how the tables add up, and
 * that nothing is below zero: for each hidden figure between which bounds it must lie. Exact for sums that form a tree, as these do:
 * the bounds are drawn together until nothing changes.
 */
export function intervalsOf(
  input: Analysis,
  output: Analysis,
  smallest: number,
  rounding: { count: number; minutes: number } = { count: 0, minutes: 0 },
) {
  const unknowns: { what: string; unknown: Unknown }[] = [];
  const equations: Equation[] = [];
  const keyOf = (facts: 'organisations' | 'groups') => {
    const keys = new Map(output[facts].map(({ id, name }) => [name, id]));
    const names = new Map(input[facts].map(({ id, name }) => [id, name]));
    return (id: string): string => keys.get(names.get(id) ?? '') ?? `hidden ${id}`;
  };
  const organisation = keyOf('organisations');
  const group = keyOf('groups');
  const figure = (what: string, value: number | null | undefined, step: number, least = 0): Unknown => {
    if (typeof value === 'number') return { low: Math.max(0, value - step / 2), high: value + step / 2 };
    const unknown = { low: least, high: Number.POSITIVE_INFINITY };
    unknowns.push({ what, unknown });
    return unknown;
  };
  const inSummary = (table: string, column: string, period: string, subject: string | null, least = 0) => {
    const row = output.summaries
      .find(({ id }) => id === table)
      ?.rows.find(
        (cells) =>
          cells['period'] === period && (subject === null || (cells['organisation'] ?? cells['group'] ?? cells['function']) === subject),
      );
    const value = row?.[column];
    const step = column === 'persons' ? rounding.count : rounding.minutes;
    return figure(`${table} ${column} ${period} ${subject ?? ''}`, typeof value === 'number' ? value : null, step, least);
  };
  for (const before of input.views) {
    const { period } = before;
    const after = output.views.find((view) => view.period === period);
    const rows = (table: string, dimension: string) =>
      (input.summaries.find(({ id }) => id === table)?.rows ?? [])
        .filter((row) => row['period'] === period)
        .map((row) => String(row[dimension]));
    const network = inSummary('participation-by-year', 'persons', period, null);
    equations.push({
      total: network,
      parts: before.organisations.map(({ id, persons }) => {
        const onMap = after?.organisations.find((node) => node.id === organisation(id))?.persons;
        return typeof onMap === 'number'
          ? figure(`map ${id}`, onMap, rounding.count)
          : inSummary('participation-by-organisation', 'persons', period, organisation(id), (persons ?? 0) > 0 ? 1 : 0);
      }),
    });
    for (const node of before.groups) {
      const shown = after?.groups.find(({ id }) => id === group(node.id))?.persons;
      const parts = before.affiliations
        .filter((row) => row.group === node.id)
        .map((row) => {
          const one = after?.affiliations.find(
            (other) => other.group === group(node.id) && other.organisation === organisation(row.organisation),
          );
          // How many organisations a group has is known: each is there with somebody.
          return figure(`${row.organisation} in ${node.id} ${period}`, one?.persons, rounding.count, row.persons === 0 ? 0 : 1);
        });
      equations.push({ total: figure(`group ${node.id} ${period}`, shown, rounding.count), parts });
    }
    for (const node of after?.organisations ?? []) {
      const source = before.organisations.find(({ id }) => organisation(id) === node.id);
      const staying = (source?.persons ?? 0) - (source?.crossing ?? 0);
      const crossing = figure(`crossing ${node.id} ${period}`, node.crossing, rounding.count);
      // Those who stay are counted nowhere: they may be worked out where they are many. That nobody stays is a fair guess.
      const rest = staying < smallest ? figure(`staying ${node.id} ${period}`, null, 0) : { low: 0, high: Number.POSITIVE_INFINITY };
      const onMap = node.persons === null ? figure(`map ${node.id} ${period}`, null, 0) : figure('', node.persons, rounding.count);
      equations.push({ total: onMap, parts: staying > 0 ? [crossing, rest] : [crossing] });
    }
    const minutes = inSummary('hours-by-year', 'spent', period, null);
    // What went to the own organisation, to others and to nobody is all that was spent; who gave how much to others adds up to it.
    const toOthers = inSummary('exchange-by-year', 'hours_for_others', period, null);
    const balances = rows('balance-by-organisation', 'organisation').map((id) => ({
      spent: inSummary('balance-by-organisation', 'hours_spent', period, organisation(id)),
      others: inSummary('balance-by-organisation', 'hours_to_others', period, organisation(id)),
    }));
    equations.push(
      {
        total: minutes,
        parts: [
          inSummary('exchange-by-year', 'hours_for_own', period, null),
          toOthers,
          inSummary('exchange-by-year', 'hours_unshared', period, null),
        ],
      },
      { total: toOthers, parts: balances.map(({ others }) => others) },
      { total: minutes, parts: balances.map(({ spent }) => spent) },
    );
    equations.push(
      { total: minutes, parts: rows('hours-by-group', 'group').map((id) => inSummary('hours-by-group', 'spent', period, group(id))) },
      {
        total: minutes,
        parts: rows('hours-by-organisation', 'organisation').map((id) =>
          inSummary('hours-by-organisation', 'spent', period, organisation(id)),
        ),
      },
      {
        total: network,
        parts: rows('participation-by-function', 'function').map((id) => inSummary('participation-by-function', 'persons', period, id)),
      },
    );
  }
  // A sum of nothing is known to be 0: there is nobody in it.
  narrow(equations.filter(({ parts }) => parts.length > 0));
  return unknowns.map(({ what, unknown: { low, high } }) => ({ what, low, high }));
}

const to = (unknown: Unknown, low: number, high: number): boolean => {
  const before = unknown.high - unknown.low;
  unknown.low = Math.max(unknown.low, low);
  unknown.high = Math.min(unknown.high, high);
  return unknown.high - unknown.low < before;
};

function narrow(equations: readonly Equation[]): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const { total, parts } of equations) {
      const low = parts.reduce((sum, part) => sum + part.low, 0);
      const high = parts.reduce((sum, part) => sum + part.high, 0);
      if (to(total, low, high)) changed = true;
      for (const part of parts) {
        const others = parts.filter((other) => other !== part);
        const least = total.low - others.reduce((sum, other) => sum + other.high, 0);
        const most = total.high - others.reduce((sum, other) => sum + other.low, 0);
        if (to(part, least, most)) changed = true;
      }
    }
  }
}
