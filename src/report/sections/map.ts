import { otherOrganisations } from '../../disclosure/index.ts';
import { byId, byName } from '../../i18n/formats.ts';
import { guarded, type ReportContext } from '../context.ts';
import type { Text } from '../../i18n/text.ts';
import type { Sentence, TableRow } from '../document.ts';
import { slug } from '../colours.ts';
import { reachOf } from '../charts/reach-by-organisation.ts';
import { fill } from '../fill.ts';
import { participationOf } from '../readings.ts';
import { contactWords } from '../quantities.ts';
import { defineSection, missing, paragraph } from './define-section.ts';

const introduction = {
  nl: 'Cirkels zijn organisaties, andere vormen groepen; hoe groter, hoe meer mensen. Een lijn betekent dat mensen van die organisatie in die groep zaten. Groepen staan tussen de organisaties die er elkaar in ontmoetten. Een contact is hier: {contact}.',
  en: 'Circles are organisations, other shapes are groups; the larger, the more people. A line means that people of that organisation were in that group. Groups stand between the organisations that met in them. Here, a contact is {contact}.',
};
const namedPeople = {
  nl: '{shown} van {all} mensen zijn met naam te tonen (de anderen gaven geen toestemming).',
  en: '{shown} of {all} people can be shown by name (the others gave no consent).',
};
const shownOrganisations = {
  nl: '{shown} van de {all} organisaties staan op de kaart; van de andere is te weinig te tonen.',
  en: '{shown} of the {all} organisations are on the map; too little can be shown of the others.',
};
const nobody = {
  nl: 'In {year} zijn geen organisaties en groepen te tonen. Er zijn lidmaatschappen nodig die in dit jaar vallen, en mensen met een organisatie.',
  en: 'There are no organisations and groups to show in {year}. It takes memberships that fall in this year, and people with an organisation.',
};
const caption = { nl: 'Organisaties en groepen in {year}', en: 'Organisations and groups in {year}' };
const columns = {
  nl: ['Naam', 'Soort', 'Deelnemers', 'Verbonden organisaties'],
  en: ['Name', 'Kind', 'Participants', 'Connected organisations'],
};
/** The map, and the table beside it that says the same. */
export const map = defineSection({
  id: 'map',
  title: { nl: 'Het netwerk op de kaart', en: 'The network on the map' },
  build: (context) => {
    const { t, analysis } = context;
    const year = context.year(context.focus.id);
    if (context.view.organisations.length + context.view.groups.length === 0) return [missing(t(nobody).replace('{year}', year))];
    return [
      paragraph(
        fill(t(introduction), { contact: t(contactWords(analysis.about.ties)) }),
        ...left(context).flatMap((each) => [[' '], each]),
      ),
      { kind: 'map' },
      {
        kind: 'table',
        table: {
          id: 'map-table',
          caption: t(caption).replace('{year}', year),
          map: true,
          sortable: true,
          columns: columns[context.locale].map((title, index) => ({ title, numeric: index > 1 })),
          rows: rows(context),
        },
      },
    ];
  },
});

/** Why there are fewer on the map than took part. */
function left(context: ReportContext): Sentence[] {
  const { t, view, focus, number } = context;
  const all = participationOf(context, focus.id);
  const named = view.persons.filter(({ id }) => context.keys.person.has(id)).length;
  const part = (shown: number, of: number | null, words: Text): Sentence[] =>
    shown === 0 || of === null || shown >= of ? [] : [fill(t(words), { shown: number(shown), all: number(of) })];
  return [
    ...(context.audience === 'public' ? [] : part(view.organisations.length, all.organisations.value, shownOrganisations)),
    // Everybody is named to the network itself: who is not on its map is left out for another reason.
    ...(context.audience === 'internal' ? [] : part(named, all.people.value, namedPeople)),
  ];
}

function rows(context: ReportContext): TableRow[] {
  const { view } = context;
  const number = (value: number) => context.number(value);
  const named = [
    ...view.organisations.map((node) => ({
      name: context.organisationName(node.id),
      key: context.keys.organisation.get(node.id),
      kind:
        node.id === otherOrganisations.id
          ? context.words.severalSectors
          : context.term('sector', context.organisation(node.id)?.sector ?? null),
      mark: `sector-${context.organisation(node.id)?.sector ?? 'unknown'}`,
      persons: node.persons,
      connected: reachOf(context, node.id, view.period),
    })),
    ...view.groups.map((node) => ({
      name: context.groupName(node.id),
      key: context.keys.group.get(node.id),
      kind: context.term('group_kind', context.group(node.id)?.kind ?? null),
      mark: `kind-${slug(context.group(node.id)?.kind ?? '')}`,
      persons: node.persons,
      connected: guarded(node.organisations),
    })),
  ].toSorted((a, b) => (b.persons ?? -1) - (a.persons ?? -1) || byName(a.name, b.name) || byId(a.key ?? '', b.key ?? ''));
  return named.map((node) => ({
    ...(node.key === undefined ? {} : { key: node.key }),
    cells: [
      { text: node.name, mark: node.mark },
      { text: node.kind },
      context.cell(guarded(node.persons), number),
      context.cell(node.connected, number),
    ],
  }));
}
