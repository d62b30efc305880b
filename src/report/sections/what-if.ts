import { budgetLines, budgetSentence, linesOfChange, showFigure } from '../../budget/lines.ts';
import { reachOf } from '../../budget/reach.ts';
import { whatIf as answerOf } from '../../budget/what-if.ts';
import { budgetOfYear } from '../budget-of-year.ts';
import { fill } from '../fill.ts';
import { defineSection, missing, note, paragraph } from './define-section.ts';

const introduction = {
  nl: 'Hoeveel groepen kan het netwerk betalen van wat er in {year} binnenkwam, en wat gebeurt er als de bijdrage verandert, of als een organisatie erbij komt of weggaat? Gerekend is met de afgesproken steun voor elke soort groep. Geld dat voor één bepaalde groep is gegeven, telt niet mee.',
  en: 'How many groups can the network pay for from the income of {year}, and what happens when the fee changes, or an organisation joins or leaves? The support agreed for each kind of group is reckoned with. Money given for one group in particular does not count.',
};
const guarded = {
  agreed: {
    nl: 'Wat een organisatie betaalde staat hier niet: voor wie weggaat is gerekend met de afgesproken bijdrage. Contacten en groepen van te weinig mensen tellen niet mee.',
    en: 'What an organisation paid is not shown: for whoever leaves, the fee agreed is reckoned with. Ties and groups of too few people do not count.',
  },
  mean: {
    nl: 'Wat een organisatie betaalde staat hier niet: voor wie weggaat is gerekend met wat organisaties gemiddeld betaalden. Contacten en groepen van te weinig mensen tellen niet mee.',
    en: 'What an organisation paid is not shown: for whoever leaves, the mean of what organisations paid is reckoned with. Ties and groups of too few people do not count.',
  },
};
const counting = {
  nl: 'Wie voor twee organisaties meedoet, telt bij allebei. Wat er over is, is genoeg voor het genoemde aantal groepen van één soort, niet van alle soorten tegelijk.',
  en: 'Whoever takes part for two organisations counts for both. What is left is enough for the number named of one kind of group, not of all kinds at once.',
};
const byYear = {
  nl: 'Een begroting geldt voor een jaar; kies een jaar om ermee te rekenen.',
  en: 'A budget is that of a year; choose a year to reckon with it.',
};
const none = {
  nl: 'Over {year} is niet vastgelegd wie betaalt of wat er binnenkwam, dus valt er niets te rekenen. Met een tabel boekingen (datum, soort, bedrag, organisatie of groep) staat hier hoeveel groepen het netwerk kan betalen.',
  en: 'Who pays and what came in was not recorded for {year}, so there is nothing to reckon with. With a table of transactions (date, kind, amount, organisation or group) this says how many groups the network can pay for.',
};
const columns = { nl: ['Wat', 'In {year}'], en: ['What', 'In {year}'] };
const caption = { nl: 'Wat de inkomsten van {year} dragen', en: 'What the income of {year} supports' };

/** What the year's income supports, and, where the page's script runs, what a change would do to it. */
export const whatIf = defineSection({
  id: 'what-if',
  title: { nl: 'Wat als er iets verandert?', en: 'What if something changes?' },
  audiences: ['internal', 'board', 'organisation'],
  build: (context) => {
    const { t, locale, focus, audience } = context;
    const year = context.year(focus.id);
    if (context.span !== 'year') return [missing(t(byYear))];
    const budget = budgetOfYear(context);
    if (budget === null) return [missing(t(none).replace('{year}', year))];
    const { basis } = budget;
    const kindName = (kind: string) => ({ nl: context.term('group_kind', kind), en: context.term('group_kind', kind) });
    const answer = answerOf(basis);
    const lines = budgetLines(basis, answer, reachOf(budget, { joining: [], leaving: [] }), kindName);
    return [
      paragraph(fill(t(introduction), { year })),
      {
        kind: 'budget',
        sentence: budgetSentence(basis, answer, locale, kindName, year, false),
        table: {
          id: 'budget-answer',
          caption: t(caption).replace('{year}', year),
          columns: columns[locale].map((title, index) => ({ title: title.replace('{year}', year), numeric: index > 0 })),
          rows: lines
            .filter(({ id, now }) => !linesOfChange.has(id) && now !== null)
            .map(({ what, now }) => ({ cells: [{ text: what[locale] }, { text: showFigure(now, locale) ?? '' }] })),
        },
      },
      note([t(counting)], ...(audience === 'internal' ? [] : [[` ${t(basis.fee === null ? guarded.mean : guarded.agreed)}`]])),
    ];
  },
});
