import { readFileSync } from 'node:fs';
import { formatNumber } from '../src/i18n/formats.ts';
import { metrics, references, type Metric } from '../src/metrics/index.ts';
import { boundaries, boundaryTitles } from '../src/network/partition.ts';
import { valueOf } from '../test/networks/index.ts';
import { networks, published, unpublished, type Published } from '../test/metrics/proof/published.ts';

/*
 * docs/reference/metrics.md: what every metric is, from its declaration; the case of its test that was worked out by hand, as it stands
 * there; and the published values beside ours.
 */

const digits = (value: number, of: number): string => String(Number(value.toFixed(of)));

/** The first case of the metric's own test that has a value: what is measured, and the sum as it was worked out. */
export function handWorked(source: string): { readonly of: string; readonly working: string } {
  for (const [, words = '', working = ''] of source.matchAll(/\{ ([^\n]*?),? expected: ([^\n]+?) \}/g)) {
    if (working === 'null' || working === 'undefined') continue;
    const of = words
      .replaceAll(/\w+: /g, '')
      .replaceAll(/\{ *\}|[{}'[\]]/g, '')
      .replaceAll(/ ,|, *$/g, '')
      .replaceAll(/ {2,}/g, ' ')
      .trim();
    return { of: of.replace(/,\s*$/, ''), working };
  }
  throw new Error('There is no case that was worked out by hand');
}

const testOf = (id: string): string => readFileSync(new URL(`../test/metrics/${id}.test.ts`, import.meta.url), 'utf8');

function ours({ metric, level, subject, other, network, weight = 'none', normalised = false, bare = false }: Published): number | null {
  const options = { weight, normalised, bare, boundaries: ['organisation'], ...(other === undefined ? {} : { other }) } as const;
  return valueOf(networks[network].make(), metric, level, subject, options) ?? null;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function subjectOf({ subject, other, level }: Published): string {
  if (level === 'network') return level;
  return other === undefined || other === subject ? `${level} ${subject}` : `${level} ${subject} – ${other}`;
}

function publishedTable(): string[] {
  return [
    row('metric', 'network', 'of', 'published', 'ours', 'where it is printed, or what computed it'),
    row('---', '---', '---', '---:', '---:', '---'),
    ...published.map((each) => {
      const value = ours(each);
      return row(
        `\`${each.metric}\``,
        networks[each.network].title,
        subjectOf(each),
        digits(each.value, each.digits),
        value === null ? '–' : digits(value, Math.max(each.digits, 9)),
        each.source,
      );
    }),
  ];
}

const rangeOf = ([low, high]: Metric['range']): string =>
  `${low === null ? '…' : formatNumber('en', low)} – ${high === null ? '…' : formatNumber('en', high)}`;

function section(metric: Metric): string[] {
  const { of, working } = handWorked(testOf(metric.id));
  const bare = Object.keys(metric.withoutBoundary ?? {});
  const own = published.filter((each) => each.metric === metric.id);
  const never = { nl: 'heeft altijd een waarde', en: 'always has a value' };
  return [
    '',
    `### ${metric.id}`,
    '',
    `**${metric.title.nl}.** ${metric.meaning.nl} ${metric.definition.nl}`,
    '',
    `**${metric.title.en}.** ${metric.meaning.en} ${metric.definition.en}`,
    '',
    `- Niveau · level: ${Object.keys(metric.levels).join(', ')}`,
    `- Grens · boundary: ${metric.boundary ? `ja · yes${bare.length > 0 ? ` (ook zonder · also without: ${bare.join(', ')})` : ''}` : 'nee · no'}`,
    `- Eenheid en bereik · unit and range: ${metric.unit.nl === metric.unit.en ? metric.unit.en : `${metric.unit.nl} · ${metric.unit.en}`}, ${rangeOf(metric.range)}`,
    `- Niet gedefinieerd · not defined: ${metric.undefinedWhen?.nl ?? never.nl} · ${metric.undefinedWhen?.en ?? never.en}`,
    ...metric.references.map((id) => {
      const { full, doi } = references[id];
      return `- Bron · source: ${full}${doi === null ? '' : ` [doi:${doi}](https://doi.org/${doi})`}`;
    }),
    `- Met de hand · by hand: ${of}: \`${working}\` ([test](../../test/metrics/${metric.id}.test.ts))`,
    own.length > 0
      ? `- Gepubliceerd · published: ${own.map((each) => `${digits(each.value, each.digits)} (${networks[each.network].title}, ${subjectOf(each)})`).join('; ')}`
      : `- Gepubliceerd · published: –, ${unpublished[metric.id] ?? ''}`,
  ];
}

export const metricsPage = (): string =>
  [
    '# Alle maten · Every metric',
    '',
    'Made by `npm run docs` from the declarations in `src/metrics`, the tests and their reference values; a test holds it to them.',
    '',
    'Van elke maat: wat zij betekent en hoe zij wordt berekend, op welke niveaus, over welke grens, wanneer zij niet bestaat, uit welke bron, wat er met de hand uitkwam en wat er gepubliceerd is.',
    '',
    `Grenzen · boundaries: ${boundaries.map((id) => `\`${id}\` (${boundaryTitles[id].nl === boundaryTitles[id].en ? boundaryTitles[id].en : `${boundaryTitles[id].nl} · ${boundaryTitles[id].en}`})`).join(', ')}. The kind of group divides people by the kind of most of their groups, the first by id of kinds that are even. Whose class is not known is left out (\`--unknown exclude\`) or a class of its own (\`--unknown category\`); somebody of several classes counts by share (\`--counting by-share\`) or wholly in the main one (\`--counting binary\`), as in the values below.`,
    '',
    'Besides, every metric is computed a second time, slowly and straight from its definition, in four hundred random networks, and agrees to 1e-9 (`test/metrics/definitions`). The network that most were worked out by hand in is drawn in [`test/networks/small.ts`](../../test/networks/small.ts).',
    '',
    '## Gepubliceerde waarden en de onze · Published values and ours',
    '',
    'Ties are unweighted unless the source weighs them.',
    '',
    ...publishedTable(),
    '',
    '## De maten · The metrics',
    ...metrics.flatMap(section),
    '',
  ].join('\n');
