import { organisationYears } from '../charts/organisation-years.ts';
import { participationByOrganisation } from '../charts/participation-by-organisation.ts';
import { participationBySector } from '../charts/participation-by-sector.ts';
import { plural } from '../../i18n/formats.ts';
import { fill } from '../fill.ts';
import { count, quantity } from '../quantities.ts';
import { participationOf } from '../readings.ts';
import { chart, defineSection, missing, note, paragraph } from './define-section.ts';
import { summaryTable } from '../summary-table.ts';

const unpaid = {
  nl: 'Van de {all} die in {year} meededen, {verb} er {unpaid} geen bijdrage: het netwerk staat ook voor hen open.',
  en: 'Of the {all} that took part in {year}, {unpaid} {verb} no fee: the network is open to them as well.',
};
const none = {
  nl: 'In {year} is geen organisatie te tonen: van te weinig mensen is bekend waar zij werkten.',
  en: 'No organisation can be shown in {year}: it is known of too few people where they worked.',
};
const open = {
  nl: 'Een persoon telt mee voor de organisatie waar hij of zij op dat moment werkte. Scholen zijn opgeteld bij hun bestuur.',
  en: 'A person counts for the organisation they worked for at that time. Schools are taken together by board.',
};
const paidForms = { nl: { one: 'betaalde', other: 'betaalden' }, en: { one: 'paid', other: 'paid' } } as const;

const functions = { nl: 'Deelname per functie', en: 'Participation by function' };

/** Which organisations took part, and with how many people. */
export const organisations = defineSection({
  id: 'organisations',
  title: { nl: 'De organisaties', en: 'The organisations' },
  build: (context) => {
    const { t, view, focus, locale } = context;
    const year = context.year(focus.id);
    if (view.organisations.length === 0) return [missing(t(none).replace('{year}', year))];
    const now = participationOf(context, focus.id);
    const notPaying = now.notPaying.value;
    return [
      ...(notPaying === null || notPaying === 0 || now.organisations.value === null
        ? []
        : [
            paragraph(
              fill(t(unpaid), {
                all: count(context, now.organisations, 'organisations', 'participation-by-year', 'organisations'),
                verb: plural(locale, notPaying, paidForms[locale]),
                unpaid: quantity(context.number(notPaying), 'participation-by-year', 'organisations'),
                year,
              }),
            ),
          ]),
      ...chart(participationBySector, context),
      ...chart(participationByOrganisation, context),
      ...chart(organisationYears, context),
      ...summaryTable(context, 'participation-by-function', t(functions)),
      note([t(open)]),
    ];
  },
});
