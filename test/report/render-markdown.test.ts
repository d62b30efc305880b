import { describe, expect, it } from 'vitest';
import { disclose } from '../../src/disclosure/index.ts';
import { contextOf } from '../../src/report/context.ts';
import { figuresOf, type Block, type ReportDocument } from '../../src/report/document.ts';
import { makeDocument } from '../../src/report/make-document.ts';
import { documentMarkdown, renderMarkdown } from '../../src/report/render-markdown.ts';
import { madeAnalysis } from './fixture.ts';

const bare = (blocks: readonly Block[]): ReportDocument => ({
  title: 'Net',
  kicker: 'Jaarverslag',
  year: '2024-2025',
  audience: 'Voor u',
  audienceNote: 'Alles',
  invented: null,
  closing: 'Gemaakt.',
  sections: [{ id: 'a', title: 'Deel', blocks }],
});

describe('the report as Markdown', () => {
  it.each(['nl', 'en'] as const)('has every section, figure and table of the document (%s)', (locale) => {
    const disclosed = disclose(madeAnalysis(), 'internal');
    const document = makeDocument(contextOf(disclosed, 'internal', locale));
    const text = renderMarkdown(disclosed, { locale });
    const headings = text.split('\n').filter((line) => line.startsWith('## '));
    expect(headings).toHaveLength(document.sections.length);
    expect(text.match(/^\*(?!\*)/gm)?.length).toBeGreaterThanOrEqual(figuresOf(document).length);
    for (const line of text.split('\n').filter((each) => each.startsWith('| '))) expect(line).toMatch(/ \|$/);
  });

  it('gives every row of a table as many cells as its heading, whatever stands in them', () => {
    const text = documentMarkdown(
      bare([
        {
          kind: 'table',
          table: {
            id: 't',
            caption: 'Tabel',
            columns: [
              { title: 'Naam', numeric: false },
              { title: 'n', numeric: true },
            ],
            rows: [{ cells: [{ text: 'a | b\n| c' }, { text: '1' }], total: true }],
          },
        },
      ]),
      'nl',
    );
    expect(text).toContain('| Naam | n |\n| --- | ---: |\n| **a \\| b \\| c** | **1** |');
  });

  it('writes names that look like markup so that they are read as names', () => {
    const names = [
      '<script>x</script>',
      '[klik](javascript:1)',
      '# kop',
      '1. punt',
      '- streep',
      'http://voorbeeld.example',
      '*vet* _schuin_ `code`',
    ];
    const text = documentMarkdown(bare([{ kind: 'paragraph', sentences: names.map((name) => [`${name} `]) }]), 'nl');
    expect(text).not.toMatch(/<script|(?<!\\)\]\(|https?:\/\/|(?<!\\)[*_`](?:vet|schuin|code)/);
    const heads = documentMarkdown(bare(names.map((name): Block => ({ kind: 'paragraph', sentences: [[name]] }))), 'nl');
    expect(heads).toContain('\\# kop');
    expect(heads).toContain('1\\. punt');
    expect(heads).toContain('\\- streep');
  });
});
