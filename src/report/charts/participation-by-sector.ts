import { byId } from '../../i18n/formats.ts';
import type { ReportContext, Reading } from '../context.ts';
import { fillText } from '../fill.ts';
import { participationOf, yearsOf } from '../readings.ts';
import { defineChart } from './define-chart.ts';
import { stackedYears } from './stacked-years.ts';

const title = { nl: 'Deelnemers per jaar, naar sector', en: 'Participants by year and sector' };
const summary = { nl: 'In {list}.', en: 'In {list}.' };
const summaryNone = {
  nl: 'In elke sector doen te weinig mensen mee om ze te tonen.',
  en: 'In every sector too few people take part to be shown.',
};
const source = {
  nl: 'Aantal mensen dat in het jaar lid was van een groep; wie in twee sectoren werkt, telt in beide. Een sector met te weinig mensen is niet getekend. Bron: {records} (lidmaatschappen).',
  en: 'People who were a member of a group in the year; somebody who works in two sectors counts in both. A sector of too few people is not drawn. Source: {records} (memberships).',
};

function people(context: ReportContext, period: string, sector: string | null): Reading {
  const row = context.summary('participation-by-sector').find((each) => each.text('period') === period && each.text('sector') === sector);
  return row?.number('persons') ?? { value: null, state: 'unknown' };
}

/** Participants by sector over the years. */
export const participationBySector = defineChart({
  id: 'participation-by-sector',
  linked: false,
  build: (context) => {
    const { t } = context;
    const rows = context.summary('participation-by-sector');
    const sectors = [...new Set(rows.map((row) => row.text('sector')))].toSorted((a, b) => byId(a ?? '~', b ?? '~'));
    const stacked = stackedYears(context, {
      caption: t(title),
      format: (value) => context.number(value),
      scale: 1,
      axisFormat: ',.0f',
      together: true,
      total: (id) => participationOf(context, id).people,
      parts: sectors.map((sector) => ({
        name: { nl: context.term('sector', sector), en: context.term('sector', sector) },
        colour: `sector-${sector ?? 'unknown'}`,
        of: (id: string) => people(context, id, sector),
      })),
    });
    if (stacked === null) return null;
    // Beyond a year there is no year to speak of alone: each is told.
    const told = context.span === 'year' ? [context.focus] : yearsOf(context);
    const list = told.flatMap(({ id }) => {
      const parts = sectors.flatMap((sector) => {
        const { value } = people(context, id, sector);
        return value === null || value === 0 ? [] : [`${context.term('sector', sector)} ${context.number(value)}`];
      });
      return parts.length === 0 ? [] : [`${context.year(id)}: ${context.list(parts)}`];
    });
    return {
      title: t(title),
      summary: list.length === 0 ? t(summaryNone) : fillText(t(summary), { list: list.join('; ') }),
      source: fillText(t(source), { records: context.words.records }),
      table: stacked.table,
      legend: stacked.legend,
      spec: stacked.spec,
    };
  },
});
