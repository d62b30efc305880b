import { participationByOrganisation } from '../charts/participation-by-organisation.ts';
import { participationBySector } from '../charts/participation-by-sector.ts';
import { fill } from '../fill.ts';
import { quantity } from '../quantities.ts';
import { chart, defineSection, missing, note, paragraph } from './define-section.ts';

const members = {
  nl: 'Van de {all} die in {year} meededen, {members} lid van het netwerk; de andere deden mee zonder bijdrage te betalen.',
  en: 'Of the {all} that took part in {year}, {members} of the network; the others took part without paying a fee.',
};
const none = {
  nl: 'In {year} is geen organisatie te tonen: van te weinig mensen is bekend waar zij werkten.',
  en: 'No organisation can be shown in {year}: of too few people it is known where they worked.',
};
const open = {
  nl: 'Een persoon telt mee voor de organisatie waar hij of zij op dat moment werkte. Scholen zijn opgeteld bij hun bestuur.',
  en: 'A person counts for the organisation they worked for at that time. Schools are taken together by board.',
};
const organisationForms = { nl: ['organisatie', 'organisaties'], en: ['organisation', 'organisations'] } as const;
const memberForms = { nl: ['is er {n}', 'zijn er {n}'], en: ['{n} was a member', '{n} were members'] } as const;

/** Which organisations took part, and with how many people. */
export const organisations = defineSection({
  id: 'organisations',
  title: { nl: 'De organisaties', en: 'The organisations' },
  build: (context) => {
    const { t, view, focus, locale } = context;
    const year = context.year(focus.id);
    if (view.organisations.length === 0) return [missing(t(none).replace('{year}', year))];
    const member = view.organisations.filter(({ id }) => {
      const facts = context.organisation(id);
      return (
        facts !== null && facts.memberFrom !== null && facts.memberFrom <= focus.until && (facts.memberUntil ?? focus.until) >= focus.from
      );
    }).length;
    const all = view.organisations.length;
    const form = (forms: readonly [string, string], n: number) => forms[n === 1 ? 0 : 1];
    return [
      ...(member === 0 || member === all
        ? []
        : [
            paragraph(
              fill(t(members), {
                all: quantity(`${context.number(all)} ${form(organisationForms[locale], all)}`, 'participation-by-year', 'organisations'),
                members: quantity(
                  form(memberForms[locale], member).replace('{n}', () => context.number(member)),
                  'participation-by-year',
                  'organisations',
                ),
                year,
              }),
            ),
          ]),
      ...chart(participationBySector, context),
      ...chart(participationByOrganisation, context),
      note([t(open)]),
    ];
  },
});
