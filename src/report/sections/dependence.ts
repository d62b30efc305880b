import { byName, plural } from '../../i18n/formats.ts';
import { tiesBySingleGroup } from '../charts/ties-by-single-group.ts';
import type { Locale } from '../../i18n/text.ts';
import type { ReportContext } from '../context.ts';
import { restingOnGroups, restingOnOrganisations, type RestingOnOrganisation } from '../dependence.ts';
import type { Block, Sentence } from '../document.ts';
import { fill } from '../fill.ts';
import { counted, quantity, sentenceOf } from '../quantities.ts';
import { rowsOfYear } from '../summary-table.ts';
import { chart, defineSection, heading, missing, note, paragraph, said } from './define-section.ts';

const meaning = {
  nl: 'Twee organisaties hebben contact zolang mensen van allebei samen in een groep zitten. Rust zo’n contact op één groep of op één persoon, dan is het er niet meer als de groep stopt of de persoon vertrekt. Dat is geen oordeel over wie dan ook: het laat zien waar het netwerk kwetsbaar is.',
  en: 'Two organisations have a contact as long as people of both are in a group together. Where it rests on one group or one person, it is no longer there when the group ends or the person leaves. That is no judgement on anybody: it shows where the network is vulnerable.',
};
const throughGroup = {
  nl: 'In {year} {verb} van de {ties} tussen twee organisaties er {group} via één groep.',
  en: 'In {year}, of the {ties} between two organisations, {group} ran through a single group.',
};
const throughPerson = {
  nl: 'Bij {person} was er aan een van beide kanten één persoon.',
  en: 'In {person} there was one person alone on one of the two sides.',
};
const ran = { nl: { one: 'liep', other: 'liepen' }, en: { one: 'ran', other: 'ran' } } as const;
const contactForms = { nl: { one: '{n} contact', other: '{n} contacten' }, en: { one: '{n} contact', other: '{n} contacts' } } as const;
const none = {
  nl: 'Er is geen contact tussen organisaties bekend, dus is niet te zeggen waar het netwerk op leunt. Daarvoor zijn groepen nodig met mensen van twee organisaties of meer.',
  en: 'No contact between organisations is known, so it cannot be said what the network leans on. That takes groups with people of two or more organisations.',
};
const headings = {
  groups: { nl: 'Als een groep stopt', en: 'If a group ended' },
  organisations: { nl: 'Als een organisatie niet meer meedoet', en: 'If an organisation stopped taking part' },
  persons: { nl: 'Als iemand vertrekt', en: 'If somebody left' },
};
const noGroup = {
  nl: 'Elk contact dat te tonen is, bestaat in meer dan één groep.',
  en: 'Every contact that can be shown exists in more than one group.',
};
const noGroupAtAll = { nl: 'Elk contact bestaat in meer dan één groep.', en: 'Every contact exists in more than one group.' };
const onlyPlace = {
  nl: 'Zonder “{group}” {verb} {organisations} geen andere organisatie meer.',
  en: 'Without “{group}”, {organisations} would meet no other organisation.',
};
const meet = { nl: { one: 'ontmoet', other: 'ontmoeten' }, en: { one: 'meets', other: 'meet' } } as const;
const onlyPartner = {
  nl: 'Zonder {organisation} {verb} {others} geen andere organisatie meer.',
  en: 'Without {organisation}, {others} would meet no other organisation.',
};
const ofOne = {
  nl: 'Zonder {organisation} {verb} {groups} nog mensen van één organisatie.',
  en: 'Without {organisation}, {groups} would have people of one organisation.',
};
const hold = { nl: { one: 'telt', other: 'tellen' }, en: { one: 'has', other: 'have' } } as const;
const noOrganisation = {
  nl: 'Geen organisatie is voor een andere het enige contact, en geen groep bestaat uit mensen van maar twee organisaties.',
  en: 'No organisation is the only contact of another, and no group consists of people of two organisations only.',
};
const noOrganisationShown = {
  nl: 'Van de organisaties die te tonen zijn, is er geen voor een andere het enige contact, en geen groep die te tonen is bestaat uit mensen van maar twee organisaties.',
  en: 'Of the organisations that can be shown none is the only contact of another, and no group that can be shown consists of people of two organisations only.',
};
const personsApart = {
  nl: 'Om welke personen het gaat, zien alleen de programmaleiders.',
  en: 'Only programme leaders can see which people these are.',
};
const persons = {
  nl: 'Er zijn {people} op wie een contact rust: vertrekt een van hen, dan ontmoeten twee organisaties of meer elkaar nergens meer. Met een tweede deelnemer naast hen is dat niet zo.',
  en: 'There are {people} on whom a contact rests: if one of them left, two or more organisations would no longer meet anywhere. With a second participant beside them that would not be so.',
};
const onePerson = {
  nl: 'Er is {people} op wie een contact rust: vertrekt die, dan ontmoeten twee organisaties of meer elkaar nergens meer. Met een tweede deelnemer ernaast is dat niet zo.',
  en: 'There is {people} on whom a contact rests: if they left, two or more organisations would no longer meet anywhere. With a second participant beside them that would not be so.',
};
const noPersons = { nl: 'Geen contact rust op één persoon.', en: 'No contact rests on one person.' };
const tooLarge = {
  nl: 'Het netwerk is te groot om voor iedereen na te gaan wat er zonder die persoon wegvalt.',
  en: 'The network is too large to work out for everybody what would be lost without them.',
};
const onlyBridge = {
  nl: 'Zonder {person} {verb} {organisations} geen andere organisatie meer.',
  en: 'Without {person}, {organisations} would meet no other organisation.',
};
const tableTitle = { nl: 'Op wie contacten rusten', en: 'On whom contacts rest' };
const columns = {
  nl: ['Naam', 'Namens', 'Contacten die op deze persoon rusten', 'Enige schakel van'],
  en: ['Name', 'For', 'Contacts resting on this person', 'Only link of'],
};

