import { count, number, period, text } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const evaluationByItem = defineSummary({
  id: 'evaluation-by-item',
  title: { nl: 'Evaluatie per vraag', en: 'Evaluation by item' },
  question: { nl: 'Wat antwoordden mensen op de evaluatie?', en: 'What did people answer in the evaluation?' },
  grain: { nl: 'één rij per jaar per vraag', en: 'one row per year and item' },
  columns: {
    period,
    item: text(
      { nl: 'Vraag', en: 'Item' },
      { nl: 'De vraag of stelling, zoals die in de gegevens staat.', en: 'The question or statement as it stands in the records.' },
    ),
    answers: count(
      { nl: 'Antwoorden', en: 'Answers' },
      { nl: 'Hoeveel antwoorden er zijn.', en: 'How many answers there are.' },
      'persons',
    ),
    mean: number({ nl: 'Gemiddelde', en: 'Mean' }, { nl: 'Het gemiddelde van de antwoorden.', en: 'The mean of the answers.' }, 'persons'),
    sd: number(
      { nl: 'Spreiding', en: 'Standard deviation' },
      {
        nl: 'De standaardafwijking van de steekproef (gedeeld door het aantal min 1); leeg bij één antwoord.',
        en: 'The sample standard deviation (divided by the number less 1); empty for one answer.',
      },
      'persons',
    ),
  },
});
