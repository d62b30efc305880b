import { readFileSync } from 'node:fs';
import { formatNumber } from '../src/i18n/formats.ts';
import { metrics, references, type Metric } from '../src/metrics/index.ts';
import { boundaries, boundaryTitles } from '../src/network/partition.ts';
import { valueOf } from '../test/networks/index.ts';
import { counted } from '../test/metrics/proof/counted.ts';
import { handNetworks, handWorked, oursByHand } from '../test/metrics/proof/hand-worked.ts';
import { networks, published, unpublished, type Published } from '../test/metrics/proof/published.ts';

/*
 * docs/reference/metrics.md: what every metric is, from its declaration; the case of its test that was worked out by hand, as it stands
 * there; and the published values beside ours.
 */

const digits = (value: number, of: number): string => String(Number(value.toFixed(of)));

/** The sum of a metric's case as it stands in the table of cases that were worked out by hand. */
export function workingOf(metric: string, source: string): string {
  const [, working] = new RegExp(`metric: '${metric}'[^}]*?expected: (.+?),?\\s*\\}`).exec(source) ?? [];
  if (working === undefined) throw new Error(`There is no case of ${metric} that was worked out by hand`);
  return working;
}

const handSource = readFileSync(new URL('../test/metrics/proof/hand-worked.ts', import.meta.url), 'utf8');

function byHand(id: string): { readonly of: string; readonly working: string; readonly expected: number; readonly found: number | null } {
  const own = handWorked.find(({ metric }) => metric === id);
  if (own === undefined) throw new Error(`There is no case of ${id} that was worked out by hand`);
  return {
    of: `${subjectOf(own)} in ${own.in}${own.weight === undefined ? '' : ` (${own.weight})`}`,
    working: workingOf(id, handSource),
    expected: own.expected,
    found: oursByHand(own),
  };
}

function ours({ metric, level, subject, other, network, weight = 'none', normalised = false, bare = false }: Published): number | null {
  const options = { weight, normalised, bare, boundaries: ['organisation'], ...(other === undefined ? {} : { other }) } as const;
  return valueOf(networks[network].make(), metric, level, subject, options) ?? null;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function subjectOf({ subject, other, level }: Pick<Published, 'subject' | 'other' | 'level'>): string {
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

/** Of every metric: its source, the sum by hand, and the first value that somebody printed; each with ours beside it. */
function everyMetric(): string[] {
  return [
    row('metric', 'source', 'by hand', 'is', 'ours', 'published', 'of', 'ours'),
    row('---', '---', '---', '---:', '---:', '---:', '---', '---:'),
    ...metrics.map(({ id, references: sources }) => {
      const { of, working, expected, found } = byHand(id);
      const first = published.find(({ metric }) => metric === id);
      return row(
        `[\`${id}\`](#${id})`,
        sources.map((source) => references[source].short).join('; '),
        `${of}: \`${working}\``,
        digits(expected, 9),
        value9(found),
        ...(first === undefined
          ? ['–', unpublished[id] ?? '', '–']
          : [digits(first.value, first.digits), `${networks[first.network].title}, ${subjectOf(first)}`, value9(ours(first))]),
      );
    }),
  ];
}

const value9 = (value: number | null): string => (value === null ? '–' : digits(value, 9));

function countedTable(): string[] {
  return [
    row('what', 'network', 'published', 'ours', 'where it is printed, or what computed it'),
    row('---', '---', '---:', '---:', '---'),
    ...counted.map((each) => row(each.what, each.network, digits(each.value, each.digits), digits(each.ours(), 9), each.source)),
  ];
}

const dataSources = [
  'Zachary’s karate club: Zachary, W. W. (1977). An information flow model for conflict and fission in small groups. Journal of Anthropological Research, 33(4), 452–473. [doi:10.1086/jar.33.4.3629752](https://doi.org/10.1086/jar.33.4.3629752)',
  'Davis’ Southern Women: Davis, A., Gardner, B. B., & Gardner, M. R. (1941). Deep South. University of Chicago Press.',
  'White’s kinship positions: in Freeman 1978, and in the R package netseg with its values',
  'Classroom: in the R package netseg (Bojanowski, M.), with the values of its vignette',
  'Highest modularity of the karate club: Brandes, U., et al. (2008). On modularity clustering. IEEE Transactions on Knowledge and Data Engineering, 20(2), 172–188. [doi:10.1109/TKDE.2007.190689](https://doi.org/10.1109/TKDE.2007.190689)',
];

const rangeOf = ([low, high]: Metric['range']): string =>
  `${low === null ? '…' : formatNumber('en', low)} – ${high === null ? '…' : formatNumber('en', high)}`;

function section(metric: Metric): string[] {
  const { of, working } = byHand(metric.id);
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
    '## Bron, controlewaarde en de onze · Source, reference value and ours',
    '',
    'Of every metric one case by hand and one published value; all published values are in the next table. The tests hold the program to each of them (`test/metrics/proof.test.ts`). The networks of the cases by hand:',
    '',
    ...Object.entries(handNetworks).map(([name, { drawn }]) => `- \`${name}\`: ${drawn}`),
    '',
    ...everyMetric(),
    '',
    'Besides, every metric is computed a second time, slowly and straight from its definition, in four hundred random networks, and agrees to 1e-9 (`test/metrics/definitions`).',
    '',
    '## Gepubliceerde waarden en de onze · Published values and ours',
    '',
    'Ties are unweighted unless the source weighs them.',
    '',
    ...publishedTable(),
    '',
    'What metrics are made of, and what chance gives:',
    '',
    ...countedTable(),
    '',
    'Where the networks and these values come from:',
    '',
    ...dataSources.map((source) => `- ${source}`),
    '',
    'Krackhardt’s high-tech managers are not in the repository; where their records are at hand, `test/networks/high-tech.test.ts` finds the published E-I indices by department: advice 0.5158, friendship 0.2549, reports to −0.6000.',
    '',
    '## De maten · The metrics',
    ...metrics.flatMap(section),
    '',
  ].join('\n');
