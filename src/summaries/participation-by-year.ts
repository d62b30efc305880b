import { count, people, period } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const participationByYear = defineSummary({
  id: 'participation-by-year',
  title: { nl: 'Deelname per jaar', en: 'Participation by year' },
  question: { nl: 'Hoeveel mensen, organisaties en groepen deden er mee?', en: 'How many people, organisations and groups took part?' },
  grain: { nl: 'één rij per jaar', en: 'one row per year' },
  columns: {
    period,
    persons: people('Mensen die op enige dag in het jaar in een groep zaten.', 'People who were in a group on any day of the year.'),
    organisations: count(
      { nl: 'Organisaties', en: 'Organisations' },
      { nl: 'Besturen en organisaties waar die mensen toen werkten.', en: 'Boards and organisations that those people then worked for.' },
      'open',
    ),
    schools: count(
      { nl: 'Scholen en onderdelen', en: 'Schools and units' },
      {
        nl: 'Organisaties zoals ze in de gegevens staan, dus ook elke school van een bestuur.',
        en: 'Organisations as they stand in the records, so also every school of a board.',
      },
      'open',
    ),
    paying: count(
      { nl: 'Betalende organisaties', en: 'Paying organisations' },
      {
        nl: 'Organisaties die volgens hun data of een betaalde bijdrage deelnamen, ook als er niemand van hen in een groep zat; leeg: van geen enkele bekend.',
        en: 'Organisations that took part by their dates or a fee paid, also where nobody of theirs was in a group; empty: known of none.',
      },
      'open',
    ),
    not_paying: count(
      { nl: 'Niet-betalende organisaties', en: 'Organisations that do not pay' },
      {
        nl: 'Organisaties met mensen in een groep die niet betaalden; leeg: niet bekend wie betaalt.',
        en: 'Organisations with people in a group that did not pay; empty: not known who pays.',
      },
      'open',
    ),
    persons_not_paying: count(
      { nl: 'Mensen van niet-betalende organisaties', en: 'People of organisations that do not pay' },
      {
        nl: 'Mensen van wie bekend is waar zij werkten, en die voor geen enkele betalende organisatie werkten; leeg: niet bekend wie betaalt.',
        en: 'People of whom it is known where they worked, and who worked for no paying organisation; empty: not known who pays.',
      },
      'persons',
    ),
    groups: count(
      { nl: 'Groepen', en: 'Groups' },
      { nl: 'Groepen met ten minste één lid in dat jaar.', en: 'Groups with at least one member in that year.' },
      'open',
    ),
    plg_groups: count(
      { nl: 'PLG’s', en: 'PLGs' },
      { nl: 'Professionele leergemeenschappen onder die groepen.', en: 'Professional learning communities among those groups.' },
      'open',
    ),
    expert_groups: count(
      { nl: 'Expertgroepen', en: 'Expert groups' },
      { nl: 'Expertgroepen onder die groepen.', en: 'Expert groups among those groups.' },
      'open',
    ),
    project_groups: count(
      { nl: 'Projectgroepen', en: 'Project groups' },
      { nl: 'Projectgroepen onder die groepen.', en: 'Project groups among those groups.' },
      'open',
    ),
    other_groups: count(
      { nl: 'Andere groepen', en: 'Other groups' },
      { nl: 'Groepen van een eigen soort.', en: 'Groups of a kind of your own.' },
      'open',
    ),
  },
});
