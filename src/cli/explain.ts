import { Option, type Command } from 'commander';
import {
  agreementCatalogue,
  boundaryTitles,
  entryMarkdown,
  explain,
  formatNumber,
  levels,
  metrics,
  networksOf,
  originsOf,
  scoreEvidence,
  UserError,
  type Level,
  type Locale,
  type OpenRecords,
  type RecordBehind,
  type ScoreEvidence,
} from '../index.ts';
import { makeConsole } from './console.ts';
import { explainAgreement } from './explain-agreement.ts';
import { addCommonOptions, type CommonOptions } from './options.ts';
import { wrap } from './print.ts';
import { atMost, most, namesIn, rowLines } from './record-line.ts';
import { analyseOptions, internalOnly, sayAudience, sayRejections, withRecords } from './session.ts';

interface ExplainOptions extends CommonOptions {
  readonly subject?: string;
  readonly other?: string;
  readonly level?: Level;
}

export function addExplain(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  const command = root
    .command('explain')
    .argument(
      '<id>',
      nl ? 'bijvoorbeeld ei-index, budget-by-group of memberships' : 'for instance ei-index, budget-by-group or memberships',
    )
    .argument(
      nl ? '[bestanden...]' : '[records...]',
      nl
        ? 'de map, bestanden of database waaruit het cijfer komt: dan staan de rijen erbij waar het op rust (zonder --subject: dat van het netwerk)'
        : 'the folder, files or store that the figure comes from: the rows that it rests on are then shown (without --subject: that of the network)',
    )
    .description(
      nl
        ? 'leg één maat, overzicht, afspraak of tabel uit; met --subject: waar één score of oordeel vandaan komt'
        : 'explain one metric, summary, agreement or table; with --subject: where one score or verdict comes from',
    )
    .option(
      '--subject <id>',
      nl ? 'van wie of wat: een nummer uit de gegevens, of network' : 'of whom or what: an id in the records, or network',
    )
    .option('--other <id>', nl ? 'de ander, van een paar' : 'the other one, of a pair')
    .addOption(
      new Option(
        '--level <level>',
        nl ? 'op welk niveau, als een nummer meer dan één ding is' : 'at which level, where an id is more than one thing',
      ).choices([...levels]),
    );
  addCommonOptions(command, locale).action(async (id: string, paths: string[], options: ExplainOptions) => {
    const { entry, near } = explain(id);
    // An agreement of the network's own is known only once its project file is read.
    if (entry === null && (options.subject === undefined || paths.length === 0)) throw unknownEntry(id, near);
    const isMetric = metrics.some((metric) => metric.id === id);
    const isAgreement = agreementCatalogue.some((agreement) => agreement.id === id);
    if (entry !== null && options.subject === undefined && paths.length === 0) {
      const plain = entryMarkdown(entry, locale).replace(/^### /, '').replaceAll('**', '').replaceAll('`', '');
      makeConsole(locale, false).result(options.json === true ? JSON.stringify(entry, null, 2) : wrap(plain));
      return;
    }
    const subject = options.subject ?? 'network';
    if (isMetric && paths.length > 0) {
      internalOnly(options.audience, { nl: 'De rijen achter een score', en: 'The rows behind a score' });
      await explainScore(id, subject, paths, options);
      return;
    }
    if ((entry !== null && !isAgreement) || paths.length === 0) throw needsScore(id, paths);
    internalOnly(options.audience, { nl: 'De rijen achter een oordeel', en: 'The rows behind a verdict' });
    await explainAgreement(id, subject, paths, options, () => unknownEntry(id, near));
  });
}

/** Of a group of 5,000 no program reads twelve million ties one by one; `tieCount` says how many there are. */
const mostInJson = 100_000;

async function explainScore(id: string, subject: string, paths: readonly string[], options: ExplainOptions): Promise<void> {
  await withRecords(paths, options, {}, async ({ console, open }) => {
    const { settings, focus, networks } = networksOf(open, analyseOptions(options, console));
    const ofFocus = networks.find(({ period }) => period.id === focus.id);
    const previous = networks.findLast(({ period }) => period.until < focus.from) ?? null;
    const evidence =
      ofFocus === undefined
        ? null
        : scoreEvidence(ofFocus, open.records, {
            ...{ metric: id, subject, boundary: settings.boundary, weight: settings.weight },
            ...{ counting: settings.counting, unknown: settings.unknown, previous },
            ...(options.other === undefined ? {} : { other: options.other }),
            ...(options.level === undefined ? {} : { level: options.level }),
            mostTies: options.json === true ? mostInJson : most,
          });
    if (evidence === null) throw noScore(id, subject, focus.id);
    const origin = await originsOf(open);
    sayRejections(console, open, paths);
    sayAudience(console, 'internal');
    if (options.json === true) {
      const placed = (behind: RecordBehind) => ({
        ...behind,
        ...origin(behind.table, behind.row),
        record: open.records[behind.table][behind.row] ?? null,
      });
      const [ties, between] = [evidence.ties, evidence.between].map((list) =>
        list.map((tie) => ({ ...tie, records: tie.records.map(placed) })),
      );
      console.result(JSON.stringify({ ...evidence, ties, between, records: evidence.records.map(placed) }, null, 1));
      return;
    }
    console.result(evidenceText(evidence, open, origin, options.lang));
  });
}

function evidenceText(evidence: ScoreEvidence, open: OpenRecords, origin: Awaited<ReturnType<typeof originsOf>>, locale: Locale): string {
  const nl = locale === 'nl';
  const { score, crossing, classes, pairs, ties, tieCount, between, records, restsOnAll, withoutBoundary } = evidence;
  const name = namesIn(open);
  const number = (value: number): string => formatNumber(locale, value, 6);
  const metric = metrics.find(({ id }) => id === score.metric);
  const cut = (lines: readonly string[]): string[] => atMost(lines, locale);
  const about = [score.subject, ...(score.other === null ? [] : [score.other])].map((id) => name(id)).join(' – ');
  const line = score.boundary === null ? '' : ` · ${nl ? 'grens' : 'boundary'}: ${boundaryTitles[score.boundary][locale]}`;
  const value = score.value === null ? (nl ? 'niet te bepalen' : 'not defined') : number(score.value);
  const parts =
    crossing === null
      ? []
      : [
          nl
            ? `Over de grens (E): ${number(crossing.external)} · erbinnen (I): ${number(crossing.internal)} · contacten met een onbekende kant: ${crossing.unknown}`
            : `Across (E): ${number(crossing.external)} · within (I): ${number(crossing.internal)} · ties with an unknown end: ${crossing.unknown}`,
        ];
  const side = (external: number | null): string => {
    if (external === null || crossing === null) return '';
    if (external === 1) return nl ? ' · over de grens' : ' · across';
    if (external === 0) return nl ? ' · erbinnen' : ' · within';
    return nl ? ` · voor ${number(external)} over de grens` : ` · ${number(external)} across`;
  };
  const tieLines = (list: ScoreEvidence['ties'], total = list.length): string[] =>
    atMost(
      list.map(({ a, b, weight, external, events }) => {
        const from = events.length === 0 ? '' : ` · ${events.map((id) => name(id)).join(', ')}`;
        return `  ${name(a)} – ${name(b)} · ${nl ? 'gewicht' : 'weight'} ${number(weight)}${side(external)}${from}`;
      }),
      locale,
      total,
    );
  return [
    `${metric?.title[locale] ?? score.metric} · ${about} · ${score.period}${line}`,
    `${nl ? 'Waarde' : 'Value'}: ${value}`,
    ...(withoutBoundary === null || withoutBoundary.value === null
      ? []
      : [`${nl ? 'Zonder deze grens' : 'Without this boundary'}: ${number(withoutBoundary.value)}`]),
    ...parts,
    ...(classes.length === 0
      ? []
      : ['', nl ? 'Verdeling:' : 'By class:', ...cut(classes.map(({ id, weight }) => `  ${name(id)}: ${number(weight)}`))]),
    ...(pairs.length === 0
      ? []
      : [
          '',
          nl
            ? `Paren zonder eigen contact die zo verbonden zijn (elk van twee kanten): ${pairs.length}`
            : `Pairs without a tie of their own that are connected so (each from both sides): ${pairs.length}`,
          ...cut(pairs.map(({ from, to, share }) => `  ${name(from)} → ${name(to)}${share === 1 ? '' : ` · ${number(share)}`}`)),
        ]),
    ...(evidence.madeOfTies
      ? ['', nl ? `Contacten die meetellen: ${tieCount}` : `Ties that count: ${tieCount}`, ...tieLines(ties, tieCount)]
      : []),
    ...(between.length === 0
      ? []
      : [
          '',
          nl ? `Contacten tussen hen, die ook meetellen: ${between.length}` : `Ties between those, which count too: ${between.length}`,
          ...tieLines(between),
        ]),
    ...(restsOnAll
      ? [
          '',
          nl
            ? 'Dit cijfer hangt ook af van de contacten van anderen: van het hele netwerk.'
            : 'This figure also depends on the ties of others: on the whole network.',
        ]
      : []),
    '',
    nl ? `Rijen waar dit op rust: ${records.length}` : `Rows that this rests on: ${records.length}`,
    ...rowLines(records, open, origin, locale),
  ].join('\n');
}

function unknownEntry(id: string, near: readonly string[]): UserError {
  const list = near.join(', ');
  return new UserError({
    code: 'unknown-entry',
    text: { nl: `“${id}” kennen wij niet.`, en: `“${id}” is not known.` },
    remedy:
      near.length > 0
        ? { nl: `Bedoelt u ${list}?`, en: `Did you mean ${list}?` }
        : { nl: 'Kijk met grensganger dictionary wat er is.', en: 'See with grensganger dictionary what there is.' },
  });
}

function needsScore(id: string, paths: readonly string[]): UserError {
  const noRecords = paths.length === 0;
  return new UserError({
    code: 'needs-score',
    text: noRecords
      ? {
          nl: 'Bij --subject hoort de map of database waaruit het cijfer komt.',
          en: '--subject needs the folder or store that the figure comes from.',
        }
      : {
          nl: `“${id}” is geen maat en geen afspraak: alleen daarvan zijn de rijen te tonen waar een cijfer op rust.`,
          en: `“${id}” is no metric and no agreement: only of those the rows that a figure rests on can be shown.`,
        },
    remedy: {
      nl: noRecords
        ? 'Bijvoorbeeld: grensganger explain ei-index MAP --subject P001, of grensganger explain membership-fee MAP --subject B01'
        : `Alleen de uitleg: grensganger explain ${id}. De cijfers van een overzicht: grensganger summaries MAP --name ${id}`,
      en: noRecords
        ? 'For instance: grensganger explain ei-index FOLDER --subject P001, or grensganger explain membership-fee FOLDER --subject B01'
        : `For the explanation alone: grensganger explain ${id}. For the figures of a summary: grensganger summaries FOLDER --name ${id}`,
    },
  });
}

const noScore = (id: string, subject: string, period: string): UserError =>
  new UserError({
    code: 'no-such-score',
    text: { nl: `Van ${subject} is er in ${period} geen score ${id}.`, en: `There is no score ${id} of ${subject} in ${period}.` },
    remedy: {
      nl: `Kijk welke er zijn: grensganger metrics MAP --metric ${id} --year ${period}. Noem er dan een met --subject; van een paar hoort --other erbij.`,
      en: `See which there are: grensganger metrics FOLDER --metric ${id} --year ${period}. Then name one with --subject; a pair needs --other.`,
    },
  });
