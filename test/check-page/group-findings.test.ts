import { describe, expect, it } from 'vitest';
import { fairShare, groupRejections, groupWarnings } from '../../src/check-page/group-findings.ts';
import { rejection, warning } from '../../src/intake/findings.ts';

const file = { file: 'a: b.csv', sheet: null };
const notANumber = (row: number, found: string) =>
  rejection('not-a-number', file, row, 'Uren', found, { expected: { nl: 'een getal vanaf 0', en: 'a number from 0' } });
const duplicate = (row: number, other: string) => rejection('duplicate-id', file, row, 'Nummer', 'P1', { other });

describe('findings in groups', () => {
  it('say once what holds for all of them, and of every row what is its own', () => {
    const [group] = groupRejections([notANumber(4, 'n.v.t.'), notANumber(9, '')]);
    expect(group).toMatchObject({ code: 'not-a-number', count: 2, column: 'Uren', remark: null });
    expect(group?.expected?.nl).toBe('een getal vanaf 0');
    expect(group?.remedy?.nl).not.toBe('');
    expect(group?.rows.map(({ row, column, found, expected, remedy }) => [row, column, found, expected, remedy])).toEqual([
      [4, null, 'n.v.t.', null, null],
      [9, null, '', null, null],
    ]);
  });

  it('keep a remark where the message says more than cell and expectation, without the place before it', () => {
    const [group] = groupRejections([duplicate(3, 'rij 2'), duplicate(5, 'rij 4')]);
    expect(group?.rows.map(({ remark }) => remark?.nl)).toEqual([
      'Het nummer “P1” staat ook in rij 2, met andere gegevens; die rij is gebruikt.',
      'Het nummer “P1” staat ook in rij 4, met andere gegevens; die rij is gebruikt.',
    ]);
  });

  it('stand in the order of how many they are, and what comes of another rejection stands last', () => {
    const refers = [6, 7, 8].map((row) =>
      rejection('refers-to-rejected', file, row, 'Deelnemer', 'P1', { other: 'rij 2', target: 'Deelnemers' }),
    );
    const codes = groupRejections([...refers, duplicate(3, 'rij 2'), notANumber(4, 'x'), notANumber(5, 'y')]).map(({ code }) => code);
    expect(codes).toEqual(['not-a-number', 'duplicate-id', 'refers-to-rejected']);
  });

  it('are taken apart by what is to be done, where that makes few lists of many rows', () => {
    const unknown = (row: number, found: string) => ({
      ...notANumber(row, found),
      remedy: { nl: `zet ${found} erbij`, en: `add ${found}` },
    });
    const many = [2, 3, 4, 5].map((row) => unknown(row, 'lokaal')).concat([6, 7].map((row) => unknown(row, 'zaal')));
    expect(groupRejections(many).map(({ count, remedy }) => [count, remedy?.nl])).toEqual([
      [4, 'zet lokaal erbij'],
      [2, 'zet zaal erbij'],
    ]);
    expect(groupRejections(many.slice(3, 5)).map(({ count, remedy }) => [count, remedy])).toEqual([[2, null]]);
  });

  it('name no row where it is about a whole list', () => {
    const [group] = groupWarnings([warning('unknown-columns', file, null, { columns: '“x”' })]);
    expect(group).toMatchObject({ count: 1, remark: { nl: 'Niet gebruikt: “x”.', en: 'Not used: “x”.' } });
  });
});

describe('a fair share', () => {
  it('leaves small groups whole and cuts large ones alike', () => {
    expect(fairShare([3, 4], 10)).toBe(Number.POSITIVE_INFINITY);
    expect(fairShare([2, 50, 50], 10)).toBe(4);
    expect(fairShare([1000], 10)).toBe(10);
    expect(fairShare([], 10)).toBe(Number.POSITIVE_INFINITY);
  });

  it('shows something of every group', () => {
    expect(fairShare([5, 5, 5], 2)).toBe(1);
  });
});
