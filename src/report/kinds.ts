import type { Analysis } from '../analysis.ts';
import { byId } from '../i18n/formats.ts';

const usual = ['plg', 'expert', 'project'];

/** The kinds of group that a report has: the usual ones first, then a network's own by their codes. */
export function kindsOf(analysis: Analysis): readonly string[] {
  const present = new Set(analysis.groups.map(({ kind }) => kind));
  return [...usual.filter((kind) => present.has(kind)), ...[...present].filter((kind) => !usual.includes(kind)).toSorted(byId)];
}
