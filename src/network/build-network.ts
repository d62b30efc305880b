import { byId } from '../i18n/formats.ts';
import { columnsOf } from '../records/columns.ts';
import type { Records } from '../records/index.ts';
import { always, type Period } from '../records/period.ts';
import { activityOf, type Activity } from './activity.ts';
import { changingTies, noTies } from './changing-ties.ts';
import { employmentOf, organisationPlaces, stretchesOf, type Span } from './employment.ts';
import { groupKindsOf } from './group-kinds.ts';
import { addMinutes } from './minutes.ts';
import { namedTies } from './named-ties.ts';
import type { Neighbours, Network, Stretch, TieList, Ties, TieSource } from './network.ts';
import { organisationsOf } from './organisations.ts';
import { merged, textsIn } from './places.ts';
import { postsOf } from './posts.ts';
import { neighboursOf, projectTies } from './project.ts';
import { spanOf } from './span.ts';
import { peopleIn, staysInGroups, visitsToMeetings } from './stays.ts';
import { steadyOf } from './steady.ts';
import { sameKind } from './tie-kinds.ts';
import { twoModeOf } from './two-mode.ts';

/*
 * records → who took part, and when → who employed them then → person × group (× meeting) → ties between persons, where asked for
 */

/**
 * The network of one period.
 *
 * - A person takes part who was in a group (a meeting, a named tie) in the period; a second stint in a group counts once.
 * - A membership without dates holds as long as its group; a group without dates holds always.
 * - With `shared-meetings` somebody is in a group whose meetings they attended, for the organisation they came for.
 * - Named ties hold in the period their date falls in; without a date, always.
 *
 * @param records checked rows, in any order
 */
export function buildNetwork(records: Records, options: { period: Period; ties: TieSource }): Network {
  const { period, ties: source } = options;
  const directed = source.startsWith('named:');
  const span = spanOf(records, period);
  const organisations = organisationsOf(records.organisations);
  const functions = textsIn(columnsOf(records, 'professionals').columns.function, columnsOf(records, 'appointments').columns.function);

  // Whom somebody came to a meeting for matters where meetings make the ties.
  const visiting = source === 'shared-meetings';
  const visits = visitsToMeetings(records, span);
  const stays = visiting ? visits.groups : staysInGroups(records, span);
  const named = directed ? ties(records, source.slice('named:'.length), span) : [];
  const persons = merged(
    peopleIn(visiting ? visits.meetings : stays),
    [...new Set(named.flatMap((row) => [row.from_professional_id, row.to_professional_id]))].sort(byId),
  );
  const employment = employmentOf(records, persons, organisations, functions, span);
  const cameFor = visiting ? { employment, organisationOf: organisationPlaces(visits.meetings.organisations, organisations) } : null;
  const meetings = twoModeOf('meeting', visits.meetings, persons, cameFor);
  const memberships = addMinutes(twoModeOf('group', stays, persons, cameFor), persons, records, span);
  const incidence = visiting ? meetings : memberships;
  const { stretches } = employment;
  const groupKinds = groupKindsOf(records, memberships);
  const steady = steadyOf(incidence, stretches);
  const open = period.from <= always.from || period.until >= always.until;

  let madeEmployment: Stretch[][] | null = null;
  let madeTies: Ties | null = null;
  let madeNeighbours: Neighbours | null = null;
  let madeActivity: Activity | null = null;
  let madeChanging: TieList | null = null;
  const projection = {
    ...{ twoMode: incidence, meetings: meetings.events.length === 0 ? null : meetings, stretches, steady },
    posts: employment.posts.person.length,
  };
  const project = (): Ties => {
    if (directed) {
      const personIndex = new Map(persons.map((id, index) => [id, index]));
      return namedTies(named, personIndex, records.ties, employment, meetings, span);
    }
    return projectTies(projection);
  };
  return {
    period,
    source,
    directed,
    persons,
    organisations,
    functions,
    groupKinds: groupKinds.kinds,
    posts: postsOf(employment, functions, groupKinds.ofPerson, incidence, span),
    get employment() {
      madeEmployment ??= persons.map((_, person) => stretchesOf(stretches, person));
      return madeEmployment;
    },
    memberships,
    get lineage() {
      return records.lineage;
    },
    get activity() {
      madeActivity ??= activityOf(records, { persons, groups: memberships.events, organisations: organisations.ids, span, open });
      return madeActivity;
    },
    incidence,
    byEvents: !directed,
    changes: Uint8Array.from(steady.stretches, (stretch) => (stretch < 0 ? 1 : 0)),
    get changing() {
      madeChanging ??= directed ? noTies : changingTies(projection);
      return madeChanging;
    },
    get ties() {
      madeTies ??= project();
      return madeTies;
    },
    get neighbours() {
      madeNeighbours ??= neighboursOf(persons.length, this.ties);
      return madeNeighbours;
    },
  };
}

const ties = (records: Records, kind: string, span: Span): Records['ties'] =>
  records.ties.filter(
    (row) =>
      row.kind !== null &&
      sameKind(row.kind, kind) &&
      row.from_professional_id !== row.to_professional_id &&
      (row.date === null || (row.date >= span.from && row.date <= span.until)),
  );
