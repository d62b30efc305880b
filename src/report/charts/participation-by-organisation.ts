import { byId, byName } from '../../i18n/formats.ts';
import { guarded } from '../context.ts';
import { fillText } from '../fill.ts';
import { sectorLegend } from '../legends.ts';
import { counted } from '../quantities.ts';
import { defineChart } from './define-chart.ts';
import { namedBars } from './named-bars.ts';

const title = {
  nl: 'Deelnemers per organisatie, en wie van hen een ander ontmoette',
  en: 'Participants by organisation, and who of them met others',
};
const summary = {
  nl: 'Van {shown} zijn de aantallen te tonen. De grootste telt {most}.',
  en: 'The numbers can be shown of {shown}. The largest counts {most}.',
};
const summaryNone = {
  nl: 'Van geen organisatie zijn de aantallen te tonen.',
  en: 'Of no organisation can the numbers be shown.',
};
const source = {
  nl: 'Balk: deelnemers in {year}. Streepje: van hen in een groep met iemand van een andere organisatie. De getallen in die volgorde. Kleur: sector. Bron: {records} (lidmaatschappen, aanstellingen).',
  en: 'Bar: participants in {year}. Tick: of them in a group with somebody of another organisation. The numbers in that order. Colour: sector. Source: {records} (memberships, appointments).',
};
const crossing = { nl: 'Van hen met een andere organisatie in contact', en: 'Of them in contact with another organisation' };

/** People by organisation, and how many of them met somebody of another. */
export const participationByOrganisation = defineChart({
  id: 'participation-by-organisation',
  linked: true,
  build: (context) => {
    const rows = context.view.organisations
      .map((node) => ({
        id: node.id,
        key: context.keys.organisation.get(node.id),
        name: context.organisationName(node.id),
        colour: `sector-${context.organisation(node.id)?.sector ?? 'unknown'}`,
        first: guarded(node.persons),
        // Whoever's number is hidden is hidden in every count.
        second: guarded(node.persons === null ? null : node.crossing),
      }))
      .toSorted((a, b) => (b.first.value ?? -1) - (a.first.value ?? -1) || byName(a.name, b.name) || byId(a.id, b.id));
    if (rows.length === 0) return null;
    const { t, locale, words } = context;
    const shown = rows.filter((row) => row.first.value !== null);
    const [most] = shown;
    return {
      title: t(title),
      summary:
        most === undefined
          ? t(summaryNone)
          : fillText(t(summary), {
              shown: counted(locale, shown.length, 'organisations'),
              most: counted(locale, most.first.value ?? 0, 'participants'),
            }),
      source: fillText(t(source), { year: context.year(context.focus.id), records: words.records }),
      legend: [
        ...sectorLegend(
          context,
          rows.map(({ id }) => id),
          'bar',
        ),
        { name: t(crossing), colour: 'ink', shape: 'tick' },
      ],
      ...namedBars(context, rows, {
        caption: t(title),
        name: words.organisation,
        first: words.people,
        second: t(crossing),
        format: (value) => context.number(value),
        scale: 1,
        axisFormat: ',.0f',
        drawn: 30,
      }),
    };
  },
});
