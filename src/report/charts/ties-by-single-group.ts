import { slug } from '../colours.ts';
import { restingOnGroups } from '../dependence.ts';
import { fillText } from '../fill.ts';
import { kindLegend } from '../legends.ts';
import { defineChart } from './define-chart.ts';
import { known, namedDots } from './named-dots.ts';

const title = {
  nl: 'In welke groepen zijn contacten die er nergens anders zijn?',
  en: 'In which groups are there contacts that are there nowhere else?',
};
const summary = {
  nl: 'In {year} zijn er zulke contacten in {groups}. In “{most}” zijn het er {alone} van de {ties}.',
  en: 'In {year} there are such contacts in {groups}. In “{most}” they are {alone} of the {ties}.',
};
const groupForms = { nl: { one: '1 groep', other: '{n} groepen' }, en: { one: '1 group', other: '{n} groups' } } as const;
const drawnWords = { nl: ' Getekend zijn er {drawn}.', en: ' {drawn} of them are drawn.' };
const source = {
  nl: 'Gevuld: contacten tussen organisaties die er alleen in deze groep zijn. Open: alle contacten in de groep. Kleur: soort groep. Bron: {records}.',
  en: 'Filled: contacts between organisations that are there in this group alone. Open: all contacts in the group. Colour: kind of group. Source: {records}.',
};
const names = {
  nl: { group: 'Groep', alone: 'Alleen in deze groep', all: 'Alle contacten in de groep' },
  en: { group: 'Group', alone: 'In this group alone', all: 'All contacts in the group' },
};
const drawn = 15;

/** Contacts between organisations that rest on one group, beside all contacts in it. */
export const tiesBySingleGroup = defineChart({
  id: 'ties-by-single-group',
  linked: true,
  build: (context) => {
    const resting = restingOnGroups(context);
    const [most] = resting;
    if (most === undefined) return null;
    const { t, locale, number } = context;
    const own = names[locale];
    return {
      title: t(title),
      summary:
        fillText(t(summary), {
          year: context.year(context.focus.id),
          groups: groupForms[locale][resting.length === 1 ? 'one' : 'other'].replace('{n}', number(resting.length)),
          most: context.groupName(most.group),
          alone: number(most.alone),
          ties: number(most.ties),
        }) + (resting.length > drawn ? fillText(t(drawnWords), { drawn: number(drawn) }) : ''),
      source: fillText(t(source), { records: context.words.records }),
      legend: kindLegend(
        context,
        resting.slice(0, drawn).map(({ group }) => group),
        'circle',
      ),
      ...namedDots(
        context,
        resting.map(({ group, ties, alone }) => ({
          key: context.keys.group.get(group),
          name: context.groupName(group),
          colour: `kind-${slug(context.group(group)?.kind ?? 'project')}`,
          first: known(alone),
          second: known(ties),
        })),
        { caption: t(title), name: own.group, first: own.alone, second: own.all, format: number, drawn },
      ),
    };
  },
});
