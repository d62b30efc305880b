import { byId, plural } from '../../i18n/formats.ts';
import type { Text } from '../../i18n/text.ts';
import type { Suggestion } from '../../what-if/index.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Sentence, Table } from '../document.ts';
import { fill } from '../fill.ts';
import { counted, quantity } from '../quantities.ts';
import { defineSection, heading, missing, paragraph } from './define-section.ts';

const introduction = {
  nl: 'Waar zou één nieuwe deelname de meeste organisaties bij elkaar brengen die elkaar nu nergens ontmoeten? Alle combinaties van een organisatie en een groep zijn nagegaan. Voorop staat waar organisaties al iets delen: een thema waaraan zij in verschillende groepen werken, of mensen met dezelfde functie. Van elke organisatie is gekozen wie al aan het thema van de groep werkt, en anders wie in de minste groepen zit. Of het past, weet u zelf het best.',
  en: 'Where would one new membership bring together the most organisations that do not meet anywhere yet? Every combination of an organisation and a group was tried. First come those where organisations already share something: a theme they work on in different groups, or people with the same function. For each organisation the person chosen already works on the theme of the group, or else is in the fewest groups. You know best whether it fits.',
};
const none = {
  nl: 'Er is geen deelname te noemen die organisaties bij elkaar brengt die elkaar nu nergens ontmoeten.',
  en: 'No membership can be named that would bring together organisations that meet nowhere now.',
};
const tooLarge = {
  nl: 'Het netwerk is te groot om hier elke combinatie na te gaan; met de opdracht whatif --suggest van Grensganger kan het wel.',
  en: 'The network is too large to try every combination here; Grensganger’s command whatif --suggest does.',
};
const headings = {
  join: { nl: 'Wie bij welke groep?', en: 'Who could join which group?' },
  second: { nl: 'Een tweede persoon erbij', en: 'A second person alongside' },
};
const joining = {
  nl: '{person} erbij in “{group}”: dan zitten mensen van {organisation} in een groep met {others} waarmee zij nu nergens samen in een groep zitten: {list}.',
  en: '{person} joining “{group}”: people of {organisation} would then be in a group with {others} that they share no group with now: {list}.',
};
const tables = {
  caption: {
    nl: 'Waar één deelname de meeste organisaties bij elkaar brengt',
    en: 'Where one membership brings the most organisations together',
  },
  why: { nl: 'Welke organisaties dat zijn, en wat zij delen', en: 'Which organisations those are, and what they share' },
};
const columns = {
  nl: ['Wie', 'Van', 'Erbij in', 'Organisaties erbij', 'Wat zij delen'],
  en: ['Who', 'Of', 'Joining', 'Organisations gained', 'What they share'],
} as const;
const shared: Readonly<Record<'themes' | 'functions', { one: Text; other: Text }>> = {
  themes: {
    one: { nl: ' Gedeeld thema: {list}.', en: ' Shared theme: {list}.' },
    other: { nl: ' Gedeelde thema’s: {list}.', en: ' Shared themes: {list}.' },
  },
  functions: {
    one: { nl: ' Gedeelde functie: {list}.', en: ' Shared function: {list}.' },
    other: { nl: ' Gedeelde functies: {list}.', en: ' Shared functions: {list}.' },
  },
};
const standing = {
  nl: ' {person} zit nu in {groups}.',
  en: ' {person} is in {groups} now.',
};
const standingInTheme = {
  nl: ' {person} zit nu in {groups} en werkt al aan het thema van deze groep.',
  en: ' {person} is in {groups} now, and works on the theme of this group already.',
};
const second = {
  nl: '{organisation}: alle contacten met andere organisaties ({contacts}) rusten op {person}. Met een tweede deelnemer is dat niet meer zo.',
  en: '{organisation}: all contacts with other organisations ({contacts}) rest on {person}. With a second participant that would no longer be so.',
};
const noSecond = {
  nl: 'Geen organisatie hangt met al haar contacten aan één persoon.',
  en: 'No organisation depends on one person for all its contacts.',
};

