import { declaredAgreements } from '../../agreements/index.ts';
import type { AgreementCheck } from '../../agreements/define-agreement.ts';
import { formatNumber, plural, stretches } from '../../i18n/formats.ts';
import type { ReportContext } from '../context.ts';
import type { Block, TableRow, VerdictItem } from '../document.ts';
import { fill } from '../fill.ts';
import { judgedChecks } from '../judged-checks.ts';
import { counted, quantity } from '../quantities.ts';
import { defineSection, heading, missing, paragraph } from './define-section.ts';

const introduction = {
  nl: 'Dit is wat de deelnemende organisaties met elkaar afspraken, en wat de administratie over {year} laat zien. “Niet te beoordelen” betekent dat gegevens ontbreken, niet dat de afspraak niet is nagekomen.',
  en: 'This is what the participating organisations agreed, and what the records show of {year}. “Can’t be judged” means that records are missing, not that the agreement was not kept.',
};
const byConvenant = {
  nl: 'Uw netwerk noemt geen eigen afspraken. Getoetst is daarom aan die van het convenant van Twente, en aan wat de administratie over {year} laat zien. “Niet te beoordelen” betekent dat gegevens ontbreken, niet dat de afspraak niet is nagekomen.',
  en: 'Your network names no agreements of its own. So those of the covenant of Twente were held against what the records show of {year}. “Can’t be judged” means that records are missing, not that the agreement was not kept.',
};
const none = {
  nl: 'Over {year} is geen afspraak te toetsen.',
  en: 'No agreement can be checked for {year}.',
};
const byYear = {
  nl: 'Afspraken gelden per jaar; kies een jaar om te zien welke zijn nagekomen.',
  en: 'Agreements hold by year; choose a year to see which were kept.',
};
const headings = {
  network: { nl: 'Het netwerk als geheel', en: 'The network as a whole' },
  groups: { nl: 'Per groep', en: 'By group' },
  tallies: { nl: 'Per organisatie en per deelnemer, opgeteld', en: 'By organisation and by participant, added up' },
};
const figures = { nl: 'Afgesproken: {agreed}. Gevonden: {found}.', en: 'Agreed: {agreed}. Found: {found}.' };
const groupColumns = {
  nl: ['Groep', 'Afspraak', 'Oordeel', 'Afgesproken', 'Gevonden', 'Waarom'],
  en: ['Group', 'Agreement', 'Verdict', 'Agreed', 'Found', 'Why'],
};
const tallyColumns = {
  nl: ['Afspraak', 'Nagekomen', 'Niet nagekomen', 'Niet te beoordelen'],
  en: ['Agreement', 'Kept', 'Not kept', "Can't be judged"],
};
const groupTable = { nl: 'Alle afspraken per groep', en: 'All agreements by group' };
const wereForms = { nl: { one: 'is', other: 'zijn' }, en: { one: 'was', other: 'were' } } as const;
const groupSummary = {
  all: { nl: 'Per groep {verb} {checks} getoetst; alle zijn nagekomen.', en: 'By group, {checks} {verb} checked; all were kept.' },
  broken: {
    nl: 'Per groep {verb} {checks} getoetst: {kept} nagekomen en {broken} niet.',
    en: 'By group, {checks} {verb} checked: {kept} kept and {broken} not kept.',
  },
  unknown: {
    nl: 'Per groep {verb} {checks} getoetst: {kept} nagekomen en {unknown} niet te beoordelen.',
    en: 'By group, {checks} {verb} checked: {kept} kept and {unknown} that cannot be judged.',
  },
  both: {
    nl: 'Per groep {verb} {checks} getoetst: {kept} nagekomen, {broken} niet en {unknown} niet te beoordelen.',
    en: 'By group, {checks} {verb} checked: {kept} kept, {broken} not kept and {unknown} that cannot be judged.',
  },
};
const tallyTable = { nl: 'Hoe vaak elke afspraak werd nagekomen', en: 'How often each agreement was kept' };

