import { plural } from '../i18n/formats.ts';
import { convenant } from '../store/index.ts';
import { defineAgreement, type Finding } from './define-agreement.ts';
import type { Facts } from './facts/index.ts';
import { hours } from './words.ts';

/** A school year has ten months in which groups work: who takes part in all of them takes part for the year. */
const workingMonths = 10;

export const hoursPerPlgParticipant = defineAgreement<Facts>({
  id: 'hours-per-plg-participant',
  title: { nl: 'Uren per PLG-deelnemer', en: 'Hours per PLG participant' },
  agreed: {
    nl: 'Een werkgever geeft elke deelnemer aan een PLG elk jaar uren (in Twente ten minste 40).',
    en: 'An employer gives every participant of a PLG hours each year (in Twente at least 40).',
  },
  check: {
    nl: 'Per deelnemer zijn de gefaciliteerde uren van dat jaar voor PLG’s opgeteld, en die voor geen groep in het bijzonder; ook die van twee werkgevers samen. Wie een deel van het jaar deelnam, krijgt voor elke kalendermaand daarvan een tiende: wie tien maanden of langer meedoet, alle uren. Niet bekend als er van een deelnemer dat jaar geen gefaciliteerde uren zijn vastgelegd; wie er geen kreeg, staat in de lijst met 0.',
    en: 'For every participant the hours facilitated that year for PLGs are added up, and those for no group in particular; also those of two employers together. Who took part for a part of the year gets a tenth for each calendar month of it: who takes part for ten months or more, all hours. Not known where no facilitated hours of a participant are recorded that year; who was given none stands in the list with 0.',
  },
  unit: 'minutes',
  level: 'person',
  value: convenant['hours-per-plg-participant'].value,
  judge: (facts, year, value) => {
    if (value === null) return [];
    const participants = facts.participants.filter(({ period }) => period === year.id);
    const kept = participants.some(({ minutes }) => minutes !== null);
    return participants.map(({ person, months, minutes }): Finding => {
      const due = Math.round((value * Math.min(months, workingMonths)) / workingMonths);
      if (minutes === null) {
        return {
          subject: person,
          agreed: due,
          found: null,
          verdict: 'unknown',
          because: kept
            ? {
                nl: `Van deze deelnemer zijn over ${year.id} geen gefaciliteerde uren vastgelegd, van anderen wel.`,
                en: `No facilitated hours of this participant are recorded for ${year.id}, while those of others are.`,
              }
            : {
                nl: `Over ${year.id} zijn van geen enkele PLG-deelnemer gefaciliteerde uren bijgehouden.`,
                en: `For ${year.id} facilitated hours are kept of no PLG participant.`,
              },
        };
      }
      return {
        subject: person,
        agreed: due,
        found: minutes,
        verdict: minutes >= due ? 'kept' : 'not-kept',
        because:
          months >= workingMonths
            ? {
                nl: `Voor deze deelnemer is over ${year.id} ${hours('nl', minutes)} uur gefaciliteerd; afgesproken is ten minste ${hours('nl', due)} uur.`,
                en: `For this participant ${hours('en', minutes)} hours were facilitated in ${year.id}; at least ${hours('en', due)} hours were agreed.`,
              }
            : {
                nl: `Deze deelnemer zat in ${year.id} in ${months} ${plural('nl', months, { one: 'maand', other: 'maanden' })} in een PLG en kreeg ${hours('nl', minutes)} uur; voor die tijd is ten minste ${hours('nl', due)} uur afgesproken.`,
                en: `This participant was in a PLG for ${months} ${plural('en', months, { one: 'month', other: 'months' })} of ${year.id} and got ${hours('en', minutes)} hours; for that time at least ${hours('en', due)} hours were agreed.`,
              },
      };
    });
  },
});