/** Where one new membership, or a second person, would connect the most: for programme leaders, who weigh it. */
export const nextSteps = defineSection({
  id: 'next-steps',
  title: { nl: 'Wat programmaleiders kunnen doen', en: 'What programme leaders could do next' },
  audiences: ['internal'],
  build: (context) => {
    const { t, analysis } = context;
    const { prospects } = analysis;
    if (prospects === null) return [missing(t(tooLarge))];
    if (prospects.suggestions.length === 0 && prospects.burdens.length === 0) return [missing(t(none))];
    return [
      heading(t(headings.join)),
      ...(prospects.suggestions.length === 0
        ? [missing(t(none))]
        : [
            paragraph([t(introduction)]),
            { kind: 'table' as const, table: joiningTable(context, prospects.suggestions) },
            {
              kind: 'disclosure' as const,
              title: t(tables.why),
              blocks: [{ kind: 'list' as const, items: prospects.suggestions.map((suggestion) => joiningSentence(context, suggestion)) }],
            },
          ]),
      heading(t(headings.second)),
      ...secondPersons(context),
    ];
  },
});

function joiningTable(context: ReportContext, suggestions: readonly Suggestion[]): Table {
  const { t, locale, number } = context;
  return {
    id: 'next-memberships',
    caption: t(tables.caption),
    sortable: true,
    columns: columns[locale].map((title, index) => ({ title, numeric: index === 3 })),
    rows: suggestions.map((suggestion) => {
      const key = context.keys.person.get(suggestion.person);
      const gained = suggestion.links.length + suggestion.others.length;
      const shares = [...themesShared(context, suggestion), ...functionsShared(context, suggestion)];
      return {
        ...(key === undefined ? {} : { key }),
        cells: [
          { text: personName(context, suggestion.person) },
          { text: context.organisationName(suggestion.organisation) },
          { text: context.groupName(suggestion.group) },
          { text: number(gained), sort: gained },
          { text: shares.length === 0 ? '–' : context.list(shares) },
        ],
      };
    }),
  };
}

function joiningSentence(context: ReportContext, suggestion: Suggestion): Sentence {
  const { t, locale } = context;
  const { links, others, knowsTheme } = suggestion;
  const person = personName(context, suggestion.person);
  const list = (what: 'themes' | 'functions', names: readonly string[]): Sentence => {
    const forms = shared[what];
    return names.length === 0
      ? []
      : fill(plural(locale, names.length, { one: t(forms.one), other: t(forms.other) }), { list: context.list(names) });
  };
  return [
    ...fill(t(joining), {
      person,
      organisation: context.organisationName(suggestion.organisation),
      group: context.groupName(suggestion.group),
      others: quantity(counted(locale, links.length + others.length, 'organisations'), 'reach', 'map'),
      list: context.list([...links.map(({ organisation }) => organisation), ...others].map(context.organisationName)),
    }),
    ...list('themes', themesShared(context, suggestion)),
    ...list('functions', functionsShared(context, suggestion)),
    ...fill(t(knowsTheme ? standingInTheme : standing), { person, groups: counted(locale, suggestion.groups, 'groups') }),
  ];
}

const distinct = (ids: readonly string[]) => [...new Set(ids)].toSorted(byId);

function themesShared({ analysis }: ReportContext, { links }: Suggestion): string[] {
  const names = new Map(analysis.themes.map(({ id, name }) => [id, name]));
  return distinct(links.flatMap(({ themes }) => themes)).map((id) => `“${names.get(id) ?? id}”`);
}

const functionsShared = (context: ReportContext, { links }: Suggestion): string[] =>
  distinct(links.flatMap(({ functions }) => functions)).map((id) => context.term('function', id));

function secondPersons(context: ReportContext): Block[] {
  const { t, number, analysis } = context;
  const items = (analysis.prospects?.burdens ?? [])
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ id, cutOff }) => {
      const own = context.view.persons.find((person) => person.id === id)?.organisations ?? [];
      return cutOff.filter((organisation) => own.includes(organisation)).map((organisation) => ({ id, organisation }));
    })
    .map(({ id, organisation }) => {
      const reach = context.score('reach', { level: 'organisation', boundary: 'organisation', subject: organisation });
      return { name: context.organisationName(organisation), person: personName(context, id), reach };
    })
    .flatMap(({ name, person, reach }) =>
      reach === null ? [] : [fill(t(second), { organisation: name, contacts: quantity(number(reach), 'reach', 'dependence'), person })],
    );
  return items.length === 0 ? [paragraph([t(noSecond)])] : [{ kind: 'list', items }];
}

const personName = ({ analysis }: ReportContext, id: string): string => analysis.persons.find((person) => person.id === id)?.name ?? id;
