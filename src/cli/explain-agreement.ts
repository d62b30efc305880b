import { declaredAgreements, explainVerdict, originsOf, UserError, verdictTitles, type ExplainedVerdict, type Locale } from '../index.ts';
import { figure } from './agreements.ts';
import type { CommonOptions } from './options.ts';
import { wrap } from './print.ts';
import { rowLines } from './record-line.ts';
import { sayAudience, sayRejections, withAnalysis } from './session.ts';

/** How the network as a whole is named where a subject is asked for. */
const network = 'network';

/**
 * Shows how one agreement was held against one subject in the year asked for: what was agreed, what was found, and on which rows it rests.
 * @param unknown the error where nobody knows the agreement, in the project file neither
 */
export async function explainAgreement(
  id: string,
  subject: string,
  paths: readonly string[],
  options: CommonOptions,
  unknown: () => UserError,
): Promise<void> {
  await withAnalysis(paths, options, { audience: 'internal' }, async ({ console, open, analysis }) => {
    const agreement = declaredAgreements(analysis.about.ownAgreements).find((one) => one.id === id);
    if (agreement === undefined) throw unknown();
    const period = analysis.focus.id;
    const about = { agreement, subject: subject === network ? null : subject, period };
    const found = explainVerdict(analysis, open.records, about, { kindAtStart: open.project.reading.kind_change === 'start' });
    if (found === null) throw noVerdict(id, subject, period);
    const origin = await originsOf(open);
    sayRejections(console, open, paths);
    sayAudience(console, 'internal');
    if (options.json === true) {
      const { check, rows } = found;
      const [agreed, got] = [figure(check, agreement.unit, 'agreed'), figure(check, agreement.unit, 'found')];
      const records = rows.map(({ table, row }) => ({ table, ...origin(table, row), record: open.records[table][row] ?? null }));
      const words = { title: agreement.title[options.lang], check: agreement.check[options.lang] };
      const { period: year, verdict, because } = check;
      const whole = {
        id,
        ...words,
        period: year,
        subject: check.subject,
        agreed,
        found: got,
        verdict,
        because: because[options.lang],
        records,
      };
      console.result(JSON.stringify(whole, null, 1));
      return;
    }
    console.result([wrap(verdictText(found, options.lang)), ...rowLines(found.rows, open, origin, options.lang)].join('\n'));
  });
}

function verdictText({ agreement, check, rows }: ExplainedVerdict, locale: Locale): string {
  const nl = locale === 'nl';
  const about = check.subject === null ? (nl ? 'het netwerk' : 'the network') : check.subject;
  return [
    `${agreement.title[locale]} · ${about} · ${check.period}: ${verdictTitles[check.verdict][locale]}`,
    check.because[locale],
    '',
    `${nl ? 'Afgesproken:' : 'Agreed:'} ${agreement.agreed[locale]}`,
    `${nl ? 'Zo gekeken:' : 'How it is checked:'} ${agreement.check[locale]}`,
    '',
    nl ? `Rijen waar dit op rust: ${rows.length}` : `Rows that this rests on: ${rows.length}`,
  ].join('\n');
}

const noVerdict = (id: string, subject: string, period: string): UserError =>
  new UserError({
    code: 'no-such-verdict',
    text: {
      nl: `Van ${subject} is er in ${period} geen oordeel over de afspraak ${id}.`,
      en: `There is no verdict on the agreement ${id} of ${subject} in ${period}.`,
    },
    remedy: {
      nl: `Kijk van wie wel: grensganger agreements MAP --year ${period}. Noem die dan met --subject.`,
      en: `See of whom there is: grensganger agreements FOLDER --year ${period}. Then name one with --subject.`,
    },
  });
