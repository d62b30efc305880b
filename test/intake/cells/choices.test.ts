import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../../src/intake/cells/choices.ts';
import { fold } from '../../../src/intake/fold.ts';
import { defaultProject, parseProject } from '../../../src/project.ts';
import { vocabularies, type VocabularyId } from '../../../src/records/vocabularies.ts';

describe('choices', () => {
  it('find every value by its id and by its name in both languages', () => {
    for (const id of Object.keys(vocabularies) as VocabularyId[]) {
      const { values } = choicesOf(id, defaultProject);
      for (const [value, term] of Object.entries(vocabularies[id].terms)) {
        expect([id, value, values.get(fold(value))]).toEqual([id, value, value]);
        for (const name of [term.nl, term.en]) expect([id, name, values.get(fold(name))]).toEqual([id, name, value]);
      }
    }
  });

  it('let a network’s own value go before ours of the same name', () => {
    const project = parseProject('vocabularies: { group_kind: { kring: { nl: leergemeenschap, en: circle } } }', 'network.yaml');
    expect(choicesOf('group_kind', project).values.get('leergemeenschap')).toBe('kring');
    expect(choicesOf('group_kind', project).expected.nl).toContain('of “leergemeenschap”');
  });
});
