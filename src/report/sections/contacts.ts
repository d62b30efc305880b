import type { Text } from '../../i18n/text.ts';
import { plural } from '../../i18n/formats.ts';
import { sentenceOf, spaced } from '../quantities.ts';
import { openTable, rowsOfYear, summaryTable } from '../summary-table.ts';
import { defineSection, missing, note, question, said } from './define-section.ts';

const ties = {
  nl: 'In {year} waren er {ties} tussen twee organisaties: mensen van allebei zaten tegelijk in een groep.',
  en: 'In {year} there were {ties} between two organisations: people of both were in a group at the same time.',
};
const fresh = { nl: 'Daarvan {verb} er {fresh} nieuw.', en: 'Of those, {fresh} {verb} new.' };
const cost = { nl: 'Omgerekend per contact is dat {cost} en {hours} uur.', en: 'Per contact that comes to {cost} and {hours} hours.' };
const costAlone = { nl: 'Omgerekend per contact is dat {cost}.', en: 'Per contact that comes to {cost}.' };
const opened = {
  nl: 'Van wat aan groepen is uitgegeven, hoort {spent} bij contacten die er nog niet waren.',
  en: 'Of what was spent on groups, {spent} belongs to contacts that were not there before.',
};
const none = {
  nl: 'Er zijn geen groepen met mensen van twee organisaties bekend, dus is er geen contact om geld en uren naast te leggen.',
  en: 'No groups with people of two organisations are known, so there is no contact to lay money and hours beside.',
};
const noneThisYear = {
  nl: 'In {year} waren er geen contacten tussen organisaties om geld en uren naast te leggen.',
  en: 'In {year} there were no contacts between organisations to lay money and hours beside.',
};
const byYear = { nl: 'Geld en contacten staan per jaar; kies een jaar.', en: 'Money and contacts are kept by year; choose a year.' };
const rules: Readonly<Record<string, Text>> = {
  equal: {
    nl: 'Hoe is verdeeld: geld en uren van een groep zijn gelijk verdeeld over de contacten in die groep.',
    en: 'How it was divided: money and hours of a group are divided equally over the contacts in it.',
  },
  participants: {
    nl: 'Hoe is verdeeld: geld en uren van een groep zijn over de contacten in die groep verdeeld naar het aantal paren van mensen waartussen een contact er een is.',
    en: 'How it was divided: money and hours of a group are divided over the contacts in it by the number of pairs of people that a contact is between.',
  },
};
const meaning = {
  nl: 'Dat zegt niet dat een contact er door het geld kwam.',
  en: 'That does not mean that a contact came about because of the money.',
};
const forms = { nl: { one: '{n} contact', other: '{n} contacten' }, en: { one: '{n} contact', other: '{n} contacts' } } as const;
const freshForms = { nl: { one: 'was', other: 'waren' }, en: { one: 'was', other: 'were' } } as const;
const titles = {
  years: { nl: 'Contacten en wat ze kosten, jaar na jaar', en: 'Contacts and what they cost, year by year' },
  groups: { nl: 'Contacten per groep', en: 'Contacts by group' },
};

/** Money and hours beside the ties between organisations: what they cost and which are new. */
export const contacts = defineSection({
  id: 'contacts',
  title: { nl: 'Geld, uren en contacten', en: 'Money, hours and contacts' },
  build: (context) => {
    const { t, locale, euro, number } = context;
    const words = { year: context.year(context.focus.id) };
    if (context.summary('ties-by-year').length === 0) return [missing(t(none))];
    if (context.span !== 'year') return [missing(t(byYear))];
    const [row] = rowsOfYear(context, 'ties-by-year');
    if (row === undefined || (row.number('ties').value ?? 0) === 0) return [missing(t(noneThisYear).replace('{year}', words.year))];
    const of = (column: string) => row.number(column);
    const say = (template: string, figures: Parameters<typeof sentenceOf>[1], more: Readonly<Record<string, string>> = {}) =>
      sentenceOf(template, figures, { ...words, ...more }, 'ties-by-year', 'contacts');
    const spent = of('spent').value;
    const rule = row.text('rule');
    const ruleWords = rule !== null && Object.hasOwn(rules, rule) ? rules[rule] : undefined;
    const both = say(t(cost), { cost: [of('cost_per_tie'), euro], hours: [of('hours_per_tie'), context.hours] });
    return [
      question(context, 'ties-by-year'),
      ...said([
        ...say(t(ties), { ties: [of('ties'), (n) => plural(locale, n, forms[locale]).replace('{n}', number(n))] }),
        ...say(t(fresh), { fresh: [of('new_ties'), number] }, { verb: plural(locale, of('new_ties').value ?? 0, freshForms[locale]) }),
      ]),
      ...said(
        spent === null || spent === 0
          ? []
          : [
              ...(both.length > 0 ? both : say(t(costAlone), { cost: [of('cost_per_tie'), euro] })),
              ...say(t(opened), { spent: [of('spent_on_new'), euro] }),
            ],
      ),
      note(...spaced([...(ruleWords === undefined ? [] : [[t(ruleWords)]]), [t(meaning)]])),
      ...openTable(context, 'ties-by-year', t(titles.years), {
        everyYear: true,
        columns: ['ties', 'new_ties', 'on_one_person', 'on_one_group', 'cost_per_tie', 'hours_per_tie'],
      }),
      ...summaryTable(context, 'ties-by-group', t(titles.groups)),
    ];
  },
});
