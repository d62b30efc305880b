import { convenant } from '../store/index.ts';
import { defineAgreement } from './define-agreement.ts';
import { bookedIn, total, type Facts } from './facts/index.ts';
import { euros } from './words.ts';

export const membershipFee = defineAgreement<Facts>({
  id: 'membership-fee',
  title: { nl: 'Deelnamebijdrage', en: 'Membership fee' },
  agreed: {
    nl: 'Elke deelnemende organisatie betaalt elk jaar een vaste bijdrage (in Twente € 3.000).',
    en: 'Every organisation taking part pays a fixed fee each year (in Twente €3,000).',
  },
  check: {
    nl: 'Per deelnemende organisatie is opgeteld wat zij (met haar scholen) in het jaar aan deelnamebijdrage betaalde. Wie een deel van het jaar meedeed, betaalt naar het aantal kalendermaanden waarin zij meedeed. Niet bekend als er over dat jaar geen enkele deelnamebijdrage is geboekt, of als een bijdrage waar geen organisatie bij staat het verschil kan maken.',
    en: 'For every organisation taking part, what it (with its schools) paid in membership fees over the year is added up. Who took part for a part of the year pays by the number of calendar months in which it did. Not known where no membership fee at all is booked for that year, or where a fee that is booked for no organisation could make the difference.',
  },
  unit: 'money',
  level: 'organisation',
  value: convenant['membership-fee'].value,
  judge: (facts, year, value) => {
    if (value === null) return [];
    const fees = bookedIn(facts, year.id, ['fee']);
    // Fees of which it is not kept who paid them.
    const unnamed = Math.max(0, total(fees.filter(({ board }) => board === null)));
    return facts.members
      .filter(({ period }) => period === year.id)
      .map(({ board, months }) => {
        const due = Math.round((value * months) / 12);
        if (fees.length === 0) {
          return {
            subject: board,
            agreed: due,
            found: null,
            verdict: 'unknown',
            because: {
              nl: `Over ${year.id} is geen enkele deelnamebijdrage geboekt.`,
              en: `No membership fee at all is booked for ${year.id}.`,
            },
          };
        }
        const paid = total(fees.filter((fee) => fee.board === board));
        const open = paid < due && paid + unnamed >= due;
        const because =
          months === 12
            ? {
                nl: `Deze organisatie betaalde ${euros('nl', paid)} over ${year.id}; afgesproken is ${euros('nl', due)}.`,
                en: `This organisation paid ${euros('en', paid)} for ${year.id}; ${euros('en', due)} was agreed.`,
              }
            : {
                nl: `Deze organisatie deed in ${year.id} mee in ${months} van de 12 maanden en betaalde ${euros('nl', paid)}; voor die maanden is ${euros('nl', due)} afgesproken.`,
                en: `This organisation took part in ${months} of the 12 months of ${year.id} and paid ${euros('en', paid)}; for those months ${euros('en', due)} was agreed.`,
              };
        return {
          subject: board,
          agreed: due,
          found: paid,
          verdict: paid >= due ? 'kept' : open ? 'unknown' : 'not-kept',
          because: open
            ? {
                nl: `${because.nl} Maar er is ook ${euros('nl', unnamed)} aan deelnamebijdragen geboekt zonder organisatie erbij; die kan van deze organisatie zijn.`,
                en: `${because.en} But ${euros('en', unnamed)} in membership fees is booked without an organisation; that may have come from this one.`,
              }
            : because,
        };
      });
  },
});
