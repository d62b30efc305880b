import { formatNumber, plural } from '../i18n/formats.ts';
import { locales, type Locale, type Text } from '../i18n/text.ts';
import type { ColumnUse } from '../intake/report.ts';

interface Forms {
  readonly one: Text;
  readonly other: Text;
}

/** Everything the page says of itself, in the order in which it stands there. */
export const words = {
  title: { nl: 'Controle van de lijsten', en: 'Check of the records' },
  skip: { nl: 'Naar de inhoud', en: 'To the content' },
  language: { nl: 'Taal', en: 'Language' },
  audience: { nl: 'Intern, voor de coördinator', en: 'Internal, for the coordinator' },
  audienceNote: {
    nl: 'Deze pagina laat cellen uit uw lijsten zien, dus ook namen en e-mailadressen. Stuur haar niet door, en gooi haar weg als alles verbeterd is.',
    en: 'This page shows cells of your records, and so names and e-mail addresses. Do not send it on, and throw it away once everything is mended.',
  },
  contents: { nl: 'Inhoud', en: 'Contents' },

  stopped: { nl: 'Het lezen is gestopt', en: 'Reading was stopped' },
  stoppedNote: {
    nl: 'Eerst moet dit verbeterd zijn; daarna wordt de rest gecontroleerd.',
    en: 'This has to be mended first; the rest is checked after that.',
  },
  nothing: { nl: 'Er staan nog geen gegevens in de lijsten', en: 'There are no records in the lists yet' },
  all: {
    one: { nl: 'De ene rij is gelezen en telt mee', en: 'The one row was read and counts' },
    other: { nl: 'Alle {count} rijen zijn gelezen en tellen mee', en: 'All {count} rows were read and count' },
  },
  some: {
    one: { nl: '{count} rij telt niet mee', en: '{count} row does not count' },
    other: { nl: '{count} rijen tellen niet mee', en: '{count} rows do not count' },
  },

  rowsRead: { nl: 'Rijen gelezen', en: 'Rows read' },
  rowsLoaded: { nl: 'Tellen mee', en: 'Count' },
  rowsRejected: { nl: 'Geweigerd', en: 'Rejected' },
  toLookAt: { nl: 'Let op', en: 'To look at' },

  next: { nl: 'Wat u kunt doen', en: 'What to do' },
  nextFix: {
    one: { nl: 'Verbeter {count} geweigerde rij in uw eigen bestand.', en: 'Correct {count} rejected row in your own file.' },
    other: { nl: 'Verbeter {count} geweigerde rijen in uw eigen bestanden.', en: 'Correct {count} rejected rows in your own files.' },
  },
  nextRejects: {
    nl: 'Of laat ze klaarzetten: `grensganger check … --rejects MAP` schrijft ze in eigen bestanden, met erbij waarom.',
    en: 'Or have them put ready: `grensganger check … --rejects DIR` writes them to files of their own, each with why.',
  },
  startWith: { nl: 'Begin bij', en: 'Start with' },
  nextUnread: {
    one: {
      nl: '{count} bestand of werkblad is niet gelezen. Kijk of het erbij hoort.',
      en: '{count} file or sheet was not read. See whether it belongs.',
    },
    other: {
      nl: '{count} bestanden of werkbladen zijn niet gelezen. Kijk of ze erbij horen.',
      en: '{count} files or sheets were not read. See whether they belong.',
    },
  },
  nextPairs: {
    one: {
      nl: 'Van {count} paar is niet zeker of het dezelfde is. `grensganger check … --identities` zet het in een bestand waarin u dat besluit.',
      en: 'Of {count} pair it is not certain whether it is the same. `grensganger check … --identities` puts it in a file in which you decide.',
    },
    other: {
      nl: 'Van {count} paren is niet zeker of ze dezelfde zijn. `grensganger check … --identities` zet ze in een bestand waarin u dat besluit.',
      en: 'Of {count} pairs it is not certain whether they are the same. `grensganger check … --identities` puts them in a file in which you decide.',
    },
  },
  nextLook: {
    one: {
      nl: 'Kijk naar {count} melding bij “Let op”. Zulke rijen tellen wel mee.',
      en: 'Look at {count} remark under “To look at”. Such rows do count.',
    },
    other: {
      nl: 'Kijk naar {count} meldingen bij “Let op”. Zulke rijen tellen wel mee.',
      en: 'Look at {count} remarks under “To look at”. Such rows do count.',
    },
  },
  nextAgain: { nl: 'Controleer opnieuw met `grensganger check`.', en: 'Check again with `grensganger check`.' },
  nextReport: { nl: 'Maak het verslag met `grensganger report`.', en: 'Make the report with `grensganger report`.' },
  nextReportAnyway: {
    nl: 'Wat meetelt is nu al bruikbaar: `grensganger report` maakt er het verslag van.',
    en: 'What counts can be used already: `grensganger report` makes the report from it.',
  },
  nextFill: {
    nl: 'Vul eerst organisaties, deelnemers, groepen en lidmaatschappen, en controleer dan opnieuw met `grensganger check`.',
    en: 'Fill in organisations, professionals, groups and memberships first, and check again with `grensganger check`.',
  },

  files: { nl: 'De bestanden', en: 'The files' },
  filesNote: { nl: 'Wat het meeste werk vraagt, staat bovenaan.', en: 'What needs the most work stands first.' },
  file: { nl: 'Bestand', en: 'File' },
  list: { nl: 'Lijst', en: 'List' },
  state: { nl: 'Hoe het staat', en: 'How it stands' },
  read: { nl: 'Gelezen', en: 'Read' },
  notRead: { nl: 'niet gelezen', en: 'not read' },
  noRows: { nl: 'geen rijen', en: 'no rows' },
  stateRejected: { nl: 'verbeteren', en: 'correct' },
  stateUnread: { nl: 'niet gelezen', en: 'not read' },
  stateWarned: { nl: 'nakijken', en: 'look at' },
  stateRegistry: { nl: 'gebruikt', en: 'used' },
  stateAside: { nl: 'overgeslagen', en: 'skipped' },
  stateClean: { nl: 'goed', en: 'right' },
  stateEmpty: { nl: 'leeg', en: 'empty' },
  total: { nl: 'Samen', en: 'Together' },

  loadedAll: {
    one: { nl: '{count} rij gelezen, en die telt mee', en: '{count} row read, and it counts' },
    other: { nl: '{count} rijen gelezen, en alle tellen mee', en: '{count} rows read, and all of them count' },
  },
  loadedSome: {
    nl: '{read} gelezen, waarvan {loaded} {loadedVerb} en {rejected} {rejectedVerb}',
    en: '{read} read, of which {loaded} {loadedVerb} and {rejected} {rejectedVerb}',
  },
  rows: { one: { nl: '{count} rij', en: '{count} row' }, other: { nl: '{count} rijen', en: '{count} rows' } },
  counts: { one: { nl: 'meetelt', en: 'counts' }, other: { nl: 'meetellen', en: 'count' } },
  isRejected: { one: { nl: 'geweigerd is', en: 'was rejected' }, other: { nl: 'geweigerd zijn', en: 'were rejected' } },
  unreadWhy: { nl: 'Hier is niets van gelezen.', en: 'Nothing of it was read.' },
  registry: { nl: 'register', en: 'registry' },
  registryWhy: {
    one: {
      nl: '{count} school uit het register, om organisaties mee aan te vullen',
      en: '{count} school of the registry, to fill in organisations from',
    },
    other: {
      nl: '{count} scholen uit het register, om organisaties mee aan te vullen',
      en: '{count} schools of the registry, to fill in organisations from',
    },
  },
  emptyWhy: { nl: 'Er staan kolomkoppen in en geen rijen.', en: 'It holds column names and no rows.' },

  rejections: { nl: 'Geweigerd', en: 'Rejected' },
  rejectionsNote: { nl: 'deze rijen tellen niet mee', en: 'these rows do not count' },
  warnings: { nl: 'Let op', en: 'To look at' },
  warningsNote: { nl: 'deze rijen tellen mee', en: 'these rows do count' },
  row: { nl: 'Rij', en: 'Row' },
  column: { nl: 'Kolom', en: 'Column' },
  found: { nl: 'Gevonden', en: 'Found' },
  expected: { nl: 'Verwacht', en: 'Expected' },
  remark: { nl: 'Wat er is', en: 'What it is' },
  remedy: { nl: 'Wat te doen', en: 'What to do' },
  wholeFile: { nl: 'hele lijst', en: 'whole list' },
  emptyCell: { nl: 'niets', en: 'nothing' },
  spacesOnly: { nl: 'alleen spaties', en: 'only spaces' },
  cut: { nl: '(ingekort)', en: '(cut short)' },
  more: {
    one: { nl: 'Nog {count} rij', en: '{count} row more' },
    other: { nl: 'Nog {count} rijen', en: '{count} rows more' },
  },
  moreItems: { one: { nl: 'Nog {count}', en: '{count} more' }, other: { nl: 'Nog {count}', en: '{count} more' } },
  left: {
    one: {
      nl: 'En nog {count} rij, die hier niet staat omdat de pagina te groot zou worden. U vindt haar met `grensganger check … --rejects MAP` of `--json`.',
      en: 'And {count} row more, which does not stand here because the page would become too large. You find it with `grensganger check … --rejects DIR` or `--json`.',
    },
    other: {
      nl: 'En nog {count} rijen, die hier niet staan omdat de pagina te groot zou worden. U vindt ze met `grensganger check … --rejects MAP` of `--json`.',
      en: 'And {count} rows more, which do not stand here because the page would become too large. You find them with `grensganger check … --rejects DIR` or `--json`.',
    },
  },
  onPaper: { nl: 'Op papier staat alleen wat is opengeklapt.', en: 'Paper shows only what is unfolded.' },

  how: { nl: 'Hoe dit bestand gelezen is', en: 'How this file was read' },
  howNote: {
    nl: 'Vastgesteld uit het hele bestand. Klopt er iets niet, zeg het dan in network.yaml onder `files`.',
    en: 'Settled from the whole file. If something is wrong, say so in network.yaml under `files`.',
  },
  columns: { nl: 'Kolommen', en: 'Columns' },
  readAs: { nl: 'Gelezen als', en: 'Read as' },
  why: { nl: 'Waarom', en: 'Why' },
  unknownColumns: {
    one: { nl: '{count} kolom is niet gebruikt', en: '{count} column was not used' },
    other: { nl: '{count} kolommen zijn niet gebruikt', en: '{count} columns were not used' },
  },
  nameless: { nl: 'zonder naam', en: 'without a name' },
  notUsed: { nl: 'niet gebruikt', en: 'not used' },

  elsewhere: { nl: 'Over de lijsten samen', en: 'About the lists together' },
  proposals: { nl: 'Voorgesteld, nog niet overgenomen', en: 'Proposed, not taken yet' },
  proposalsNote: {
    nl: 'Overnemen kan met `--accept-proposals`, of schrijf het in network.yaml: `grensganger map` maakt dat voor u.',
    en: 'Take it with `--accept-proposals`, or write it into network.yaml: `grensganger map` makes that for you.',
  },
  pairs: { nl: 'Misschien dezelfde', en: 'Perhaps the same' },
  pairsNote: {
    nl: 'Niets hiervan is samengenomen: zolang u niet besluit, tellen ze als twee.',
    en: 'Nothing of this was taken together: as long as you do not decide, they count as two.',
  },
  first: { nl: 'De een', en: 'The one' },
  second: { nl: 'De ander', en: 'The other' },
  merges: { nl: 'Samengenomen', en: 'Taken together' },
  enrichments: { nl: 'Aangevuld uit het scholenregister', en: 'Filled in from the school registry' },
  aside: { nl: 'Wat buiten beschouwing bleef', en: 'What was left alone' },
  asideNote: {
    nl: 'Hier is niets van gelezen of gebruikt. Dat kan precies goed zijn.',
    en: 'Nothing of this was read or used. That may be just right.',
  },
  asideNothing: { nl: 'Niets: alle bestanden en kolommen zijn gebruikt.', en: 'Nothing: every file and column was used.' },
  asideFiles: { nl: 'Bestanden en werkbladen', en: 'Files and sheets' },
  asideUnknown: { nl: 'Kolommen die wij niet kennen', en: 'Columns that are not known' },
  asideSkipped: { nl: 'Kolommen die network.yaml overslaat', en: 'Columns that network.yaml skips' },
  asideEmpty: { nl: 'Lijsten zonder rijen', en: 'Lists without rows' },
  wellDone: { nl: 'Er is niets geweigerd en niets om na te kijken.', en: 'Nothing was rejected, and there is nothing to look at.' },
  closingStopped: { nl: 'Uw bestanden zijn niet veranderd.', en: 'Your files were not changed.' },
  closing: {
    nl: 'Elke rij die gelezen is, telt mee of is geweigerd; samen is dat alles. Uw bestanden zijn niet veranderd. Nummers van rijen zijn die van uw rekenblad: de koppen staan meestal op rij 1.',
    en: 'Every row that was read counts or was rejected; together that is all of them. Your files were not changed. Row numbers are those of your spreadsheet: the column names usually stand on row 1.',
  },
} satisfies Record<string, Text | Forms>;

