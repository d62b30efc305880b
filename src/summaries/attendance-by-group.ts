import { count, group, groupKind, people, period, share } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const attendanceByGroup = defineSummary({
  id: 'attendance-by-group',
  title: { nl: 'Aanwezigheid per groep', en: 'Attendance by group' },
  question: { nl: 'Hoe vaak kwam elke groep bijeen, en wie waren er?', en: 'How often did each group meet, and who was there?' },
  grain: { nl: 'één rij per jaar per groep die bijeenkwam', en: 'one row per year and group that met' },
  columns: {
    period,
    group_id: group,
    group_kind: groupKind,
    meetings: count(
      { nl: 'Bijeenkomsten', en: 'Meetings' },
      { nl: 'Bijeenkomsten van de groep in dat jaar.', en: 'Meetings of the group in that year.' },
      'open',
      true,
    ),
    persons: people(
      'Mensen die er ten minste één keer bij waren, leden en gasten.',
      'People who were there at least once, members and guests.',
    ),
    presence: share(
      { nl: 'Opkomst', en: 'Presence' },
      {
        nl: 'Van de leden op die dagen het deel dat er was, over de bijeenkomsten waarvan de aanwezigheid is bijgehouden; leeg: niet te bepalen.',
        en: 'Of the members on those days the part that was there, over the meetings whose attendance is kept; empty: can’t be told.',
      },
      'persons',
    ),
  },
});
