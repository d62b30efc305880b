import { stringify } from 'yaml';
import type { Locale, Text } from '../i18n/text.ts';
import type { Project } from '../project.ts';
import { sheetsWithoutRecords } from './template-workbook.ts';

/** What is said of one key: what it means, and lines to take out of the comment; `set` stands in the file as it is. */
interface Entry {
  readonly comment: Text;
  readonly example: Text | string;
}

/** Every key of the project file that somebody writes, in the order in which it is met: one that is missing here does not compile. */
const entries: Record<Exclude<keyof Project, 'name' | 'year' | 'files' | 'invented' | 'forget'>, Entry> = {
  ties: {
    comment: {
      nl: 'Wat maakt een contact tussen twee mensen? shared-groups: samen in een groep (gewoonlijk); shared-meetings: samen bij een bijeenkomst; named:advice: genoemd in een vragenlijst.',
      en: 'What makes a tie between two people? shared-groups: in a group together (as a rule); shared-meetings: at a meeting together; named:advice: named in a questionnaire.',
    },
    example: 'ties: shared-groups',
  },
  boundary: {
    comment: {
      nl: 'Welke grens steken mensen over? organisation (bestuur), school, sector, function (functie) of municipality (gemeente).',
      en: 'Which boundary do people cross? organisation (board), school, sector, function or municipality.',
    },
    example: 'boundary: organisation',
  },
  weight: {
    comment: {
      nl: 'Wat maakt een contact sterk? none: elk contact telt gelijk (gewoonlijk); newman: hoe kleiner de groep, hoe sterker; count: het aantal gedeelde groepen; hours: uren; attendance: bijeenkomsten.',
      en: 'What makes a tie strong? none: every tie counts the same (as a rule); newman: the smaller the group, the stronger; count: the number of shared groups; hours; attendance: meetings.',
    },
    example: 'weight: none',
  },
  counting: {
    comment: {
      nl: 'Hoe telt iemand met meer werkgevers? by-share: voor elk naar de omvang van de aanstelling (gewoonlijk); binary: helemaal voor de grootste.',
      en: 'How does somebody with several employers count? by-share: for each by the size of the post (as a rule); binary: wholly for the largest.',
    },
    example: 'counting: by-share',
  },
  unknown: {
    comment: {
      nl: 'Van wie de organisatie (of sector, functie, gemeente) niet bekend is: exclude laat hen buiten wat over die grens wordt gemeten (gewoonlijk); category telt hen als een eigen groep “unknown”. Hoeveel het er zijn, staat er altijd bij.',
      en: 'Whose organisation (or sector, function, municipality) is not known: exclude leaves them out of what is measured of that boundary (as a rule); category counts them as a class of their own, “unknown”. How many they are is always said.',
    },
    example: 'unknown: exclude',
  },
  seed: {
    comment: {
      nl: 'Het begingetal van elke toevalstrekking. Hetzelfde getal geeft steeds hetzelfde verslag.',
      en: 'The seed of every random draw. The same number gives the same report every time.',
    },
    example: 'seed: 1',
  },
  draws: {
    comment: {
      nl: 'Met hoeveel toevallige netwerken het uwe wordt vergeleken.',
      en: 'How many random networks yours is compared with.',
    },
    example: 'draws: 1000',
  },
  unknown_columns: {
    comment: {
      nl: 'Wat in kolommen staat die wij niet kennen, wordt apart in het databasebestand bewaard, alleen voor intern gebruik (gewoonlijk; kolommen die naar persoonsgegevens uitzien nooit). drop bewaart er niets van.',
      en: 'What stands in columns that are not known is kept aside in the store, for internal use only (as a rule; never columns that look like personal data). drop keeps nothing of it.',
    },
    example: 'unknown_columns: drop',
  },
  without: {
    comment: {
      nl: 'Houdt u een verplichte lijst niet bij? Noem die hier; wat eruit zou komen, ontbreekt dan in het verslag.',
      en: 'Do you not keep one of the required lists? Name it here; what would come of it is then missing from the report.',
    },
    example: 'without: [groups, memberships]',
  },
  registry: {
    comment: {
      nl: 'Staat er een bestand met schoolvestigingen van DUO (CSV) bij uw lijsten? Dan wordt aangevuld wat bij een school leeg is: nummer, gemeente en bestuur. Met add_boards komen besturen erbij die u zelf niet hebt.',
      en: 'Is there a file of school locations from the national registry (DUO, CSV) beside your lists? Then what a school lacks is filled in: number, municipality and board. With add_boards, boards that you do not have are added.',
    },
    example: 'registry:\n  files: [schoolvestigingen.csv]\n  add_boards: true',
  },
  columns: {
    comment: {
      nl: 'Heet een kolom bij u anders? Per tabel: uw kop: onze kolom, of skip om die over te slaan.',
      en: 'Is a column called otherwise with you? Per table: your header: our column, or skip to pass it over.',
    },
    example: {
      nl: 'columns:\n  professionals:\n    Personeelsnummer: id\n    Telefoon: skip',
      en: 'columns:\n  professionals:\n    Staff number: id\n    Phone: skip',
    },
  },
  values: {
    comment: {
      nl: 'Schrijft u een waarde anders? Per tabel en kolom: uw woord: het onze.',
      en: 'Do you write a value otherwise? Per table and column: your word: ours.',
    },
    example: {
      nl: 'values:\n  groups:\n    kind:\n      Leerkring: plg',
      en: 'values:\n  groups:\n    kind:\n      Learning circle: plg',
    },
  },
  vocabularies: {
    comment: {
      nl: 'Waarden van uzelf erbij, met hun naam: bijvoorbeeld een eigen soort groep.',
      en: 'Values of your own, with their name: for instance a group kind.',
    },
    example: {
      nl: 'vocabularies:\n  group_kind:\n    intervisie: intervisiegroep',
      en: 'vocabularies:\n  group_kind:\n    peer-review: peer review group',
    },
  },
  group_support: {
    comment: {
      nl: 'Voor uw eigen soorten groepen: de ondersteuning in euro’s per jaar; null als er niets is afgesproken.',
      en: 'For group kinds of your own: support in euros per year; null where none is agreed.',
    },
    example: { nl: 'group_support:\n  intervisie: 500', en: 'group_support:\n  peer-review: 500' },
  },
  agreements: {
    comment: {
      nl: 'Wat u hebt afgesproken, met de datum vanaf wanneer het geldt (grensganger dictionary noemt ze alle). Wat hier niet staat, geldt zoals in het convenant van Twente.',
      en: 'What you agreed, with the date from which it holds (grensganger dictionary names them all). What does not stand here holds as in the covenant of Twente.',
    },
    example: 'agreements:\n  - id: membership-fee\n    value: 3000\n    from: 2021-08-01',
  },
  reading: {
    comment: {
      nl: 'Hoe leest u de afspraken waar het convenant niets zegt? kind_change (een groep gaat in de loop van het jaar verder als een andere soort): pro-rata (steun naar dagen) of start (de soort aan het begin van het jaar). organisations (genoeg organisaties in een groep): some-day (op enige dag) of every-day (het hele jaar door).',
      en: 'How are agreements read where the covenant says nothing? kind_change (a group goes on as another kind during the year): pro-rata (support by days) or start (its kind at the start of the year). organisations (enough organisations in a group): some-day or every-day.',
    },
    example: 'reading:\n  kind_change: pro-rata\n  organisations: some-day',
  },
  division: {
    comment: {
      nl: 'Hoe worden uren, producten en geld over organisaties en contacten verdeeld? hours (uren in een groep): participants, equal of others; products: hours of makers; support (geld voor een groep): participants, equal of hours; payers: pool of earmarked; ties (geld en uren van een groep over de contacten erin): equal of participants. De overzichten zeggen welke regel is gebruikt.',
      en: 'How are hours, products and money shared out over organisations and ties? hours (in a group): participants, equal or others; products: hours or makers; support (money for a group): participants, equal or hours; payers: pool or earmarked; ties (money and hours of a group over the ties in it): equal or participants. The summaries say which rule was used.',
    },
    example: 'division:\n  hours: participants\n  support: participants',
  },
  audiences: {
    comment: {
      nl: 'Vanaf hoeveel mensen iets te zien is. Wat hier niet staat, houdt zijn gewone grens; de grenzen komen nooit in een verslag.',
      en: 'From how many people something is shown. What does not stand here keeps its usual threshold; thresholds never stand in a report.',
    },
    example: 'audiences:\n  board:\n    organisation: 3\n  public:\n    organisation: 10',
  },
};

