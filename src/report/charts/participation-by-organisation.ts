import { byId, byName } from '../../i18n/formats.ts';
import { guarded } from '../context.ts';
import { fillText } from '../fill.ts';
import { sectorLegend } from '../legends.ts';
import { counted } from '../quantities.ts';
import { defineChart } from './define-chart.ts';
import { namedDots } from './named-dots.ts';

const title = {
  nl: 'Deelnemers per organisatie, en wie van hen een ander ontmoette',
  en: 'Participants by organisation, and who of them met others',
};
const summary = {
  nl: 'Van {shown} zijn de aantallen te tonen. De grootste telt {most}.{met}',
  en: 'The numbers can be shown of {shown}. The largest counts {most}.{met}',
};
const allMet = {
  nl: ' Iedereen zat in een groep met iemand van een andere organisatie.',
  en: ' Everybody was in a group with somebody from another organisation.',
};
const notAllMet = { nl: '', en: '' };
const summaryNone = {
  nl: 'Van geen organisatie zijn de aantallen te tonen.',
  en: 'Of no organisation can the numbers be shown.',
};
const source = {
  nl: 'Gevuld: deelnemers in {year}. Open: van hen in een groep met iemand van een andere organisatie; waar geen open stip staat, zijn dat zij allemaal. Kleur: sector. Bron: {records} (lidmaatschappen, aanstellingen).',
  en: 'Filled: participants in {year}. Open: of them in a group with somebody from another organisation; where there is no open dot, that is all of them. Colour: sector. Source: {records} (memberships, appointments).',
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
              met: t(shown.every(({ first, second }) => second.value === first.value) ? allMet : notAllMet),
              most: counted(locale, most.first.value ?? 0, 'participants'),
            }),
      source: fillText(t(source), { year: context.year(context.focus.id), records: words.records }),
      legend: [
        ...sectorLegend(
          context,
          rows.map(({ id }) => id),
          'circle',
        ),
        { name: t(crossing), colour: 'ink', shape: 'ring' },
      ],
      ...namedDots(context, rows, {
        caption: t(title),
        name: words.organisation,
        first: words.people,
        second: t(crossing),
        format: (value) => context.number(value),
        drawn: 30,
        bothNumbers: true,
      }),
    };
  },
});
