import { choice, count, group, groupKind, people, period, share, text } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const lifeByGroup = defineSummary({
  id: 'life-by-group',
  title: { nl: 'Het leven van groepen', en: 'The life of groups' },
  question: {
    nl: 'Waar kwam elke groep vandaan, wie bleven erbij, en hoe ver kwam zij?',
    en: 'Where did each group come from, who stayed, and how far did it get?',
  },
  grain: { nl: 'één rij per jaar per groep die er was', en: 'one row per year and group that was there' },
  columns: {
    period,
    group_id: group,
    group_kind: groupKind,
    persons: people('Mensen die dat jaar in de groep zaten.', 'People who were in the group that year.'),
    joined: count(
      { nl: 'Nieuw', en: 'Joined' },
      {
        nl: 'Mensen die er het jaar ervoor niet waren; leeg in het eerste jaar.',
        en: 'People who were not there the year before; empty in the first year.',
      },
      'internal',
    ),
    stayed: count(
      { nl: 'Gebleven', en: 'Stayed' },
      {
        nl: 'Mensen die er het jaar ervoor ook waren; leeg in het eerste jaar.',
        en: 'People who were there the year before as well; empty in the first year.',
      },
      'internal',
    ),
    left_group: count(
      { nl: 'Vertrokken', en: 'Left' },
      {
        nl: 'Mensen van het jaar ervoor die er niet meer waren; leeg in het eerste jaar.',
        en: 'People of the year before who were gone; empty in the first year.',
      },
      'internal',
    ),
    continuity: share(
      { nl: 'Continuïteit', en: 'Continuity' },
      {
        nl: 'Van iedereen in een van beide jaren het deel dat er in allebei was (Jaccard); leeg waar een van beide jaren niemand had.',
        en: 'Of everybody in either year the part that was there in both (Jaccard); empty where one of the years had nobody.',
      },
      'internal',
    ),
    came_along: count(
      { nl: 'Meegekomen', en: 'Came along' },
      {
        nl: 'Mensen van dit jaar die ook in een groep zaten waaruit deze voortkwam, in één stap of meer; leeg: geen bekend.',
        en: 'People of this year who were also in a group that this one came from, in one step or more; empty: none known.',
      },
      'internal',
    ),
    products: count(
      { nl: 'Producten tot nu toe', en: 'Products so far' },
      {
        nl: 'Producten van de groep die aan het eind van het jaar klaar waren.',
        en: 'Products of the group that were ready at the end of the year.',
      },
      'open',
    ),
    products_along: count(
      { nl: 'Producten onderweg', en: 'Products along the way' },
      {
        nl: 'Dezelfde, met die van alle groepen waaruit deze voortkwam.',
        en: 'The same, with those of every group that this one came from.',
      },
      'open',
    ),
    came_from: {
      ...text(
        { nl: 'Komt voort uit', en: 'Came from' },
        { nl: 'De groepen waaruit deze voortkwam; leeg: geen bekend.', en: 'The groups that this one came from; empty: none known.' },
      ),
      role: 'measure',
      privacy: 'internal',
    },
    line: {
      ...text(
        { nl: 'Hele afkomst', en: 'Whole line' },
        {
          nl: 'Alle groepen waaruit deze in één stap of meer voortkwam, de oudste eerst; leeg: geen bekend.',
          en: 'All groups that this one came from in one step or more, the oldest first; empty: none known.',
        },
      ),
      role: 'measure',
      privacy: 'internal',
    },
    became: {
      ...text(
        { nl: 'Ging verder als', en: 'Became' },
        { nl: 'De groepen die uit deze voortkwamen; leeg: geen bekend.', en: 'The groups that came from this one; empty: none known.' },
      ),
      role: 'measure',
      privacy: 'internal',
    },
    phase: {
      ...choice(
        { nl: 'Fase', en: 'Phase' },
        {
          nl: 'Wat de gegevens laten zien: onderzoek (een onderzoeksverslag of artikel is klaar), gezamenlijke vragen (een doel staat opgeschreven) of uitwisselen (de groep kwam bijeen); leeg: zij laten niets zien.',
          en: 'What the records show: research (a research report or article is ready), joint questions (a goal is written down) or exchange (the group met); empty: they show nothing.',
        },
        'group_phase',
      ),
      role: 'measure',
      steps: true,
    },
  },
});
