import { byId, byName } from '../../i18n/formats.ts';
import type { Reading, ReportContext } from '../context.ts';
import { fillText } from '../fill.ts';
import { sectorLegend } from '../legends.ts';
import { counted } from '../quantities.ts';
import { participationOf } from '../readings.ts';
import { defineChart } from './define-chart.ts';
import { known, namedDots } from './named-dots.ts';

const title = {
  nl: 'Met hoeveel andere organisaties kwam elke organisatie in contact?',
  en: 'How many other organisations did each organisation meet?',
};
const summary = {
  nl: 'In {year} loopt het van {least} tot {most}. De helft van de organisaties ontmoette er {median} of meer.',
  en: 'In {year} it runs from {least} to {most}. Half of the organisations met {median} or more.',
};
const summaryOfShown = {
  nl: 'Van {shown} van de {all} organisaties is dit te tonen. In {year} loopt het bij hen van {least} tot {most}; de helft van hen ontmoette er {median} of meer.',
  en: 'It can be shown for {shown} of the {all} organisations. In {year} theirs runs from {least} to {most}; half of them met {median} or more.',
};
const source = {
  nl: 'Gevuld: {year}. Open: {before}. Kleur: sector. Een organisatie ontmoet een andere als mensen van beide in dezelfde groep zaten. Bron: {records}.',
  en: 'Filled: {year}. Open: {before}. Colour: sector. Two organisations meet where people of both were in one group. Source: {records}.',
};
const sourceAlone = {
  nl: 'Kleur: sector. Een organisatie ontmoet een andere als mensen van beide in dezelfde groep zaten. Bron: {records}.',
  en: 'Colour: sector. Two organisations meet where people of both were in one group. Source: {records}.',
};

/** How many others an organisation met in a year: its reach, where the gate shows it. A tie that is hidden is not 0. */
export function reachOf(context: ReportContext, organisation: string, period: string): Reading {
  const value = context.score('reach', { level: 'organisation', boundary: 'organisation', subject: organisation, period });
  return value === null ? { value: null, state: 'hidden' } : { value, state: 'known' };
}

function rowsOf(context: ReportContext) {
  const { before } = context;
  return context.view.organisations
    .flatMap(({ id }) => {
      const met = reachOf(context, id, context.focus.id).value;
      const then = before === null ? null : reachOf(context, id, before.id).value;
      return met === null ? [] : [{ id, name: context.organisationName(id), met, before: then }];
    })
    .toSorted((a, b) => b.met - a.met || byName(a.name, b.name) || byId(a.id, b.id));
}

/** Reach: the organisations that an organisation's people met in their groups, beside the year before. */
export const reachByOrganisation = defineChart({
  id: 'reach-by-organisation',
  linked: true,
  build: (context) => {
    const rows = rowsOf(context);
    const [most] = rows;
    const least = rows.at(-1);
    const median = rows[Math.floor((rows.length - 1) / 2)];
    if (rows.length < 2 || most === undefined || least === undefined || median === undefined) return null;
    const { t, locale, words } = context;
    const year = context.year(context.focus.id);
    const all = Math.max(context.view.organisations.length, participationOf(context, context.focus.id).organisations.value ?? 0);
    const before = context.before === null ? null : context.year(context.before.id);
    return {
      title: t(title),
      summary: fillText(t(rows.length < all ? summaryOfShown : summary), {
        shown: context.number(rows.length),
        all: context.number(all),
        year,
        least: context.number(least.met),
        most: counted(locale, most.met, 'otherOrganisations'),
        median: context.number(median.met),
      }),
      source:
        before === null
          ? fillText(t(sourceAlone), { records: words.records })
          : fillText(t(source), { year, before, records: words.records }),
      legend: sectorLegend(
        context,
        rows.map(({ id }) => id),
        'circle',
      ),
      ...namedDots(
        context,
        rows.map((row) => ({
          key: context.keys.organisation.get(row.id),
          name: row.name,
          colour: `sector-${context.organisation(row.id)?.sector ?? 'unknown'}`,
          first: known(row.met),
          second: row.before === null ? null : known(row.before),
        })),
        {
          caption: t(title),
          name: words.organisation,
          first: year,
          second: before,
          format: (value) => context.number(value),
          drawn: 60,
        },
      ),
    };
  },
});
