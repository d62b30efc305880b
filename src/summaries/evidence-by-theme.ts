import { choice, count, period, theme } from './columns.ts';
import { defineSummary, type SummaryColumn } from './define-summary.ts';

/** Coded by a researcher after Akkerman & Bakker (2011); nothing is coded by us. */
const coded = (nl: string, en: string): SummaryColumn =>
  count(
    { nl, en },
    {
      nl: 'Antwoorden die een onderzoeker zo codeerde (Akkerman & Bakker 2011); leeg: geen enkel antwoord is gecodeerd.',
      en: 'Answers that a researcher coded so (Akkerman & Bakker 2011); empty: no answer is coded.',
    },
    'internal',
  );

export const evidenceByTheme = defineSummary({
  id: 'evidence-by-theme',
  title: { nl: 'Wat de gegevens per thema laten zien', en: 'Evidence by theme' },
  question: {
    nl: 'Wat laten de gegevens per thema zien: trof men elkaar, maakte men iets, en werd dat elders gebruikt?',
    en: 'What do the records show of each theme: did people meet, did they make something, and was it used elsewhere?',
  },
  grain: { nl: 'één rij per jaar per thema; één zonder thema', en: 'one row per year and theme; one without a theme' },
  columns: {
    period,
    theme_id: theme,
    met: count(
      { nl: 'Getroffen', en: 'Met' },
      {
        nl: 'Bijeenkomsten met ten minste twee aanwezigen. Samen aanwezig zijn is nog geen leren.',
        en: 'Meetings at which at least two people were. Being in one place is not learning.',
      },
      'open',
      true,
    ),
    met_again: count(
      { nl: 'Opnieuw getroffen', en: 'Met again' },
      {
        nl: 'Paren van organisaties waarvan mensen op ten minste twee bijeenkomsten van een groep samen waren.',
        en: 'Pairs of organisations whose people were together at two meetings of a group at least.',
      },
      'open',
    ),
    made: count(
      { nl: 'Gemaakt', en: 'Made' },
      { nl: 'Producten die dat jaar klaar waren.', en: 'Products ready that year.' },
      'open',
      true,
    ),
    used_elsewhere: count(
      { nl: 'Elders gebruikt', en: 'Used elsewhere' },
      {
        nl: 'Producten waarvan het gebruik bij een andere organisatie dan die van de makers dat jaar begon.',
        en: 'Products whose use at an organisation other than those of the makers began that year.',
      },
      'open',
    ),
    evaluated: count(
      { nl: 'Geëvalueerd', en: 'Evaluated' },
      { nl: 'Antwoorden in een evaluatie.', en: 'Answers in an evaluation.' },
      'internal',
    ),
    identification: coded('Identificatie', 'Identification'),
    coordination: coded('Coördinatie', 'Coordination'),
    reflection: coded('Reflectie', 'Reflection'),
    transformation: coded('Transformatie', 'Transformation'),
    evidence: {
      ...choice(
        { nl: 'Verst gekomen', en: 'Furthest' },
        {
          nl: 'De verste stap waarvan de gegevens iets laten zien; “geen bewijs” waar zij niets laten zien. Het zegt niet wat iemand leerde.',
          en: 'The furthest step of which the records show something; “no evidence” where they show nothing. It does not say what anybody learned.',
        },
        'evidence',
      ),
      role: 'measure',
      steps: true,
    },
  },
});
