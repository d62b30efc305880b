import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { counted, sentenceOf } from '../quantities.ts';
import { sum } from '../readings.ts';
import { openTable, rowsOfYear, summaryTable } from '../summary-table.ts';
import { defineSection, missing, question, said } from './define-section.ts';

const ofGroups = {
  nl: 'In {year} kwamen {groups} samen {times} bijeen.',
  en: 'In {year} {groups} met {times} together.',
};
const presence = {
  nl: 'In de helft van de groepen waarvan dit te tonen is, was {share} van de leden er of meer.',
  en: 'In half of the groups of which this can be shown, {share} of the members or more were there.',
};
const policy = {
  nl: 'De beleidsgroep kwam {times} bijeen, met gemiddeld {people} mensen.',
  en: 'The policy group met {times}, with {people} people on average.',
};
const none = {
  nl: 'Er zijn geen bijeenkomsten vastgelegd. Met een tabel bijeenkomsten (datum, groep of orgaan) en een tabel aanwezigheid staat hier hoe vaak men bijeenkwam, en wie er waren.',
  en: 'No meetings were recorded. With a table of meetings (date, group or body) and a table of attendance this shows how often people met, and who was there.',
};
const noneThisYear = {
  nl: 'Over {year} zijn geen bijeenkomsten vastgelegd; over andere jaren wel.',
  en: 'No meetings were recorded for {year}, though they were for other years.',
};
const byYear = { nl: 'Bijeenkomsten staan per jaar; kies een jaar.', en: 'Meetings are kept by year; choose a year.' };
const titles = {
  bodies: { nl: 'Bijeenkomsten van de organen', en: 'Meetings of the bodies' },
  groups: { nl: 'Bijeenkomsten en opkomst per groep', en: 'Meetings and presence by group' },
};

/** How often the groups and the governing bodies met, and who was there. */
export const meetings = defineSection({
  id: 'meetings',
  title: { nl: 'De bijeenkomsten', en: 'The meetings' },
  build: (context) => {
    const { t } = context;
    const year = context.year(context.focus.id);
    if (context.summary('attendance-by-group').length + context.summary('meetings-by-body').length === 0) return [missing(t(none))];
    if (context.span !== 'year') return [missing(t(byYear))];
    const blocks = [...byGroup(context), ...byBody(context)];
    return blocks.length === 0 ? [missing(t(noneThisYear).replace('{year}', year))] : blocks;
  },
});

function byGroup(context: ReportContext): Block[] {
  const { t, locale } = context;
  const rows = rowsOfYear(context, 'attendance-by-group');
  if (rows.length === 0) return [];
  const shares = rows.flatMap((row) => row.number('presence').value ?? []).toSorted((a, b) => a - b);
  const median = shares[Math.floor((shares.length - 1) / 2)];
  const words = { year: context.year(context.focus.id) };
  return [
    question(context, 'attendance-by-group'),
    ...said([
      ...sentenceOf(
        t(ofGroups),
        {
          groups: [{ value: rows.length, state: 'known' }, (value) => counted(locale, value, 'groups')],
          times: [sum(rows.map((row) => row.number('meetings'))), (value) => counted(locale, value, 'times')],
        },
        words,
        'attendance-by-group',
        'meetings',
      ),
      ...sentenceOf(
        t(presence),
        { share: [{ value: median ?? null, state: median === undefined ? 'unknown' : 'known' }, (share) => context.share(share)] },
        words,
        'attendance-by-group',
        'meetings',
      ),
    ]),
    ...summaryTable(context, 'attendance-by-group', t(titles.groups)),
  ];
}

function byBody(context: ReportContext): Block[] {
  const { t, locale } = context;
  const rows = rowsOfYear(context, 'meetings-by-body').filter((row) => row.text('body') !== null);
  const board = rows.find((row) => row.text('body') === 'policy');
  if (rows.length === 0) return [];
  return [
    question(context, 'meetings-by-body'),
    ...said(
      board === undefined
        ? []
        : sentenceOf(
            t(policy),
            {
              times: [board.number('meetings'), (value) => counted(locale, value, 'times')],
              people: [board.number('mean_persons'), (value) => context.number(value, 1)],
            },
            {},
            'meetings-by-body',
            'meetings',
          ),
    ),
    ...openTable(context, 'meetings-by-body', t(titles.bodies), { rows: (row) => row.text('body') !== null }),
  ];
}