/** What the network leans on: groups, organisations and, for programme leads, people without whom organisations would meet no more. */
export const dependence = defineSection({
  id: 'dependence',
  title: { nl: 'Waar het netwerk op leunt', en: 'What the network leans on' },
  build: (context) => {
    const { t, locale, number, audience } = context;
    if (context.view.organisationTies.length === 0) return [missing(t(none))];
    const [row] = rowsOfYear(context, 'ties-by-year');
    const onGroup = row?.number('on_one_group').value ?? 0;
    const contacts = (n: number) => plural(locale, n, contactForms[locale]).replace('{n}', number(n));
    const say = (template: string, figures: Parameters<typeof sentenceOf>[1]) =>
      sentenceOf(
        template,
        figures,
        { year: context.year(context.focus.id), verb: plural(locale, onGroup, ran[locale]) },
        'ties-by-year',
        'contacts',
      );
    const found =
      row === undefined
        ? []
        : [
            ...say(t(throughGroup), { ties: [row.number('ties'), contacts], group: [row.number('on_one_group'), number] }),
            ...say(t(throughPerson), { person: [row.number('on_one_person'), contacts] }),
          ];
    return [
      paragraph([t(meaning)]),
      ...said(found),
      heading(t(headings.groups)),
      ...groupsOf(context),
      heading(t(headings.organisations)),
      ...organisationsOf(context),
      ...(audience === 'internal' ? [heading(t(headings.persons)), ...personsOf(context)] : [note([t(personsApart)])]),
    ];
  },
});

const named = (context: ReportContext, ids: readonly string[], name: (id: string) => string) => ({
  words: context.list(ids.map(name)),
  of: (forms: Readonly<Record<Locale, { readonly one: string; readonly other: string }>>) =>
    plural(context.locale, ids.length, forms[context.locale]),
});

