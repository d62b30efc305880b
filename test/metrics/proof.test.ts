import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metrics } from '../../src/metrics/index.ts';
import { rounded, valueOf } from '../networks/index.ts';
import { counted } from './proof/counted.ts';
import { handWorked, oursByHand } from './proof/hand-worked.ts';
import { networks, published, unpublished } from './proof/published.ts';
import { definitions } from './definitions/index.ts';
import { givenCommunities } from './definitions/communities.ts';

const ids = metrics.map(({ id }) => id);

describe('every metric of the catalogue is proven', () => {
  it.each(ids)('%s by a network worked out by hand', (id) => {
    const file = new URL(`${id}.test.ts`, import.meta.url);
    expect(existsSync(file)).toBe(true);
    // What is compared is a number that stands in the test, of a network small enough to check by eye.
    expect(readFileSync(file, 'utf8')).toMatch(/by hand|worked out/);
  });

  it.each(ids)('%s by a published value, or it is said why there is none', (id) => {
    const values = published.filter(({ metric }) => metric === id);
    expect(values.length > 0).toBe(!(id in unpublished));
  });

  it.each(ids)('%s by a second computation from its definition', (id) => {
    const known = [...Object.keys(definitions), ...Object.keys(givenCommunities)];
    expect(known.some((key) => key.startsWith(`${id} `))).toBe(true);
  });

  it('and nothing is proven that is not in it', () => {
    const named = [...published.map(({ metric }) => metric), ...Object.keys(unpublished)];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('one case of each by hand is in the table of the page', () => {
    expect(handWorked.map(({ metric }) => metric)).toEqual(ids);
  });

  it.each(handWorked)('$metric of $level $subject in $in is $expected by hand', (each) => {
    // Where it were 0, a metric that finds nothing would do as well.
    expect(each.expected).not.toBe(0);
    expect(oursByHand(each)).toBeCloseTo(each.expected, 12);
  });
});

describe('published values', () => {
  it.each(published)(
    '$metric of $subject in $network is $value ($source)',
    ({ metric, level, subject, network, value, digits, source, ...options }) => {
      expect(source.length).toBeGreaterThan(3);
      const found = valueOf(networks[network].make(), metric, level, subject, { weight: 'none', boundaries: ['organisation'], ...options });
      expect(found).toBeCloseTo(value, digits);
    },
  );

  it.each(counted)('$what of $network: $value ($source)', ({ value, digits, ours }) => {
    expect(ours()).toBeCloseTo(value, digits);
  });

  it('of spectral segregation are 0 in netseg for who has no ties at all; here that is not defined', () => {
    expect(valueOf(networks.returned.make(), 'spectral-segregation', 'person', 'p07')).toBeNull();
  });

  it('of fragmentation follow for the instructor of the karate club: without him 27, 5 and 1 are left', () => {
    const left = 1 - (27 * 26 + 5 * 4) / (33 * 32);
    expect(rounded(valueOf(networks.karate.make(), 'fragmentation', 'person', 'p00'))).toBe(rounded(left));
  });
});
