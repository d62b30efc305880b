import { yearsOf } from '../readings.ts';
import { missing, note } from '../sections/define-section.ts';
import { own, ownFigures, written, type OwnFigure, type OwnSection } from './own.ts';

const caption = { nl: 'Per jaar', en: 'By year' };
const what = { nl: '', en: '' };
const none = {
  nl: 'Er is over deze organisatie geen geld, uren of gebruik vastgelegd.',
  en: 'No money, hours or use were recorded of this organisation.',
};
const rule = {
  nl: 'Uren die anderen ten goede kwamen: de uren die uw mensen in een groep besteedden, verdeeld over de deelnemers van die groep; wat bij mensen van andere organisaties terechtkomt telt hier. Wie wat aan wie gaf is niet gemeten: het is een manier van verdelen.',
  en: 'Hours that others benefited from: the hours your people spent in a group, shared out over its participants; what falls to people of other organisations counts here. Who gave what to whom was not measured: it is a way of sharing out.',
};
const figures: readonly OwnFigure[] = [
  'fee',
  'given',
  'persons',
  'groups',
  'facilitated',
  'spent',
  'toOthers',
  'met',
  'products',
  'beyond',
];

/** What it gave and what it got, year by year. */
export const ownGiven: OwnSection = {
  id: 'own-given',
  title: { nl: 'Wat u gaf en wat u kreeg', en: 'What you gave and what you got' },
  build: (context) => {
    const { t } = context;
    const years = yearsOf(context);
    const rows = figures.flatMap((figure) => {
      const readings = years.map(({ id }) => own(context, figure, id));
      return readings.every(({ state }) => state === 'unknown')
        ? []
        : [
            {
              cells: [
                { text: t(ownFigures[figure].title) },
                ...readings.map((reading) => context.cell(reading, (value) => written(context, figure, value))),
              ],
            },
          ];
    });
    if (rows.length === 0) return [missing(t(none))];
    return [
      {
        kind: 'table',
        table: {
          id: 'own-given-table',
          caption: t(caption),
          columns: [{ title: t(what), numeric: false }, ...years.map(({ id }) => ({ title: context.year(id), numeric: true }))],
          rows,
        },
      },
      note([t(rule)]),
    ];
  },
};
