import type { Finding } from '../../analysis.ts';
import type { Locale, Text } from '../../i18n/text.ts';

/** What a finding's code means, in words; a code that is new here is shown as words of its own. */
const known: Readonly<Record<string, Text>> = {
  'not-a-date': { nl: 'een datum die niet bestaat of niet te lezen is', en: "a date that does not exist or can't be read" },
  'not-a-number': { nl: 'een getal dat niet te lezen is', en: "a number that can't be read" },
  'not-an-amount': { nl: 'een bedrag dat niet te lezen is', en: "an amount that can't be read" },
  'not-a-year': { nl: 'een jaar dat niet te lezen is', en: "a year that can't be read" },
  'unknown-reference': {
    nl: 'een verwijzing naar iets dat niet in de gegevens staat',
    en: 'a reference to something that is not in the records',
  },
  'unknown-value': { nl: 'een waarde die wij niet kennen', en: 'a value that is not known' },
  'missing-value': { nl: 'een verplicht gegeven ontbreekt', en: 'a required value is missing' },
  duplicate: { nl: 'een regel die er al stond', en: 'a row that was already there' },
};

export function findingWords(finding: Finding, locale: Locale): string {
  return Object.hasOwn(known, finding.code) ? (known[finding.code]?.[locale] ?? finding.code) : finding.code.replaceAll('-', ' ');
}
