import { convenant } from '../store/index.ts';
import { defineAgreement } from './define-agreement.ts';
import { bookedIn, total, type Facts } from './facts/index.ts';
import { limitPercentage, percentage, roundedShare } from './words.ts';

export const overhead = defineAgreement<Facts>({
  id: 'overhead',
  title: { nl: 'Overhead', en: 'Overhead' },
  agreed: { nl: 'De overhead is zo laag als kan.', en: 'Overhead is as low as can be.' },
  check: {
    nl: 'Overhead als deel van alles wat dat jaar is uitgegeven, afgerond op een tiende procent. Er is geen grens afgesproken, dus nagekomen of niet valt niet te zeggen; het projectbestand kan een grens noemen, als deel (0,12) of als percentage (12). Niet bekend als er niets is uitgegeven.',
    en: 'Overhead as a part of everything spent that year, rounded to a tenth of a per cent. No limit was agreed, so kept or not can’t be said; the project file may name a limit, as a part (0.12) or as a percentage (12). Not known where nothing was spent.',
  },
  unit: 'share',
  level: 'network',
  value: convenant.overhead.value,
  judge: (facts, year, value) => {
    const limit = value === null || value <= 1 ? value : value / 100;
    const spent = total(bookedIn(facts, year.id, ['expense', 'overhead']));
    if (spent <= 0) {
      return [
        {
          subject: null,
          agreed: limit,
          found: null,
          verdict: 'unknown',
          because: { nl: `Over ${year.id} zijn geen uitgaven geboekt.`, en: `No spending is booked for ${year.id}.` },
        },
      ];
    }
    const found = roundedShare(total(bookedIn(facts, year.id, ['overhead'])) / spent);
    if (limit === null) {
      return [
        {
          subject: null,
          agreed: null,
          found,
          verdict: 'unknown',
          because: {
            nl: `In ${year.id} was ${percentage('nl', found)} van wat is uitgegeven overhead; er is geen grens afgesproken.`,
            en: `In ${year.id} ${percentage('en', found)} of what was spent was overhead; no limit was agreed.`,
          },
        },
      ];
    }
    return [
      {
        subject: null,
        agreed: limit,
        found,
        verdict: found <= limit ? 'kept' : 'not-kept',
        because: {
          nl: `In ${year.id} was ${percentage('nl', found)} van wat is uitgegeven overhead; afgesproken is ten hoogste ${limitPercentage('nl', limit)}.`,
          en: `In ${year.id} ${percentage('en', found)} of what was spent was overhead; at most ${limitPercentage('en', limit)} was agreed.`,
        },
      },
    ];
  },
});
