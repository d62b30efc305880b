import { describe, expect, it } from 'vitest';
import { themes } from '../../../src/report/sections/themes.ts';
import { told } from '../contexts.ts';
import { madeAnalysis } from '../fixture.ts';
import { read, withRows } from '../summaries.ts';

const [first = 'THM-1', second = 'THM-2'] = madeAnalysis().themes.map(({ id }) => id);
const shown =
  madeAnalysis()
    .views.at(-1)
    ?.groups.map(({ id }) => id) ?? [];

/** The made network, its groups on these themes in turn, and these rows of what went into them. */
const onThemes = (of: (index: number) => string | null, tables: Parameters<typeof withRows>[0] = {}) => {
  const analysis = withRows(tables);
  return { ...analysis, groups: analysis.groups.map((each) => ({ ...each, theme: of(shown.indexOf(each.id)) })) };
};

describe('the section themes', () => {
  it('says how many groups worked on which themes, on which none did, and what is not known', () => {
    const { nl, en } = read(
      themes,
      onThemes((index) => (index === 0 ? null : first)),
    );
    expect(nl).toContain(`In 2024-2025 werkten ${shown.length - 1} groepen aan 1 thema van de onderzoeksagenda.`);
    expect(nl).toMatch(/Aan “.+” werkte in dat jaar geen groep\. Van 1 groep is geen thema vastgelegd\./);
    expect(en).toContain(`In 2024-2025, ${shown.length - 1} groups worked on 1 theme of the research agenda.`);
  });

  it('lays hours, money and products beside the groups of each theme, from the tables that the report shows elsewhere', () => {
    const [one = '', two = ''] = shown;
    const analysis = onThemes((index) => (index === 0 || index === 1 ? first : second), {
      'hours-by-group': [
        { group_id: one, spent: 6000, facilitated: 0 },
        { group_id: two, spent: 3000, facilitated: 0 },
        { group_id: shown[2] ?? '', spent: 99_000, facilitated: 0 },
      ],
      'budget-by-theme': [{ theme_id: first, given: 0, spent: 150_000 }],
      'products-by-theme': [{ theme_id: first, made: 3, used: 2, used_beyond: 1 }],
    });
    const rows = read(themes, analysis).tables.get('themes-table') ?? [];
    expect(rows[0]?.slice(1)).toEqual(['2', '150', '€\u00a01.500', '3', '1']);
    expect(rows[1]?.slice(1)).toEqual([String(shown.length - 2), '1.650', '–', '–', '–']);
  });

  it('says what to keep where there are no themes, or no group has one', () => {
    expect(
      read(
        themes,
        onThemes(() => null),
      ).nl,
    ).toContain('Van geen groep die in 2024-2025 liep, is het thema vastgelegd.');
    expect(read(themes, { ...madeAnalysis(), themes: [] }).nl).toContain('Met een tabel thema’s');
    expect(told(themes, 'board').nl).toMatch(/\p{L}/u);
  });
});