/** Each agreement: kept, not kept or not to be judged, with what was agreed and what was found. */
export const agreements = defineSection({
  id: 'agreements',
  title: { nl: 'De afspraken', en: 'The agreements' },
  build: (context) => {
    const { t, analysis, focus } = context;
    const year = context.year(focus.id);
    if (context.span !== 'year') return [missing(t(byYear))];
    const checks = judgedChecks(analysis.agreements).filter(({ period }) => period === focus.id);
    const network = checks.filter(({ level }) => level === 'network');
    const groups = checks.filter(({ level }) => level === 'group');
    const tallies = analysis.tallies.filter(({ period, id }) => period === focus.id && isTallied(context, id));
    if (network.length + groups.length + tallies.length === 0) return [missing(t(none).replace('{year}', year))];
    return [
      paragraph(fill(t(context.analysis.about.agreedBy === 'own' ? introduction : byConvenant), { year })),
      ...(network.length === 0
        ? []
        : [heading(t(headings.network)), { kind: 'verdicts' as const, items: network.map((check) => verdict(context, check)) }]),
      ...(groups.length === 0 ? [] : [heading(t(headings.groups)), ...byGroup(context, groups)]),
      ...(tallies.length === 0
        ? []
        : [
            heading(t(headings.tallies)),
            {
              kind: 'table' as const,
              table: {
                id: 'agreement-tallies',
                caption: t(tallyTable),
                columns: tallyColumns[context.locale].map((title, index) => ({ title, numeric: index > 0 })),
                rows: tallies.map((tally) => ({
                  cells: [
                    { text: titleOf(context, tally.id) },
                    ...[tally.kept, tally.notKept, tally.unknown].map((value) =>
                      context.cell(value === null ? { value, state: 'hidden' } : { value, state: 'known' }, (n) => context.number(n)),
                    ),
                  ],
                })),
              },
            },
          ]),
    ];
  },
});

const declared = ({ analysis }: ReportContext, id: string) =>
  declaredAgreements(analysis.about.ownAgreements).find((agreement) => agreement.id === id);
const titleOf = (context: ReportContext, id: string): string => {
  const agreement = declared(context, id);
  return agreement === undefined ? id : context.t(agreement.title);
};
const isTallied = (context: ReportContext, id: string): boolean => {
  const level = declared(context, id)?.level;
  return level === 'organisation' || level === 'person';
};

/** A figure of an agreement in its own unit. */
function inUnit(context: ReportContext, id: string, value: number | null): string {
  if (value === null) return context.words.notKnown;
  switch (declared(context, id)?.unit ?? 'none') {
    case 'money':
      return context.euro(value);
    case 'minutes':
      return counted(context.locale, Math.round(value / 6) / 10, 'hours').replace(/^\S+/, formatNumber(context.locale, value / 60, 1));
    case 'share':
      return context.share(value);
    case 'fte':
      return `${context.number(value, 2)} fte`;
    case 'count':
    case 'none':
      return context.number(value, 1);
  }
}

function verdict(context: ReportContext, check: AgreementCheck): VerdictItem {
  const agreement = declared(context, check.id);
  return {
    title: titleOf(context, check.id),
    agreed: agreement === undefined ? '' : context.t(agreement.agreed),
    verdict: check.verdict,
    verdictWord: context.words.verdicts[check.verdict],
    figures:
      check.agreed === null && check.found === null
        ? ''
        : context
            .t(figures)
            .replace('{agreed}', () => (check.agreed === null ? context.words.none : inUnit(context, check.id, check.agreed)))
            .replace('{found}', () => inUnit(context, check.id, check.found)),
    because: context.t(check.because),
    ...rowsBehind(context, check),
  };
}

