import type { Text } from '../i18n/text.ts';
import type { CheckedYear, Finding } from './define-agreement.ts';
import { bookedIn, givenKinds, type Booked, type Facts } from './facts/index.ts';
import { euros } from './words.ts';

/** A group as its support is judged in a year: what it may get of its kind, and the groups whose spending counts with its own. */
interface Due {
  readonly groups: readonly string[];
  readonly cents: number;
  /** The part of the year in which it was of this kind, in days; `null`: all of it. */
  readonly days: number | null;
}

/**
 * What a group may get where it goes on as, or came from, a group of another kind within the year. `pro-rata`: by the days of each kind.
 * `start`: the group that was there at the start gets its support for the whole year and what is spent on its successor counts with it;
 * the successor is not judged that year (`null`). Groups that begin, end or split off within the year get the amount for the whole year.
 */
export function dueTo(group: string, facts: Facts, year: CheckedYear, value: number): Due | null {
  const within = facts.changes.filter(({ day }) => day > year.from && day <= year.until);
  const came = within.find(({ after }) => after === group);
  const went = within.find(({ before }) => before === group);
  if (came === undefined && went === undefined) return { groups: [group], cents: value, days: null };
  if (facts.reading.kind_change === 'start') {
    if (came !== undefined) return null;
    return { groups: [group, ...successors(group, within)], cents: value, days: null };
  }
  const from = came?.day ?? year.from;
  const until = went === undefined ? year.until : went.day - 1;
  const days = until - from + 1;
  return { groups: [group], cents: Math.round((value * days) / (year.until - year.from + 1)), days };
}

/** Everything that a group went on as within the year, in turn. */
function successors(group: string, within: Facts['changes']): string[] {
  const found = new Set<string>();
  const queue = [group];
  for (const one of queue) {
    for (const { before, after } of within) {
      if (before !== one || found.has(after) || after === group) continue;
      found.add(after);
      queue.push(after);
    }
  }
  return [...found];
}

/**
 * The support of every group of one kind: something was spent on it, and no more than the network's support and what others gave.
 * Figures in cents; `found` is what the network itself paid.
 */
export function judgeSupport(kind: string, facts: Facts, year: CheckedYear, value: number | null): Finding[] {
  if (value === null) return [];
  const expenses = bookedIn(facts, year.id, ['expense']);
  const spentOn = byGroup(expenses);
  const givenFor = byGroup(bookedIn(facts, year.id, givenKinds));
  const kept = expenses.some(({ group }) => group !== null);
  return facts.groups
    .filter((group) => group.period === year.id && group.kind === kind)
    .flatMap(({ group }): Finding[] => {
      const due = dueTo(group, facts, year, value);
      if (due === null) return [];
      const agreed = due.cents;
      if (!kept) {
        return [
          {
            subject: group,
            agreed,
            found: null,
            verdict: 'unknown',
            because: {
              nl: `Over ${year.id} is geen enkele uitgave op een groep geboekt.`,
              en: `No expense at all is booked on a group for ${year.id}.`,
            },
          },
        ];
      }
      const spent = due.groups.reduce((sum, one) => sum + (spentOn.get(one) ?? 0), 0);
      const given = due.groups.reduce((sum, one) => sum + (givenFor.get(one) ?? 0), 0);
      const found = Math.max(0, spent - Math.max(0, given));
      const because = sentence(year, { spent, given, agreed });
      return [
        {
          subject: group,
          agreed,
          found,
          verdict: spent > 0 && found <= agreed ? 'kept' : 'not-kept',
          because: { nl: `${because.nl}${note(due).nl}`, en: `${because.en}${note(due).en}` },
        },
      ];
    });
}

function sentence(year: CheckedYear, { spent, given, agreed }: { spent: number; given: number; agreed: number }): Text {
  if (spent <= 0) {
    return {
      nl: `Voor deze groep is over ${year.id} niets uitgegeven; afgesproken is steun van het netwerk, ten hoogste ${euros('nl', agreed)}.`,
      en: `Nothing was spent on this group in ${year.id}; support by the network was agreed, at most ${euros('en', agreed)}.`,
    };
  }
  if (given > 0) {
    return {
      nl: `Voor deze groep is over ${year.id} ${euros('nl', spent)} uitgegeven, en anderen gaven er ${euros('nl', given)} voor; afgesproken is ten hoogste ${euros('nl', agreed)} steun van het netwerk.`,
      en: `For this group ${euros('en', spent)} was spent in ${year.id}, and others gave ${euros('en', given)} for it; at most ${euros('en', agreed)} support by the network was agreed.`,
    };
  }
  return {
    nl: `Voor deze groep is over ${year.id} ${euros('nl', spent)} uitgegeven; afgesproken is ten hoogste ${euros('nl', agreed)} steun van het netwerk.`,
    en: `For this group ${euros('en', spent)} was spent in ${year.id}; at most ${euros('en', agreed)} support by the network was agreed.`,
  };
}

/** What is said of a group that changed kind within the year. */
function note({ groups, days }: Due): Text {
  if (days !== null) {
    return {
      nl: ` De groep was ${days} dagen van dit jaar van deze soort, en de steun is daarnaar berekend.`,
      en: ` The group was of this kind for ${days} days of this year, and the support is worked out by those.`,
    };
  }
  if (groups.length === 1) return { nl: '', en: '' };
  return {
    nl: ' Wat is uitgegeven nadat de groep in een andere soort overging, telt mee: de soort aan het begin van het jaar geldt.',
    en: ' What was spent after the group went on as another kind counts as well: its kind at the start of the year holds.',
  };
}

function byGroup(bookings: readonly Booked[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { group, cents } of bookings) if (group !== null) sums.set(group, (sums.get(group) ?? 0) + cents);
  return sums;
}
