import { formatNumber } from '../i18n/formats.ts';
import type { Locale, Text } from '../i18n/text.ts';
import type { Estimate, Sampling } from './define-metric.ts';

const drawn: Record<Sampling, Record<Locale, string>> = {
  paths: {
    nl: 'uit {samples} willekeurig getrokken kortste paden (Riondato & Kornaropoulos)',
    en: 'from {samples} shortest paths drawn at random (Riondato & Kornaropoulos)',
  },
  sources: {
    nl: 'door te zoeken vanaf {samples} willekeurig getrokken plaatsen in het netwerk',
    en: 'by searching from {samples} places in the network drawn at random',
  },
};

/** How a metric was estimated, and how near that is. */
export function estimateWords({ method, samples, epsilon, delta, seed }: Estimate): Text {
  const words = (locale: Locale) => ({
    way: drawn[method][locale].replace('{samples}', formatNumber(locale, samples)),
    within: formatNumber(locale, epsilon, 6),
    sure: formatNumber(locale, 1 - delta, 6),
  });
  const [nl, en] = [words('nl'), words('en')];
  return {
    nl: `Dat is gedaan ${nl.way}. Met kans ${nl.sure} ligt elke exacte waarde niet verder van de geschatte dan de grens die erbij staat (bound); gevraagd was ${nl.within} (startgetal ${seed}).`,
    en: `That was done ${en.way}. With probability ${en.sure} no exact value lies farther from its estimate than the bound beside it; asked for was ${en.within} (seed ${seed}).`,
  };
}
