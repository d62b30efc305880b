import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { employmentOf } from '../../src/network/employment.ts';
import { organisationsOf } from '../../src/network/index.ts';
import { projectTies } from '../../src/network/project.ts';
import { peopleIn, staysInGroups } from '../../src/network/stays.ts';
import { steadyOf, type Steady } from '../../src/network/steady.ts';
import { twoModeOf } from '../../src/network/two-mode.ts';
import type { Records } from '../../src/records/index.ts';
import { made, period } from '../networks/made.ts';

/** The ties of records with what is steady found, and with nothing taken for steady: every pair looked at day by day. */
function both(records: Records): { fast: object; general: object; steady: Steady } {
  const span = { from: period.from, until: period.until };
  const stays = staysInGroups(records, span);
  const persons = peopleIn(stays);
  const employment = employmentOf(records, persons, organisationsOf(records.organisations), [], span);
  const twoMode = twoModeOf('group', stays, persons, null);
  const { stretches } = employment;
  const steady = steadyOf(twoMode, stretches);
  const none = { stretches: new Int32Array(persons.length).fill(-1), events: new Uint8Array(twoMode.events.length) };
  const rest = { twoMode, meetings: null, stretches, posts: employment.posts.person.length };
  return { fast: plain(projectTies({ ...rest, steady })), general: plain(projectTies({ ...rest, steady: none })), steady };
}

/** Mixing by tie, in the order of its posts, rounded: what is steady multiplies shares, what is not adds up days. */
function plain({ low, high, count, newman, hours, events, mixing }: ReturnType<typeof projectTies>): object {
  const parts = Array.from(low, (_, tie) => {
    const found: string[] = [];
    for (let at = mixing.offsets[tie] ?? 0; at < (mixing.offsets[tie + 1] ?? 0); at += 1) {
      const share = mixing.share[at] ?? 0;
      if (share > 0) found.push(`${mixing.low[at]} ${mixing.high[at]} ${share.toFixed(9)}`);
    }
    return found.sort();
  });
  return { low, high, count, newman, hours, events, parts };
}

describe('what is steady is projected at once', () => {
  it('and gives the ties that a look at every day gives, whatever the records', () => {
    const seen = { steady: 0, changing: 0 };
    fc.assert(
      fc.property(made, (records) => {
        const { fast, general, steady } = both(records);
        for (const stretch of steady.stretches) seen[stretch >= 0 ? 'steady' : 'changing'] += 1;
        for (const flag of steady.events) seen[flag === 1 ? 'steady' : 'changing'] += 1;
        expect(fast).toEqual(general);
      }),
      { numRuns: 200, seed: 23 },
    );
    // Records of both kinds were among them.
    expect(Math.min(seen.steady, seen.changing)).toBeGreaterThan(50);
  });
});
