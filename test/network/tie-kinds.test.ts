import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { buildNetwork, checkTieKind } from '../../src/network/index.ts';
import { allTime, recordsOf } from '../networks/records.ts';

const records = recordsOf({
  professionals: ['ann', 'bob', 'cas'].map((id) => ({ id })),
  ties: [
    { from_professional_id: 'ann', to_professional_id: 'bob', kind: 'reports to' },
    { from_professional_id: 'bob', to_professional_id: 'cas', kind: 'advice' },
    { from_professional_id: 'cas', to_professional_id: 'ann' },
  ],
});

describe('the kind of a named tie', () => {
  it.each(['reports to', 'reports-to', 'Reports_To', 'REPORTS  TO'])('is found as “%s”', (kind) => {
    expect(() => checkTieKind(records, `named:${kind}`)).not.toThrow();
    const network = buildNetwork(records, { period: allTime, ties: `named:${kind}` });
    expect(network.persons).toEqual(['ann', 'bob']);
  });

  it('that nobody named is refused, with the kinds there are', () => {
    const refused = (): void => checkTieKind(records, 'named:friendship');
    expect(refused).toThrow(UserError);
    expect(refused).toThrow(
      expect.objectContaining({
        code: 'unknown-tie-kind',
        text: { nl: 'Niemand noemde een contact van de soort “friendship”.', en: 'Nobody named a tie of the kind “friendship”.' },
        remedy: {
          nl: 'Kies uit named:advice, named:reports-to, shared-groups of shared-meetings.',
          en: 'Choose from named:advice, named:reports-to, shared-groups or shared-meetings.',
        },
      }),
    );
  });

  it('is refused where nobody named anything, and never asked of groups and meetings', () => {
    expect(() => checkTieKind(recordsOf({}), 'named:advice')).toThrow(
      expect.objectContaining({ remedy: expect.objectContaining({ en: expect.stringContaining('no named ties') }) }),
    );
    for (const source of ['shared-groups', 'shared-meetings'] as const) expect(() => checkTieKind(recordsOf({}), source)).not.toThrow();
  });
});