const rowsTitle = {
  nl: { one: 'De regel waar dit op rust', other: 'De {n} regels waar dit op rust' },
  en: { one: 'The row that this rests on', other: 'The {n} rows that this rests on' },
};
const rowsText = {
  nl: { one: '{file}: regel {rows}', other: '{file}: regels {rows}' },
  en: { one: '{file}: row {rows}', other: '{file}: rows {rows}' },
};
const more = {
  nl: 'en nog {n}; ze staan alle in: grensganger agreements MAP --records',
  en: 'and {n} more; they are all in: grensganger agreements FOLDER --records',
};

/** File by file, the rows of a verdict: for programme leads, who look them up. */
function rowsBehind(context: ReportContext, check: AgreementCheck): Pick<VerdictItem, 'rows'> {
  const { analysis, locale, number } = context;
  const behind = analysis.checkRows.find(({ id, subject }) => id === check.id && subject === check.subject);
  if (behind === undefined || behind.rows.length === 0) return {};
  const files = new Map<string, number[]>();
  for (const { file, sheet, row } of behind.rows) {
    const name = sheet === null ? file : `${file} (${sheet})`;
    files.set(name, [...(files.get(name) ?? []), row]);
  }
  const count = behind.rows.length + behind.more;
  return {
    rows: {
      title: plural(locale, count, rowsTitle[locale]).replace('{n}', number(count)),
      items: [
        ...[...files].map(([file, rows]) =>
          plural(locale, rows.length, rowsText[locale])
            .replace('{file}', () => file)
            .replace('{rows}', () => stretches(rows)),
        ),
        ...(behind.more === 0 ? [] : [more[locale].replace('{n}', number(behind.more))]),
      ],
    },
  };
}

function byGroup(context: ReportContext, checks: readonly AgreementCheck[]): Block[] {
  const { t, words } = context;
  const of = (verdict: string) => checks.filter((check) => check.verdict === verdict);
  const number = (value: number) => quantity(context.number(value), 'agreements', 'agreements');
  const notKept = of('not-kept');
  const row = (check: AgreementCheck): TableRow => {
    const key = check.subject === null ? undefined : context.keys.group.get(check.subject);
    return {
      ...(key === undefined ? {} : { key }),
      cells: [
        { text: check.subject === null ? '' : context.groupName(check.subject) },
        { text: titleOf(context, check.id) },
        { text: words.verdicts[check.verdict], verdict: check.verdict },
        { text: check.agreed === null ? '–' : inUnit(context, check.id, check.agreed), sort: check.agreed },
        { text: check.found === null ? '–' : inUnit(context, check.id, check.found), sort: check.found },
        { text: context.t(check.because) },
      ],
    };
  };
  const unknown = of('unknown').length;
  const outcome = notKept.length === 0 ? (unknown === 0 ? 'all' : 'unknown') : unknown === 0 ? 'broken' : 'both';
  return [
    paragraph(
      fill(t(groupSummary[outcome]), {
        verb: plural(context.locale, checks.length, wereForms[context.locale]),
        checks: quantity(counted(context.locale, checks.length, 'agreements'), 'agreements', 'agreements'),
        kept: number(of('kept').length),
        broken: number(notKept.length),
        unknown: number(unknown),
      }),
    ),
    ...(notKept.length === 0
      ? []
      : [
          {
            kind: 'verdicts' as const,
            items: notKept.map((check) => {
              const item = verdict(context, check);
              return {
                ...item,
                title: `${check.subject === null ? '' : `${context.groupName(check.subject)}: `}${item.title.charAt(0).toLowerCase()}${item.title.slice(1)}`,
              };
            }),
          },
        ]),
    {
      kind: 'disclosure',
      title: t(groupTable),
      blocks: [
        {
          kind: 'table',
          table: {
            id: 'agreements-by-group',
            caption: t(groupTable),
            sortable: true,
            columns: groupColumns[context.locale].map((title, index) => ({ title, numeric: index === 3 || index === 4 })),
            rows: checks.map(row),
          },
        },
      ],
    },
  ];
}
