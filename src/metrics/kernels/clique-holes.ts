import { addTo, int, num, type Cliques } from '../../network/index.ts';
import { kept } from './clique-brokerage.ts';
import { eventWeight, excess, wereTogether, type CliqueWeight } from './clique-tally.ts';
import { cliqueStrengths } from './degrees.ts';
import { overlapHoles } from './overlap-holes.ts';
import type { StructuralHoles } from './structural-holes.ts';

/**
 * Burt's measures without a walk over the ties among alters. Of person i with alters q, T_h = Σ_q∈h w_iq / s_q is gathered per event; what
 * reaches alter j through others is then Σ_h∋j f_h (T_h − w_ij / s_j), f_h being what a tie through h weighs. A pair that was counted too
 * heavily so (unweighted, one that shares several events) is taken off again.
 */
export function cliqueHoles(cliques: Cliques, weight: CliqueWeight): StructuralHoles {
  const { byPerson, byEvent, sizes, several, degrees } = cliques;
  const persons = degrees.length;
  const total = cliqueStrengths(cliques, weight);
  const factor = Float64Array.from(sizes, (size, event) => (size < 2 ? 0 : eventWeight(cliques, event, weight)));
  const strongest = strongestTies(cliques, weight, factor);
  if (wereTogether(cliques)) return overlapHoles(cliques, { weight, factor, total, strongest });
  const constraint = new Float64Array(persons).fill(Number.NaN);
  const effectiveSize = new Float64Array(persons).fill(Number.NaN);
  const own = new Float64Array(persons);
  const alters = new Int32Array(persons);
  const reach = new Float64Array(sizes.length);
  const held = new Float64Array(sizes.length);
  const unweighted = weight === 'none';
  const over = Float64Array.from(several.targets, (_, at) => excess(cliques, at, weight));

  for (let i = 0; i < persons; i += 1) {
    if (int(degrees, i) === 0) continue;
    let count = 0;
    for (let entry = int(byPerson.offsets, i); entry < int(byPerson.offsets, i + 1); entry += 1) {
      const event = int(byPerson.targets, entry);
      const amount = num(factor, event);
      for (let place = int(byEvent.offsets, event); place < int(byEvent.offsets, event + 1); place += 1) {
        const other = int(byEvent.targets, place);
        if (other === i) continue;
        const had = num(own, other);
        if (had === 0) {
          alters[count] = other;
          count += 1;
        }
        own[other] = unweighted ? 1 : had + amount;
      }
    }
    // Those whose tie with i is not what i's events say, or who have none.
    let isMissing = false;
    for (let at = int(several.offsets, i); at < int(several.offsets, i + 1); at += 1) {
      const other = int(several.targets, at);
      const tie = tieWeight(cliques, at, weight);
      if (num(own, other) === 0 && tie > 0) {
        alters[count] = other;
        count += 1;
      }
      isMissing ||= tie === 0;
      own[other] = tie;
    }
    if (isMissing) count = kept(alters, count, (other) => num(own, other) > 0);
    for (let index = 0; index < count; index += 1) {
      const q = int(alters, index);
      const part = num(own, q) / num(total, q);
      for (let entry = int(byPerson.offsets, q); entry < int(byPerson.offsets, q + 1); entry += 1) {
        addTo(reach, int(byPerson.targets, entry), part);
        addTo(held, int(byPerson.targets, entry), num(own, q));
      }
    }
    let sum = 0;
    let redundant = 0;
    for (let index = 0; index < count; index += 1) {
      const j = int(alters, index);
      const tie = num(own, j);
      const part = tie / num(total, j);
      let through = 0;
      let among = 0;
      for (let entry = int(byPerson.offsets, j); entry < int(byPerson.offsets, j + 1); entry += 1) {
        const event = int(byPerson.targets, entry);
        through += num(factor, event) * (num(reach, event) - part);
        among += num(factor, event) * (num(held, event) - tie);
      }
      for (let at = int(several.offsets, j); at < int(several.offsets, j + 1); at += 1) {
        const q = int(several.targets, at);
        const more = num(over, at);
        if (more === 0 || num(own, q) === 0) continue;
        through -= (more * num(own, q)) / num(total, q);
        among -= more * num(own, q);
      }
      sum += (tie + through) ** 2;
      redundant += among / num(strongest, j);
    }
    constraint[i] = sum / num(total, i) ** 2;
    effectiveSize[i] = int(degrees, i) - redundant / num(total, i);
    for (let index = 0; index < count; index += 1) {
      const q = int(alters, index);
      own[q] = 0;
      for (let entry = int(byPerson.offsets, q); entry < int(byPerson.offsets, q + 1); entry += 1) {
        reach[int(byPerson.targets, entry)] = 0;
        held[int(byPerson.targets, entry)] = 0;
      }
    }
  }
  return { constraint, effectiveSize, degree: degrees };
}

/** What a tie in the list of several weighs; 0: there is none. */
function tieWeight({ times, newman }: Cliques, at: number, weight: CliqueWeight): number {
  if (weight === 'newman') return num(newman, at);
  return weight === 'count' ? int(times, at) : Math.min(int(times, at), 1);
}

/** The weight of everybody's strongest tie: that of their smallest event, or of somebody they share several with. */
function strongestTies(cliques: Cliques, weight: CliqueWeight, factor: Float64Array): Float64Array {
  const { byPerson, byEvent, sizes, several, times, counted } = cliques;
  const strongest = new Float64Array(byPerson.offsets.length - 1);
  if (weight === 'none') return strongest.fill(1);
  // The events of the pairs of which one had left before the other came tell nothing: there every alter is looked at.
  const isListed = new Int32Array(strongest.length).fill(-1);
  for (let person = 0; person < strongest.length; person += 1) {
    let most = 0;
    let isMissing = false;
    for (let at = int(several.offsets, person); at < int(several.offsets, person + 1); at += 1) {
      most = Math.max(most, tieWeight(cliques, at, weight));
      isListed[int(several.targets, at)] = person;
      isMissing ||= int(times, at) < int(counted, at);
    }
    for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
      const event = int(byPerson.targets, entry);
      if (int(sizes, event) < 2 || num(factor, event) <= most) continue;
      let isTie = !isMissing;
      for (let place = int(byEvent.offsets, event); place < int(byEvent.offsets, event + 1) && !isTie; place += 1) {
        const other = int(byEvent.targets, place);
        isTie = other !== person && int(isListed, other) !== person;
      }
      if (isTie) most = num(factor, event);
    }
    strongest[person] = most;
  }
  return strongest;
}