const words = {
  name: {
    nl: 'De naam van het netwerk, zoals die boven het verslag komt.',
    en: 'The name of the network, as it will stand above the report.',
  },
  year: {
    nl: 'school: een jaar loopt van 1 augustus tot en met 31 juli; calendar: van 1 januari tot en met 31 december.',
    en: 'school: a year runs from 1 August to 31 July; calendar: from 1 January to 31 December.',
  },
  invented: {
    nl: 'true als de gegevens verzonnen zijn: elke bladzijde zegt dat dan.',
    en: 'true where the records are made up: every page then says so.',
  },
  files: {
    nl: 'Heet een bestand of blad anders dan de tabel die erin staat? Zeg hier welke het is, of skip om het over te slaan. De bladen hieronder leggen alleen uit.',
    en: 'Is a file or sheet called otherwise than the table in it? Say here which it is, or skip to pass it over. The sheets below only explain.',
  },
  written: {
    nl: 'Is een bestand anders geschreven dan wordt gezien? Zeg het per bestand; `grensganger check` toont wat er is vastgesteld. Heeft elke groep of elk jaar een eigen kolom, zeg dat dan met wide.',
    en: 'Is a file written otherwise than is seen? Say so per file; `grensganger check` shows what was settled on. If every group or year has a column of its own, say so with wide.',
  },
  heading: {
    nl: 'Het projectbestand van uw netwerk. Alles mag weg: zonder deze regels gelden de gewone waarden.\nHaal het hekje (#) voor een regel weg om die te laten gelden.',
    en: 'The project file of your network. Everything may go: without these lines the usual values hold.\nTake away the hash (#) before a line to make it hold.',
  },
  myNetwork: { nl: 'Mijn netwerk', en: 'My network' },
} satisfies Record<string, Text>;

