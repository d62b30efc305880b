import { comparedWords } from '../narrative/compared.ts';
import { inShort as inShortSentences } from '../narrative/in-short.ts';
import type { KeyFigure } from '../document.ts';
import type { Reading, ReportContext } from '../context.ts';
import { crossingOf100, nouns } from '../quantities.ts';
import { plural } from '../../i18n/formats.ts';
import { budgetOf, hoursOf, participationOf, productsOf } from '../readings.ts';
import { defineSection } from './define-section.ts';

const labels = {
  people: { nl: 'Deelnemers', en: 'Participants' },
  groups: { nl: 'Groepen', en: 'Groups' },
  crossing: { nl: 'Contacten over de grens', en: 'Contacts across the boundary' },
  crossingUnit: { nl: 'van elke 100', en: 'of every 100' },
  income: { nl: 'Inkomsten', en: 'Income' },
  hours: { nl: 'Uren besteed', en: 'Hours spent' },
  products: { nl: 'Producten gemaakt', en: 'Products made' },
  fromOrganisations: { nl: 'van {n}', en: 'from {n}' },
};

/** The year in some sentences and its key figures, each beside the year before. */
export const inShort = defineSection({
  id: 'in-short',
  title: { nl: 'Het jaar in het kort', en: 'The year in brief' },
  build: (context) => [
    // Beyond a year some figures are kept nowhere: there is nothing to show, which is not the same as missing records.
    { kind: 'key-figures', items: keyFigures(context).filter((item) => context.span === 'year' || item.state !== 'unknown') },
    { kind: 'lead', sentences: inShortSentences(context) },
  ],
});

function keyFigures(context: ReportContext): KeyFigure[] {
  const { t, focus, before, locale } = context;
  const now = participationOf(context, focus.id);
  const then = before === null ? null : participationOf(context, before.id);
  const ei = (period: string): Reading => {
    const score = context.score('ei-index', { level: 'network', period });
    return score === null ? { value: null, state: 'unknown' } : { value: crossingOf100(score), state: 'known' };
  };
  const figure = (
    label: string,
    reading: Reading,
    earlier: Reading | null,
    format: (value: number) => string,
    unit: string | null,
    from: string,
    section: string,
  ): KeyFigure => ({
    label,
    value: reading.value === null ? (reading.state === 'hidden' ? context.words.hidden : context.words.notKnown) : format(reading.value),
    unit: reading.value === null ? null : unit,
    before: reading.value === null && (earlier?.value ?? null) === null ? '' : comparedWords(context, reading, earlier, format),
    from,
    section,
    ...(reading.value === null ? { state: reading.state === 'hidden' ? ('hidden' as const) : ('unknown' as const) } : {}),
  });
  const number = (value: number) => context.number(value);
  const organisations = now.organisations.value;
  return [
    figure(
      t(labels.people),
      now.people,
      then?.people ?? null,
      number,
      organisations === null
        ? null
        : t(labels.fromOrganisations).replace(
            '{n}',
            () => `${number(organisations)} ${plural(locale, organisations, nouns.organisations[locale])}`,
          ),
      'participation-by-year',
      'organisations',
    ),
    figure(t(labels.groups), now.groups, then?.groups ?? null, number, null, 'participation-by-year', 'groups'),
    figure(
      t(labels.crossing),
      ei(focus.id),
      before === null ? null : ei(before.id),
      number,
      t(labels.crossingUnit),
      'ei-index',
      'crossing',
    ),
    figure(
      t(labels.income),
      budgetOf(context, focus.id).income,
      before === null ? null : budgetOf(context, before.id).income,
      context.euro,
      null,
      'budget-by-year',
      'money',
    ),
    figure(
      t(labels.hours),
      hoursOf(context, focus.id).spent,
      before === null ? null : hoursOf(context, before.id).spent,
      (minutes) => number(Math.round(minutes / 60)),
      null,
      'hours-by-year',
      'hours',
    ),
    figure(
      t(labels.products),
      productsOf(context, focus.id).made,
      before === null ? null : productsOf(context, before.id).made,
      number,
      null,
      'products-by-year',
      'products',
    ),
  ];
}
