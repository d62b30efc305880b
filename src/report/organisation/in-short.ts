import type { KeyFigure } from '../document.ts';
import { fillText } from '../fill.ts';
import { counted } from '../quantities.ts';
import { missing } from '../sections/define-section.ts';
import { own, ownFigures, written, type OwnContext, type OwnFigure, type OwnSection } from './own.ts';

const none = {
  nl: 'In {year} deed niemand van deze organisatie mee, en er is geen bijdrage of gebruik vastgelegd.',
  en: 'In {year} nobody of this organisation took part, and no fee or use was recorded.',
};
const inGroups = { nl: 'in {groups}', en: 'in {groups}' };
const ofOthers = { nl: 'waarvan {n} door anderen gemaakt', en: '{n} of them made by others' };
const toOthers = { nl: 'waarvan {hours} uur voor anderen', en: 'of which {hours} hours for others' };

/** Six figures with those of the year before. */
export const inShort: OwnSection = {
  id: 'own-in-short',
  title: { nl: 'Het jaar in het kort', en: 'The year in short' },
  build: (context) => {
    const { t, locale, focus } = context;
    const unit = {
      persons: said(context, 'groups', (value) => fillText(t(inGroups), { groups: counted(locale, value, 'groups') })),
      spent: said(context, 'toOthers', (value) => fillText(t(toOthers), { hours: context.hours(value) })),
      facilitated: null,
      met: null,
      fee: null,
      products: said(context, 'beyond', (value) => fillText(t(ofOthers), { n: context.number(value) })),
    } as const;
    const items = (Object.keys(unit) as (keyof typeof unit)[]).map((figure) => keyFigure(context, figure, unit[figure]));
    if (items.every(({ state }) => state === 'unknown')) return [missing(t(none).replace('{year}', context.year(focus.id)))];
    return [{ kind: 'key-figures', items }];
  },
};

function said(context: OwnContext, figure: OwnFigure, words: (value: number) => string): string | null {
  const { value } = own(context, figure);
  return value === null ? null : words(value);
}

function keyFigure(context: OwnContext, figure: OwnFigure, unit: string | null): KeyFigure {
  const { words, before } = context;
  const now = own(context, figure);
  const then = before === null ? null : own(context, figure, before.id);
  const year = before === null ? '' : context.year(before.id);
  return {
    label: context.t(ownFigures[figure].title),
    value: now.value === null ? (now.state === 'hidden' ? words.hidden : words.notKnown) : written(context, figure, now.value),
    unit: now.value === null ? null : unit,
    before:
      then === null
        ? words.firstYear
        : then.value === null
          ? (then.state === 'hidden' ? words.wasHidden : words.noRecords).replace('{year}', year)
          : then.value === now.value
            ? words.sameAs.replace('{year}', year)
            : fillText(words.was, { value: written(context, figure, then.value), year }),
    from: ownFigures[figure].summary,
    section: 'own-given',
    ...(now.value === null ? { state: now.state === 'hidden' ? ('hidden' as const) : ('unknown' as const) } : {}),
  };
}
