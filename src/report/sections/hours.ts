import { hoursByGroup } from '../charts/hours-by-group.ts';
import { hoursByYear } from '../charts/hours-by-year.ts';
import { chart, defineSection, missing, paragraph } from './define-section.ts';
import { summaryTable } from '../summary-table.ts';

const meaning = {
  nl: 'Gefaciliteerde uren zijn uren die een werkgever voor het netwerk vrijmaakt. Bestede uren zijn de uren die mensen zelf opgaven. Die twee hoeven niet gelijk te zijn.',
  en: 'Facilitated hours are hours that an employer frees for the network. Spent hours are the hours that people reported. The two need not be equal.',
};
const none = {
  nl: 'Er zijn geen uren bijgehouden. Met een tabel uren (deelnemer, groep, jaar, uren, soort) staat hier hoeveel tijd werkgevers gaven en hoeveel tijd mensen besteedden.',
  en: 'No hours were kept. With a table of hours (professional, group, year, hours, kind) this shows how much time employers gave and how much people spent.',
};
const title = { nl: 'Uren per organisatie', en: 'Hours by organisation' };

/** Hours facilitated and spent, by year and by group. */
export const hours = defineSection({
  id: 'hours',
  title: { nl: 'De uren', en: 'The hours' },
  build: (context) => {
    const { t } = context;
    const charts = [...chart(hoursByYear, context), ...chart(hoursByGroup, context)];
    if (charts.length === 0) return [missing(t(none))];
    return [paragraph([t(meaning)]), ...charts, ...summaryTable(context, 'hours-by-organisation', t(title))];
  },
});
