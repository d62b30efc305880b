import { hoursByGroup } from '../charts/hours-by-group.ts';
import { hoursByYear } from '../charts/hours-by-year.ts';
import { chart, defineSection, missing, paragraph, question, said } from './define-section.ts';
import { formatHours } from '../../i18n/formats.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { counted, sentenceOf } from '../quantities.ts';
import { openTable, rowsOfYear, summaryTable } from '../summary-table.ts';

const meaning = {
  nl: 'Gefaciliteerde uren zijn uren die een werkgever voor het netwerk vrijmaakt. Bestede uren zijn de uren die mensen zelf opgaven. Die twee hoeven niet gelijk te zijn.',
  en: 'Facilitated hours are hours that an employer frees for the network. Spent hours are the hours that people reported. The two need not be equal.',
};
const none = {
  nl: 'Er zijn geen uren bijgehouden. Met een tabel uren (deelnemer, groep, jaar, uren, soort) staat hier hoeveel tijd werkgevers gaven en hoeveel tijd mensen besteedden.',
  en: 'No hours were kept. With a table of hours (professional, group, year, hours, kind) this shows how much time employers gave and how much people spent.',
};
const plg = {
  nl: 'Van {recorded} van de {participants} van PLG’s is voor {year} vastgelegd hoeveel uren hun werkgevers gaven: gemiddeld {mean} uur.',
  en: 'Of {recorded} of the {participants} of PLGs it is recorded how many hours their employers gave them in {year}: {mean} hours on average.',
};
const enough = {
  nl: '{enough} kregen er ten minste zoveel als afgesproken, {fewer} minder.',
  en: '{enough} were given at least the hours agreed, {fewer} fewer.',
};
const noPlg = {
  nl: 'Over {year} is niet bekend hoeveel uren deelnemers aan PLG’s van hun werkgevers kregen: er zijn geen gefaciliteerde uren geregistreerd.',
  en: 'For {year} it is not known how many hours participants of PLGs were given by their employers: no hours facilitated were recorded.',
};
const plgTitle = { nl: 'Uren van PLG-deelnemers, jaar na jaar', en: 'Hours of PLG participants, year by year' };
const shortTitle = { nl: 'Wie minder uren kreeg dan afgesproken', en: 'Who was given fewer hours than agreed' };
const functionTitle = { nl: 'Uren per functie', en: 'Hours by function' };
const title = { nl: 'Uren per organisatie', en: 'Hours by organisation' };

/** Hours facilitated and spent, by year and by group. */
export const hours = defineSection({
  id: 'hours',
  title: { nl: 'De uren', en: 'The hours' },
  build: (context) => {
    const { t } = context;
    const charts = [...chart(hoursByYear, context), ...chart(hoursByGroup, context)];
    if (charts.length === 0) return [missing(t(none))];
    return [
      paragraph([t(meaning)]),
      ...charts,
      ...summaryTable(context, 'hours-by-organisation', t(title)),
      ...summaryTable(context, 'hours-by-function', t(functionTitle)),
      ...(context.span === 'year' ? ofParticipants(context) : []),
    ];
  },
});

/** Hours of those in a PLG, beside what was agreed; who had fewer is named to programme leads alone. */
function ofParticipants(context: ReportContext): Block[] {
  const { t, locale, number } = context;
  const [row] = rowsOfYear(context, 'plg-hours-by-year');
  if (row === undefined) return [];
  const words = { year: context.year(context.focus.id) };
  const unknown = row.number('facilitated').state === 'unknown' || row.number('enough').state === 'unknown';
  return [
    question(context, 'plg-hours-by-year'),
    ...(unknown
      ? [missing(t(noPlg).replace('{year}', words.year))]
      : said([
          ...sentenceOf(
            t(plg),
            {
              recorded: [row.number('recorded'), number],
              participants: [row.number('participants'), (value) => counted(locale, value, 'participants')],
              mean: [row.number('facilitated_per_participant'), (minutes) => formatHours(locale, minutes)],
            },
            words,
            'plg-hours-by-year',
            'hours',
          ),
          ...sentenceOf(
            t(enough),
            { enough: [row.number('enough'), number], fewer: [row.number('fewer'), number] },
            words,
            'plg-hours-by-year',
            'hours',
          ),
        ])),
    ...openTable(context, 'plg-hours-by-year', t(plgTitle), { everyYear: true }),
    ...summaryTable(context, 'plg-hours-by-participant', t(shortTitle), { rows: (each) => (each.number('short').value ?? 0) > 0 }),
  ];
}
