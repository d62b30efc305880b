import { plural } from '../../i18n/formats.ts';
import type { Reading, SummaryReading } from '../context.ts';
import { counted, sentenceOf } from '../quantities.ts';
import { openTable, rowsOfYear, summaryTable } from '../summary-table.ts';
import { defineSection, missing, note, question, said } from './define-section.ts';

const ladder = {
  nl: 'Van de {groups} in {year} kwamen er {met} bijeen. In {again} troffen mensen van verschillende organisaties elkaar vaker dan eens, in {made} is dat jaar iets gemaakt, en van {used} begon een andere organisatie iets te gebruiken.',
  en: 'Of the {groups} in {year}, {met} met. In {again} people of different organisations met more than once, in {made} something was made that year, and of {used} another organisation began to use something.',
};
const nothing = {
  nl: 'Van {none} laten de gegevens over dat jaar niets zien.',
  en: 'Of {none} the records show nothing for that year.',
};
/** Of a group that had ended by then: what it made may still be taken into use. */
const endedBefore = {
  nl: 'Ook van {ended} die al gestopt {verb}, begon een andere organisatie iets te gebruiken.',
  en: 'Another organisation began to use something from {ended} that had already ended, too.',
};
const wereForms = { nl: { one: 'was', other: 'waren' }, en: { one: 'was', other: 'were' } } as const;
const caution = {
  nl: 'Dit zegt alleen wat er is vastgelegd. Samen aanwezig zijn is nog geen leren, en een groep die verder kwam leerde niet méér. Hoe mensen van elkaars praktijk leerden (identificatie, coördinatie, reflectie, transformatie) staat er alleen waar antwoorden van deelnemers zo zijn ingedeeld.',
  en: 'This says only what was recorded. Being in one place is not yet learning, and a group that got further did not learn more. How people learned from each other’s practice (identification, coordination, reflection, transformation) is there only where participants’ answers were sorted that way.',
};
const none = {
  nl: 'Er zijn geen groepen, bijeenkomsten of producten vastgelegd waar iets uit blijkt.',
  en: 'No groups, meetings or products were recorded that would show anything.',
};
const noneThisYear = {
  nl: 'Over {year} zijn geen groepen vastgelegd waar iets uit blijkt.',
  en: 'No groups were recorded for {year} that would show anything.',
};
const byYear = {
  nl: 'Wat de gegevens laten zien staat per jaar; kies een jaar.',
  en: 'What the records show is kept by year; choose a year.',
};
const titles = {
  themes: { nl: 'Wat de gegevens per thema laten zien', en: 'What the records show by theme' },
  groups: { nl: 'Wat de gegevens per groep laten zien', en: 'What the records show by group' },
};

/** The evidence ladder: met, met again, made, used elsewhere, evaluated; from the records alone. */
export const evidence = defineSection({
  id: 'evidence',
  title: { nl: 'Van ontmoeten tot gebruiken', en: 'From meeting to use' },
  build: (context) => {
    const { t, locale, number } = context;
    const words = { year: context.year(context.focus.id) };
    if (context.summary('evidence-by-group').length === 0) return [missing(t(none))];
    if (context.span !== 'year') return [missing(t(byYear))];
    const all = rowsOfYear(context, 'evidence-by-group').filter((row) => row.text('group_id') !== null);
    const hadEnded = (row: SummaryReading) => {
      const until = context.group(row.text('group_id') ?? '')?.until ?? null;
      return until !== null && until < context.focus.from;
    };
    const [rows, ended] = [all.filter((row) => !hadEnded(row)), all.filter(hadEnded)];
    if (rows.length === 0) return [missing(t(noneThisYear).replace('{year}', words.year))];
    const that = (holds: (row: SummaryReading) => boolean): Reading => ({ value: rows.filter(holds).length, state: 'known' });
    const some = (column: string) => that((row) => (row.number(column).value ?? 0) > 0);
    const empty = that((row) => row.text('evidence') === 'none');
    const usedLater = ended.filter((row) => (row.number('used_elsewhere').value ?? 0) > 0).length;
    const groups = (value: number) => counted(locale, value, 'groups');
    return [
      question(context, 'evidence-by-group'),
      ...said([
        ...sentenceOf(
          t(ladder),
          {
            groups: [{ value: rows.length, state: 'known' }, groups],
            met: [some('met'), number],
            again: [some('met_again'), number],
            made: [some('made'), number],
            used: [some('used_elsewhere'), number],
          },
          words,
          'evidence-by-group',
          'evidence',
        ),
        ...(usedLater === 0
          ? []
          : sentenceOf(
              t(endedBefore),
              { ended: [{ value: usedLater, state: 'known' }, groups] },
              { verb: plural(locale, usedLater, wereForms[locale]) },
              'evidence-by-group',
              'evidence',
            )),
        ...(empty.value === 0 ? [] : sentenceOf(t(nothing), { none: [empty, groups] }, words, 'evidence-by-group', 'evidence')),
      ]),
      note([t(caution)]),
      ...openTable(context, 'evidence-by-theme', t(titles.themes), { rows: (row) => row.text('theme_id') !== null }),
      ...summaryTable(context, 'evidence-by-group', t(titles.groups)),
    ];
  },
});