export const columnReasons: Readonly<Record<ColumnUse['by'], Text>> = {
  id: { nl: 'de kop is onze eigen naam ervoor', en: 'the heading is our own name for it' },
  synonym: { nl: 'de kop is een naam die wij kennen', en: 'the heading is a name that is known' },
  mapping: { nl: 'zo staat het in network.yaml', en: 'as network.yaml says' },
  parts: { nl: 'een deel van de naam', en: 'a part of the name' },
  wide: { nl: 'de kop is zelf een groep of jaar', en: 'the heading is itself a group or year' },
  skipped: { nl: 'network.yaml slaat haar over', en: 'network.yaml skips it' },
  unknown: { nl: 'wij kennen deze kop niet', en: 'the heading is not known' },
};

/** Of a column that nobody knows, and in which something stands. */
export const asideReasons: Readonly<Record<NonNullable<ColumnUse['aside']>, Text>> = {
  kept: {
    nl: 'wij kennen deze kop niet; wat erin staat wordt apart bewaard, alleen voor intern gebruik',
    en: 'the heading is not known; what stands in it is kept aside, for internal use only',
  },
  personal: {
    nl: 'wij kennen deze kop niet; er lijken persoonsgegevens in te staan, en die worden niet bewaard',
    en: 'the heading is not known; it looks like personal data, which is not kept',
  },
};

/** As `mapping`, where proposals were taken for this one run. */
export const takenReason: Text = {
  nl: 'voorgesteld en overgenomen, of zo in network.yaml',
  en: 'proposed and taken, or as network.yaml says',
};

/** A text with its places filled in. */
export function filled(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
}

/** Words with a number in them, in the form that goes with it. */
export function counted(forms: Forms, locale: Locale, count: number): string {
  const form = plural(locale, count, { one: forms.one[locale], other: forms.other[locale] });
  return filled(form, { count: formatNumber(locale, count) });
}

/** The same text made for every language. */
export const inEach = <T>(make: (locale: Locale) => T): T[] => locales.map(make);
