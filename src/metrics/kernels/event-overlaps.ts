import { int, type Cliques } from '../../network/index.ts';
import { remember } from './remember.ts';

/**
 * The events that each event shares members with: rows of other events, ascending by nothing. Entry e holds the shared members as places
 * `places[starts[e]] … places[starts[e + 1] − 1]` in `byEvent.targets`, within the row's own event. Events of one are left out.
 */
export interface EventOverlaps {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

const known = new WeakMap<Cliques, EventOverlaps>();

export const eventOverlaps = (cliques: Cliques): EventOverlaps => remember(known, cliques, () => makeOverlaps(cliques));

function makeOverlaps({ byPerson, byEvent, sizes }: Cliques): EventOverlaps {
  const events = sizes.length;
  let most = 0;
  for (let person = 0; person + 1 < byPerson.offsets.length; person += 1) {
    const own = int(byPerson.offsets, person + 1) - int(byPerson.offsets, person);
    most += own * (own - 1);
  }
  const offsets = new Int32Array(events + 1);
  const targets = new Int32Array(most);
  const starts = new Int32Array(most + 1);
  const places = new Int32Array(most);
  // While an event is at work: how many members it shares with another, and then where the next of them goes.
  const shared = new Int32Array(events);
  let entry = 0;
  let at = 0;
  for (let event = 0; event < events; event += 1) {
    const first = entry;
    const from = int(byEvent.offsets, event);
    const until = int(byEvent.offsets, event + 1);
    if (until - from > 1) {
      for (let place = from; place < until; place += 1) {
        const person = int(byEvent.targets, place);
        for (let own = int(byPerson.offsets, person); own < int(byPerson.offsets, person + 1); own += 1) {
          const other = int(byPerson.targets, own);
          if (other === event || int(sizes, other) < 2) continue;
          if (int(shared, other) === 0) {
            targets[entry] = other;
            entry += 1;
          }
          shared[other] = int(shared, other) + 1;
        }
      }
      for (let each = first; each < entry; each += 1) {
        const other = int(targets, each);
        starts[each] = at;
        const count = int(shared, other);
        shared[other] = at;
        at += count;
      }
      for (let place = from; place < until; place += 1) {
        const person = int(byEvent.targets, place);
        for (let own = int(byPerson.offsets, person); own < int(byPerson.offsets, person + 1); own += 1) {
          const other = int(byPerson.targets, own);
          if (other === event || int(sizes, other) < 2) continue;
          places[int(shared, other)] = place;
          shared[other] = int(shared, other) + 1;
        }
      }
      for (let each = first; each < entry; each += 1) shared[int(targets, each)] = 0;
    }
    offsets[event + 1] = entry;
  }
  starts[entry] = at;
  return { offsets, targets: targets.slice(0, entry), starts: starts.slice(0, entry + 1), places: places.slice(0, at) };
}
