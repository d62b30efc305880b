import { convenant } from '../store/index.ts';
import { defineAgreement, type Finding } from './define-agreement.ts';
import { givenKinds, total, type Booked, type Facts } from './facts/index.ts';
import { euros } from './words.ts';

export const supportProjectGroup = defineAgreement<Facts>({
  id: 'support-project-group',
  title: { nl: 'Projectgroepen', en: 'Project groups' },
  agreed: {
    nl: 'Een projectgroep krijgt geen steun van het netwerk: een subsidie betaalt die, voor beperkte tijd.',
    en: 'A project group gets no support from the network: a subsidy pays for it, for a limited time.',
  },
  check: {
    nl: 'Nagekomen als er voor de groep tot en met dit jaar niet meer is uitgegeven dan er aan subsidies, medefinanciering en bijdragen van derden voor binnenkwam, en de groep een einddatum heeft. Niet bekend als er voor de groep niets is geboekt.',
    en: 'Kept where up to and including this year no more was spent on the group than came in for it in subsidies, cofunding and grants, and the group has a last day. Not known where nothing is booked for the group.',
  },
  unit: 'money',
  level: 'group',
  value: convenant['support-project-group'].value,
  judge: (facts, year, value) => {
    if (value === null) return [];
    const until = new Set(facts.years.filter(({ from }) => from <= year.from).map(({ id }) => id));
    const given: readonly string[] = givenKinds;
    const bookings = new Map<string, Booked[]>();
    for (const one of facts.bookings) {
      if (one.group === null || !until.has(one.period)) continue;
      const known = bookings.get(one.group);
      if (known === undefined) bookings.set(one.group, [one]);
      else known.push(one);
    }
    return facts.groups
      .filter((group) => group.period === year.id && group.kind === 'project')
      .map(({ group, ends }): Finding => {
        const booked = bookings.get(group) ?? [];
        const spent = total(booked.filter(({ kind }) => kind === 'expense'));
        const received = total(booked.filter(({ kind }) => given.includes(kind)));
        const found = Math.max(0, spent - received);
        if (booked.length === 0) {
          return {
            subject: group,
            agreed: value,
            found: null,
            verdict: 'unknown',
            because: {
              nl: `Tot en met ${year.id} is voor deze projectgroep niets geboekt.`,
              en: `Up to and including ${year.id} nothing is booked for this project group.`,
            },
          };
        }
        const amounts = {
          nl: `Tot en met ${year.id} is voor deze projectgroep ${euros('nl', spent)} uitgegeven en kwam er ${euros('nl', received)} voor binnen.`,
          en: `Up to and including ${year.id} ${euros('en', spent)} was spent on this project group and ${euros('en', received)} came in for it.`,
        };
        return {
          subject: group,
          agreed: value,
          found,
          verdict: found <= value && ends ? 'kept' : 'not-kept',
          because: ends ? amounts : { nl: `${amounts.nl} De groep heeft geen einddatum.`, en: `${amounts.en} The group has no last day.` },
        };
      });
  },
});
