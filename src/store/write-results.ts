import type { Analysis } from '../analysis.ts';
import type { Summary, SummaryColumn, SummaryTable } from '../summaries/define-summary.ts';
import { agreementsShape, chancesShape, nodesShape, scoresShape, edgesShape } from './result-shapes.ts';
import type { Store } from './store.ts';
import { createViews } from './views/index.ts';
import { inTransaction, writeTable, type ColumnType, type TableShape, type Written } from './tables.ts';

/** What of an analysis stands in the store beside the records. */
export type Results = Pick<Analysis, 'scores' | 'chances' | 'views' | 'summaries' | 'agreements'>;

/**
 * Writes what was computed into the store, in one transaction: `scores`, `chances`, `nodes`, `edges`, `agreements`, and every
 * summary as `summary_` and its id, with the views that read them with names. What each column means is said in the database.
 * @param declarations of the summaries, in any order
 */
export async function writeResults(store: Store, results: Results, declarations: readonly Summary[]): Promise<void> {
  await inTransaction(store, async () => {
    await writeTable(
      store,
      scoresShape,
      results.scores.map((score) => [
        score.metric,
        score.level,
        score.boundary,
        score.period,
        score.subject,
        score.other,
        score.value,
        score.bound,
      ]),
    );
    await writeTable(
      store,
      chancesShape,
      results.chances.map((chance) => [
        chance.metric,
        chance.level,
        chance.boundary,
        chance.period,
        chance.subject,
        chance.other,
        chance.null,
        chance.draws,
        chance.observed,
        chance.expected,
        chance.sd,
        chance.low,
        chance.high,
        chance.z,
        chance.p,
        chance.verdict,
      ]),
    );
    await writeTable(store, nodesShape, results.views.flatMap(nodesOf));
    await writeTable(store, edgesShape, results.views.flatMap(tiesOf));
    await writeTable(
      store,
      agreementsShape,
      results.agreements.map((check) => [
        check.id,
        check.period,
        check.level,
        check.subject,
        check.agreed,
        check.found,
        check.verdict,
        check.because.nl,
        check.because.en,
      ]),
    );
    const byId = new Map(declarations.map((summary) => [summary.id, summary]));
    for (const table of results.summaries) {
      const summary = byId.get(table.id);
      if (summary === undefined) throw new Error(`No declaration was given of the summary ${table.id}`);
      await writeTable(store, summaryShape(summary), rowsOf(summary, table));
    }
    await createViews(store);
  });
}

type View = Results['views'][number];

function nodesOf(view: View): Written[][] {
  return [
    ...view.organisations.map((node) => [view.period, 'organisation', node.id, node.persons, null, node.crossing, null]),
    ...view.groups.map((node) => [view.period, 'group', node.id, node.persons, node.organisations, null, null]),
    ...view.persons.map((node) => [view.period, 'person', node.id, null, node.organisations.length, null, node.groups.length]),
  ];
}

function tiesOf(view: View): Written[][] {
  return [
    ...view.affiliations.map((tie) => [
      view.period,
      'affiliation',
      tie.organisation,
      tie.group,
      tie.persons,
      null,
      tie.minutes,
      [tie.group],
      [],
    ]),
    ...view.organisationTies.map((tie) => [
      view.period,
      'organisations',
      tie.a,
      tie.b,
      tie.personsA,
      tie.personsB,
      null,
      tie.groups,
      tie.products,
    ]),
    ...view.persons.flatMap((person) =>
      person.groups.map((group) => [view.period, 'membership', person.id, group, 1, null, null, [group], []]),
    ),
  ];
}

const typeOfColumn: Record<SummaryColumn['type'], ColumnType> = {
  period: 'VARCHAR',
  id: 'VARCHAR',
  choice: 'VARCHAR',
  text: 'VARCHAR',
  money: 'BIGINT',
  minutes: 'BIGINT',
  count: 'BIGINT',
  share: 'DOUBLE',
  number: 'DOUBLE',
};

const unitOfColumn: Partial<Record<SummaryColumn['type'], { nl: string; en: string }>> = {
  money: { nl: ' (in centen)', en: ' (in cents)' },
  minutes: { nl: ' (in minuten)', en: ' (in minutes)' },
};

/** A summary's table in the store: `summary_budget_by_year`. */
function summaryShape(summary: Summary): TableShape {
  return {
    name: `summary_${summary.id.replaceAll('-', '_')}`,
    title: summary.title,
    definition: {
      nl: `${summary.grain.nl}. ${summary.question.nl}`,
      en: `${summary.grain.en}. ${summary.question.en}`,
    },
    columns: Object.entries(summary.columns).map(([name, column]) => {
      const unit = unitOfColumn[column.type] ?? { nl: '', en: '' };
      return {
        name,
        type: typeOfColumn[column.type],
        comment: {
          nl: `${column.title.nl}${unit.nl}: ${column.definition.nl}`,
          en: `${column.title.en}${unit.en}: ${column.definition.en}`,
        },
      };
    }),
  };
}

function rowsOf(summary: Summary, table: SummaryTable): Written[][] {
  const names = Object.keys(summary.columns);
  return table.rows.map((row) => names.map((name) => row[name] ?? null));
}
