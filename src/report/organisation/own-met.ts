import { otherOrganisations } from '../../disclosure/index.ts';
import { byName } from '../../i18n/formats.ts';
import type { ReportContext } from '../context.ts';
import { fill } from '../fill.ts';
import { counted, quantity } from '../quantities.ts';
import { missing, paragraph } from '../sections/define-section.ts';
import { own as ownFigure, type OwnContext, type OwnSection } from './own.ts';

const most = {
  nl: 'Uw mensen zaten in {year} met mensen van {n} in een groep. Het vaakst met {list}.',
  en: 'In {year} your people were in a group with people of {n}. Most often with {list}.',
};
const some = {
  nl: ' Van {n} daarvan is te tonen hoe vaak.',
  en: ' Of {n} of those it can be shown how often.',
};
const once = { nl: ' In één groep met {list}.', en: ' In one group with {list}.' };
const never = {
  nl: ' Niet met {list}: daar kan een nieuwe groep een verbinding leggen.',
  en: ' Not with {list}: there a new group could make a connection.',
};
const none = {
  nl: 'In {year} is met geen andere organisatie een gezamenlijke groep te tonen.',
  en: 'In {year} no group shared with another organisation can be shown.',
};

/** The organisations that its people met, how often, and which they did not. */
export const ownMet: OwnSection = {
  id: 'own-met',
  title: { nl: 'Wie uw mensen ontmoetten', en: 'Whom your people met' },
  build: (context) => {
    const { t, view, own, locale, focus } = context;
    const year = context.year(focus.id);
    const met = meetings(context);
    if (met.length === 0) return [missing(t(none).replace('{year}', year))];
    const all = Math.max(ownFigure(context, 'met').value ?? 0, met.length);
    const often = met.filter(({ groups }) => groups > 1).slice(0, 8);
    const single = met.filter(({ groups }) => groups === 1);
    const shown = often.length > 0 ? often : single;
    const known = new Set([own, otherOrganisations.id, ...met.map(({ id }) => id)]);
    const rest = view.organisations.filter(({ id, persons }) => !known.has(id) && persons !== null).map(({ id }) => id);
    return [
      paragraph(
        fill(t(most), {
          year,
          n: quantity(counted(locale, all, 'otherOrganisations'), 'participation-by-organisation', 'own-met'),
          list: context.list(shown.map(({ id, groups }) => `${context.organisationName(id)} (${counted(locale, groups, 'groups')})`)),
        }),
        ...(all > met.length ? [fill(t(some), { n: context.number(met.length) })] : []),
        ...(often.length > 0 && single.length > 0
          ? [
              fill(t(once), {
                list: names(
                  context,
                  single.map(({ id }) => id),
                ),
              }),
            ]
          : []),
        ...(rest.length === 0 ? [] : [fill(t(never), { list: names(context, rest) })]),
      ),
    ];
  },
};

const names = (context: ReportContext, ids: readonly string[]): string =>
  context.list(ids.map((id) => context.organisationName(id)).toSorted(byName));

function meetings(context: OwnContext): { id: string; groups: number }[] {
  return context.view.organisationTies
    .flatMap(({ a, b, groups }) =>
      a === context.own ? [{ id: b, groups: groups.length }] : b === context.own ? [{ id: a, groups: groups.length }] : [],
    )
    .filter(({ groups }) => groups > 0)
    .toSorted((one, other) => other.groups - one.groups || byName(context.organisationName(one.id), context.organisationName(other.id)));
}
