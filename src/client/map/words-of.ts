import type { MapNode } from '../../report/payload.ts';
import type { Selection } from '../selection.ts';
import type { Say } from '../words.ts';
import type { Route } from './route.ts';
import { isCounted } from './kinds.ts';
import { categoryKey, type MapIndex } from './scene.ts';

export const nameOf = (index: MapIndex, say: Say, key: string): string => {
  const [node, tie] = [index.nodes.get(key), index.ties.get(key)];
  const end = (of: string): string => index.nodes.get(of)?.label[say.locale] ?? '';
  return node ? node.label[say.locale] : tie ? say('tie', { a: end(tie.source), b: end(tie.target) }) : '';
};

export const yearName = (index: MapIndex, say: Say, year: string): string =>
  index.map.years.find((each) => each.id === year)?.label[say.locale] ?? year;

/** A node in a few words: its name, what it is, how many people and organisations. */
export function describeNode(node: MapNode, state: Selection, index: MapIndex, say: Say): string[] {
  const there = node.years[state.year];
  const category = index.categories.get(categoryKey(node.kind, node.category))?.label[say.locale];
  const community = index.map.communities.find(({ id }) => id === node.community)?.label[say.locale];
  return [
    node.label[say.locale],
    ...(category ? [category] : []),
    ...(state.colour === 'community' && community ? [say('inCommunity', { name: community })] : []),
    ...(!isCounted(node.kind) || !there ? [] : [there.persons === null ? say('personsHidden') : say.count('persons', there.persons)]),
    ...(there?.organisations ? [say.count(node.kind === 'group' ? 'organisations' : 'met', there.organisations)] : []),
  ];
}

/** A way between two, in words: through which group and which organisation. */
export function describeRoute(route: Route | null, a: string, b: string, index: MapIndex, say: Say): string[] {
  const [from, to] = [nameOf(index, say, a), nameOf(index, say, b)];
  if (route === null) return [say('routeNone', { a: from, b: to })];
  const between = route.nodes.slice(1, -1).flatMap((key) => {
    const node = index.nodes.get(key);
    return node ? [say(`via.${node.kind}`, { name: node.label[say.locale] })] : [];
  });
  return [
    between.length === 0 ? say('routeDirect', { a: from, b: to }) : say('route', { a: from, b: to, via: say.list(between) }),
    ...(route.others > 0 ? [say.count('routeOthers', route.others)] : []),
  ];
}
