import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseProject } from '../../src/project.ts';

function refusalOf(yaml: string): UserError | null {
  try {
    parseProject(yaml, 'network.yaml');
    return null;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

describe('the mappings of a project file', () => {
  it('name columns that exist', () => {
    expect(refusalOf('columns:\n  groups:\n    Doelgroep: goal\n    Kleur: skip\n')).toBeNull();
    const refused = refusalOf('columns:\n  groups:\n    Doelgroep: aim\n');
    expect(refused).toMatchObject({ code: 'project-invalid', place: { file: 'network.yaml', row: 3 } });
    expect(refused?.text.nl).toContain('de tabel groups heeft geen kolom “aim”; wel id, name, kind');
  });

  it('name values that exist, ours or the network’s own, or say that a value means nothing', () => {
    const own = 'vocabularies:\n  group_kind:\n    kring: kring\n';
    expect(refusalOf(`${own}values:\n  groups:\n    kind: { rondje: kring, werkgroep: plg }\n    from: { onbekend: "" }\n`)).toBeNull();
    expect(refusalOf('values:\n  professionals:\n    function: { x: whatever they like }\n')).toBeNull();
    const refused = refusalOf('values:\n  groups:\n    kind:\n      rondje: kring\n');
    expect(refused).toMatchObject({ code: 'project-invalid', place: { file: 'network.yaml', row: 4 } });
    expect(refused?.text.en).toContain('“kring” is no value of kind; these are plg, expert, project');
    expect(refusalOf('values:\n  groups:\n    sort: { a: plg }\n')?.text.nl).toContain('geen kolom “sort”');
  });

  it('name tables that exist', () => {
    expect(refusalOf('without: [organisations]')).toBeNull();
    expect(refusalOf('without: [organisation]')).toMatchObject({ code: 'project-invalid', place: { row: 1 } });
  });
});