function groupsOf(context: ReportContext): Block[] {
  const { t } = context;
  const drawing = chart(tiesBySingleGroup, context);
  if (drawing.length === 0) return [paragraph([t(context.audience === 'internal' || context.span === 'year' ? noGroupAtAll : noGroup)])];
  const items = restingOnGroups(context)
    .filter(({ onlyPlaceOf }) => onlyPlaceOf.length > 0)
    .map(({ group, onlyPlaceOf }) => {
      const organisations = named(context, onlyPlaceOf, context.organisationName);
      return fill(t(onlyPlace), {
        group: context.groupName(group),
        organisations: quantity(organisations.words, 'reach', 'crossing'),
        verb: organisations.of(meet),
      });
    });
  return [...drawing, ...listed(items)];
}

function organisationsOf(context: ReportContext): Block[] {
  const { t, audience } = context;
  const resting = restingOnOrganisations(context);
  if (resting.length === 0) return [paragraph([t(audience === 'internal' ? noOrganisation : noOrganisationShown)])];
  return listed(resting.map((each) => withoutOrganisation(context, each)));
}

function withoutOrganisation(context: ReportContext, { organisation, onlyPartnerOf, groups }: RestingOnOrganisation): Sentence {
  const { t } = context;
  const name = context.organisationName(organisation);
  const others = named(context, onlyPartnerOf, context.organisationName);
  const left = named(context, groups, (id) => `“${context.groupName(id)}”`);
  const sentences = [
    ...(onlyPartnerOf.length === 0
      ? []
      : [fill(t(onlyPartner), { organisation: name, others: quantity(others.words, 'reach', 'crossing'), verb: others.of(meet) })]),
    ...(groups.length === 0
      ? []
      : [
          fill(t(ofOne), {
            organisation: name,
            groups: quantity(left.words, 'participation-by-organisation', 'groups'),
            verb: left.of(hold),
          }),
        ]),
  ];
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence]));
}

function personsOf(context: ReportContext): Block[] {
  const { t, locale, analysis, number } = context;
  if (analysis.prospects === null) return [missing(t(tooLarge))];
  const places = new Map(context.view.persons.map((person) => [person.id, person.organisations]));
  const names = new Map(analysis.persons.map(({ id, name }) => [id, name ?? id]));
  const name = (id: string) => names.get(id) ?? id;
  // By name: nobody is ranked.
  const burdens = analysis.prospects.burdens
    .filter(({ kind }) => kind === 'person')
    .toSorted((a, b) => byName(name(a.id), name(b.id)) || byName(a.id, b.id));
  if (burdens.length === 0) return [paragraph([t(noPersons)])];
  const people = quantity(counted(locale, burdens.length, 'people'), 'shared-groups', 'map');
  const items = burdens
    .filter(({ cutOff }) => cutOff.length > 0)
    .map(({ id, cutOff }) => {
      const organisations = named(context, cutOff, context.organisationName);
      return fill(t(onlyBridge), {
        person: name(id),
        organisations: quantity(organisations.words, 'reach', 'crossing'),
        verb: organisations.of(meet),
      });
    });
  return [
    paragraph(fill(t(burdens.length === 1 ? onePerson : persons), { people })),
    ...listed(items),
    {
      kind: 'disclosure',
      title: t(tableTitle),
      blocks: [
        {
          kind: 'table',
          table: {
            id: 'persons-alone-table',
            caption: t(tableTitle),
            sortable: true,
            columns: columns[locale].map((title, index) => ({ title, numeric: index === 2 })),
            rows: burdens.map(({ id, links, cutOff }) => {
              const key = context.keys.person.get(id);
              return {
                ...(key === undefined ? {} : { key }),
                cells: [
                  { text: name(id) },
                  { text: context.list((places.get(id) ?? []).map(context.organisationName)) },
                  { text: number(links), sort: links },
                  { text: cutOff.length === 0 ? '–' : context.list(cutOff.map(context.organisationName)) },
                ],
              };
            }),
          },
        },
      ],
    },
  ];
}

const listed = (items: readonly Sentence[]): Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }]);
