import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument, Table } from '../../../src/report/document.ts';
import { pdfData } from '../../../src/report/pdf/pdf-data.ts';

const table = (id: string, rows: Table['rows'] = []): Table => ({
  id,
  caption: `Tabel ${id}`,
  columns: [
    { title: 'Naam', numeric: false },
    { title: 'Mensen', numeric: true },
  ],
  rows,
});

const data = (blocks: readonly Block[]) => {
  const document: ReportDocument = {
    title: 'Net',
    kicker: 'Jaarverslag',
    year: '2024-2025',
    audience: 'Voor u',
    audienceNote: 'Alles',
    invented: null,
    closing: 'Gemaakt.',
    sections: [{ id: 'here', title: 'Deel', blocks }],
  };
  const drawing = { path: '/d.svg', alt: 'x', height: 10 };
  return pdfData(document, { locale: 'nl', colours: new Map(), drawingOf: () => drawing, map: drawing, mapLegend: [], compact: false }) as {
    sections: { blocks: Record<string, unknown>[] }[];
    tables: { id: string; name: string; table: { columns: { width: number }[]; rows: { cells: { text: string }[] }[]; notes: string[] } }[];
  };
};

const figure = (id: string): Block => ({
  kind: 'figure',
  figure: { id, title: id, summary: '', source: '', table: table(id), spec: {}, linked: false },
});

describe('what the PDF is filled with', () => {
  it('gathers the tables of figures and of what unfolds at the end, numbered as they are named', () => {
    const { sections, tables } = data([
      figure('a'),
      { kind: 'disclosure', title: 'Meer', blocks: [{ kind: 'table', table: table('b') }] },
      figure('c'),
    ]);
    expect(tables.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'Tabel 1'],
      ['b', 'Tabel 2'],
      ['c', 'Tabel 3'],
    ]);
    expect(sections[0]?.blocks[0]).toMatchObject({ reference: 'De cijfers staan in tabel 1.' });
    expect(sections[0]?.blocks[1]).toMatchObject({ blocks: [{ kind: 'apart', id: 'b', reference: 'De cijfers staan in tabel 2.' }] });
  });

  it('links to sections that are there, and to no other', () => {
    const { sections } = data([
      {
        kind: 'paragraph',
        sentences: [
          [
            { value: '3', from: 'm', section: 'here' },
            { value: '4', from: 'm', section: 'gone' },
            { value: '5', from: 'm' },
          ],
        ],
      },
    ]);
    expect(sections[0]?.blocks[0]).toMatchObject({
      sentences: [
        [
          { value: '3', to: 'here' },
          { value: '4', to: null },
          { value: '5', to: null },
        ],
      ],
    });
  });

  it('says once, under a table, what its dots stand for, and makes room by what is in a column', () => {
    const rows = [
      { cells: [{ text: 'Een heel lange naam van een stichting' }, { text: 'te weinig mensen om te tonen', state: 'hidden' as const }] },
      { cells: [{ text: 'Kort' }, { text: 'te weinig mensen om te tonen', state: 'hidden' as const }] },
    ];
    const { tables } = data([{ kind: 'disclosure', title: 'Meer', blocks: [{ kind: 'table', table: table('t', rows) }] }]);
    expect(tables[0]?.table.notes).toEqual(['· te weinig mensen om te tonen']);
    expect(tables[0]?.table.rows.map(({ cells }) => cells[1]?.text)).toEqual(['·', '·']);
    const [name, people] = tables[0]?.table.columns ?? [];
    expect(name?.width).toBe(37);
    expect(people?.width).toBe(7);
  });
});
