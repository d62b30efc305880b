import { csvText } from '../../export/csv-text.ts';
import type { Selection } from '../selection.ts';
import type { Say } from '../words.ts';
import { rowsBehind } from './rows-behind.ts';
import { isCounted, isWeighed } from './kinds.ts';
import { categoryKey, type MapIndex, type Scene } from './scene.ts';

type Cell = string | number | null;

const bom = '\uFEFF';
/** As a Dutch and as an English spreadsheet separates its columns. */
const delimiters = { nl: ';', en: ',' } as const;

/** The marks that are drawn now, with what is shown of them; a number that is hidden is empty. */
export function nodesAsCsv(index: MapIndex, state: Selection, scene: Scene, say: Say): string {
  const rows = index.map.nodes
    .filter(({ key }) => scene.nodes.get(key)?.shown)
    .map((node): Cell[] => {
      const there = node.years[state.year];
      return [
        node.label[say.locale],
        say(`kind.${node.kind}`),
        index.categories.get(categoryKey(node.kind, node.category))?.label[say.locale] ?? '',
        index.map.communities.find(({ id }) => id === node.community)?.label[say.locale] ?? '',
        isCounted(node.kind) ? (there?.persons ?? null) : null,
        there?.organisations ?? null,
        there?.crossing ?? null,
      ];
    });
  const headers = [
    say('csv.name'),
    say('csv.kind'),
    say('csv.category'),
    say('csv.community'),
    say('csv.persons'),
    say('csv.organisations'),
    say('csv.crossing'),
  ];
  return bom + csvText(headers, rows, delimiters[say.locale]);
}

/** The lines that are drawn now, with what is shown of them. */
export function tiesAsCsv(index: MapIndex, state: Selection, scene: Scene, say: Say): string {
  const name = (key: string): string => index.nodes.get(key)?.label[say.locale] ?? '';
  const told = index.map.sources.length > 0;
  const rows = [...scene.ties.keys()].flatMap((key): Cell[][] => {
    const tie = index.ties.get(key);
    const there = tie?.years[state.year];
    if (!tie || !there) return [];
    return [
      [
        name(tie.source),
        name(tie.target),
        isWeighed(tie.kind) ? there.persons : null,
        typeof there.minutes === 'number' ? Math.round(there.minutes / 6) / 10 : null,
        (there.groups ?? []).map(name).join(' | '),
        (there.products ?? []).join(' | '),
        ...(told
          ? [
              rowsBehind(index, tie, state.year)
                .map(({ source, rows: behind }) => `${source}: ${behind}`)
                .join(' | '),
            ]
          : []),
      ],
    ];
  });
  const headers = [
    say('csv.from'),
    say('csv.to'),
    say('csv.persons'),
    say('csv.hours'),
    say('csv.groups'),
    say('csv.products'),
    ...(told ? [say('csv.rows')] : []),
  ];
  return bom + csvText(headers, rows, delimiters[say.locale]);
}
