import { describe, expect, it } from 'vitest';
import { asTyped, inShell, textTable, wrap } from '../../src/cli/print.ts';

describe('what a terminal shows', () => {
  it('names a command as it works where it was called from', () => {
    const text = 'Zie grensganger check . of `grensganger --help`; Grensganger is een naam.';
    expect(asTyped(text, {})).toBe(text);
    expect(asTyped(text, { npm_lifecycle_event: 'grensganger' })).toBe(
      'Zie npm run -s grensganger -- check . of `npm run -s grensganger -- --help`; Grensganger is een naam.',
    );
  });

  it('quotes what a shell would take apart', () => {
    expect(inShell(['gegevens/mijn-map', 'C:\\lijsten', 'é.csv', '--out'])).toBe('gegevens/mijn-map C:\\lijsten é.csv --out');
    expect(inShell(['mijn map', 'a&b', ''])).toBe('"mijn map" "a&b" ""');
    expect(inShell(["'t kwart $x"])).toBe("''\\''t kwart $x'");
  });

  it('sets numbers to the right and nothing as a dash', () => {
    expect(
      textTable(
        ['wie', 'n'],
        [
          ['a', 1234.5],
          ['bb', null],
        ],
        'nl',
      ),
    ).toBe('wie        n\n───  ───────\na    1.234,5\nbb         –\n');
  });

  it('breaks lines at spaces', () => {
    expect(wrap('een twee drie', 8)).toBe('een twee\ndrie');
  });
});

describe('a heading of several words', () => {
  it('is broken over lines where its column is narrow, and the last line stands above its cells; a number that is written out stands to the right', () => {
    expect(textTable(['Jaar', 'Kosten per nieuw contact'], [['2021', '9,50']], 'nl').split('\n')).toEqual([
      '      Kosten per',
      '           nieuw',
      'Jaar     contact',
      '────  ──────────',
      '2021        9,50',
      '',
    ]);
  });
});
