import type { Locale, Text } from '../i18n/text.ts';
import type { Field, FieldType, RecordTable } from '../records/define-table.ts';
import { recordTables } from '../records/index.ts';
import { vocabularies, type Term, type Vocabulary } from '../records/vocabularies.ts';

/** One column of a template, said in one language. */
export interface TemplateColumn {
  readonly header: string;
  readonly field: Field;
  readonly required: boolean;
  /** What to fill in. */
  readonly explanation: string;
  /** How to write it, or which values there are. */
  readonly form: string;
  /** The words to choose from; `null` where anything may be filled in. */
  readonly choices: readonly string[] | null;
  /** Does it take words of one's own beside `choices`? */
  readonly open: boolean;
}

/** One record table as somebody fills it in. */
export interface TemplateTable {
  /** Of its file, without the ending. */
  readonly fileName: string;
  readonly sheetName: string;
  readonly title: string;
  readonly explanation: string;
  readonly grain: string;
  readonly required: boolean;
  readonly columns: readonly TemplateColumn[];
}

const forms: Record<Exclude<FieldType, 'choice'>, Text> = {
  id: { nl: 'een nummer of code; overal hetzelfde geschreven', en: 'a number or code, written the same everywhere' },
  text: { nl: 'tekst', en: 'text' },
  email: { nl: 'een e-mailadres', en: 'an e-mail address' },
  url: { nl: 'een webadres (https://…)', en: 'a web address (https://…)' },
  date: { nl: 'een datum: 31-12-2021 of 2021-12-31', en: 'a date: 31-12-2021 or 2021-12-31' },
  year: { nl: 'een schooljaar (2020-2021) of een jaar (2021)', en: 'a school year (2020-2021) or a year (2021)' },
  hours: { nl: 'uren: 1,5 of 1:30', en: 'hours: 1.5 or 1:30' },
  money: { nl: 'een bedrag in euro’s: 1500 of 1.500,00', en: 'an amount in euros: 1500 or 1500.00' },
  number: { nl: 'een getal', en: 'a number' },
  boolean: { nl: 'ja of nee', en: 'yes or no' },
};

/** The tables in the order in which one fills them in, what is required first. */
export function templateTables(locale: Locale): TemplateTable[] {
  const tables: RecordTable[] = Object.values(recordTables);
  return [...tables.filter(({ required }) => required), ...tables.filter(({ required }) => !required)].map((table) => {
    const name = locale === 'nl' ? (table.synonyms[0] ?? table.id) : table.id;
    return {
      fileName: name
        .toLowerCase()
        .replaceAll(' ', '-')
        .replaceAll(/[^a-z0-9_-]+/g, ''),
      sheetName: capital(name.replaceAll('_', ' ')),
      title: table.title[locale],
      explanation: table.explanation[locale],
      grain: table.grain[locale],
      required: table.required,
      columns: Object.values(table.fields).map((field) => templateColumn(field, locale)),
    };
  });
}

function templateColumn(field: Field, locale: Locale): TemplateColumn {
  const vocabulary = vocabularyOf(field);
  const choices = vocabulary === null ? null : Object.values(vocabulary.terms).map((term) => term[locale]);
  const open = vocabulary?.closed === false;
  return {
    header: field.title[locale],
    field,
    required: field.required === true,
    explanation: field.explanation[locale],
    form: formOf(field, choices, open, locale),
    choices,
    open,
  };
}

function formOf(field: Field, choices: readonly string[] | null, open: boolean, locale: Locale): string {
  if (field.type === 'choice') {
    const own: Text = { nl: 'of een eigen woord', en: 'or a word of your own' };
    return [...(choices ?? []), ...(open ? [own[locale]] : [])].join(', ');
  }
  const table: RecordTable | undefined = Object.values(recordTables).find(({ id }) => id === field.references);
  if (table === undefined) return forms[field.type][locale];
  const key = table.fields['id']?.title[locale] ?? 'id';
  return locale === 'nl' ? `een “${key}” uit ${table.title.nl}` : `an “${key}” from ${table.title.en}`;
}

function vocabularyOf(field: Field): (Vocabulary & { terms: Readonly<Record<string, Term>> }) | null {
  const all: Readonly<Record<string, Vocabulary>> = vocabularies;
  return field.vocabulary === undefined ? null : (all[field.vocabulary] ?? null);
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