/** Everything that may be said of how one file is written. */
const written = [
  '  uren.csv:',
  '    table: hours',
  '    encoding: windows-1252',
  '    delimiter: ";"',
  "    quote: '\"'",
  '    line_ends: CRLF',
  '    header: 3',
  '    decimal: ","',
  '    thousands: "."',
  '    dates: dmy',
  '  deelname.csv:',
  '    table: memberships',
  '    wide:',
  '      field: group_id',
  '      value: role',
].join('\n');

/** The commented `network.yaml` of a new folder; `schema` is the name of the schema beside it, `workbook` the workbook's name. */
export function templateProject(locale: Locale, schema: string, workbook: string): string {
  const skipped = Object.values(sheetsWithoutRecords).map((name) => [name[locale], 'skip']);
  const files = stringify({ files: { [workbook]: { sheets: Object.fromEntries(skipped) } } }).trimEnd();
  return [
    `# yaml-language-server: $schema=./${schema}`,
    comment(words.heading[locale]),
    '',
    comment(words.name[locale]),
    stringify({ name: words.myNetwork[locale] }).trimEnd(),
    '',
    comment(words.year[locale]),
    'year: school',
    '',
    comment(words.files[locale]),
    files,
    comment(words.written[locale]),
    hidden(written),
    '',
    ...Object.values(entries).flatMap((entry) => [
      comment(entry.comment[locale]),
      hidden(typeof entry.example === 'string' ? entry.example : entry.example[locale]),
      '',
    ]),
    comment(words.invented[locale]),
    hidden('invented: false'),
    '',
  ].join('\n');
}

/** Prose, broken at 100 characters. */
function comment(text: string): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '#';
    for (const word of paragraph.split(' ')) {
      if (line.length + word.length >= 100) {
        lines.push(line);
        line = '#';
      }
      line += ` ${word}`;
    }
    lines.push(line);
  }
  return lines.join('\n');
}

/** Lines that hold as soon as their hash is taken away. */
function hidden(lines: string): string {
  return lines
    .split('\n')
    .map((line) => `#${line}`)
    .join('\n');
}
