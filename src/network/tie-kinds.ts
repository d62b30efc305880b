import { UserError } from '../errors.ts';
import { byId } from '../i18n/formats.ts';
import type { Records } from '../records/index.ts';
import type { TieSource } from './network.ts';

/** The kind of tie that a source names; `null` where ties come from groups or meetings. */
export const namedKind = (source: TieSource): string | null => (source.startsWith('named:') ? source.slice('named:'.length) : null);

/** Are two names of a kind the same, whatever capitals, spaces, hyphens and underscores they are written with? */
export const sameKind = (a: string, b: string): boolean => folded(a) === folded(b);

const folded = (kind: string): string =>
  kind
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '');

/**
 * Does anybody in the records name a tie of the kind that is asked for, in whatever period?
 * @throws UserError `unknown-tie-kind`, which lists the kinds there are
 */
export function checkTieKind(records: Pick<Records, 'ties'>, source: TieSource): void {
  const kind = namedKind(source);
  if (kind === null || records.ties.some((row) => row.kind !== null && sameKind(row.kind, kind))) return;
  const kinds = [...new Set(records.ties.flatMap((row) => (row.kind === null ? [] : [row.kind])))].sort(byId);
  const named = kinds.map((each) => `named:${each.replaceAll(' ', '-')}`).join(', ');
  throw new UserError({
    code: 'unknown-tie-kind',
    text: {
      nl: `Niemand noemde een contact van de soort “${kind}”.`,
      en: `Nobody named a tie of the kind “${kind}”.`,
    },
    remedy:
      kinds.length === 0
        ? {
            nl: 'Er zijn geen genoemde contacten met een soort: kies shared-groups of shared-meetings, of lever het bestand met genoemde contacten mee.',
            en: 'There are no named ties with a kind: choose shared-groups or shared-meetings, or add the file of named ties.',
          }
        : { nl: `Kies uit ${named}, shared-groups of shared-meetings.`, en: `Choose from ${named}, shared-groups or shared-meetings.` },
  });
}
