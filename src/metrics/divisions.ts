import { divide, type Boundary, type Dividing, type Network, type Partition } from '../network/index.ts';

/** How the people of one network are divided. What kernels keep they keep by partition, so each is made once for a network. */
export interface Divisions {
  readonly classes: (boundary: Boundary) => Partition;
  /** The subjects of the level `organisation`: boards, or where the boundary is the school, schools. Never “unknown”, which is no organisation. */
  readonly organisations: (boundary: Boundary | null) => Partition;
}

export function divisionsOf(network: Network, { counting = 'by-share', unknown = 'exclude' }: Dividing): Divisions {
  const classes = once((boundary: Boundary) => divide(network, boundary, { counting, unknown }));
  const known = unknown === 'exclude' ? classes : once((boundary: Boundary) => divide(network, boundary, { counting }));
  return { classes, organisations: (boundary) => known(boundary === 'school' ? 'school' : 'organisation') };
}

/** The same people divided in the same way, for a network of their own. */
export function divisionsLike(like: Divisions): Divisions {
  const copies = new Map<Partition, Partition>();
  const copy = (of: Partition): Partition => {
    const found = copies.get(of) ?? { ...of };
    copies.set(of, found);
    return found;
  };
  return { classes: (boundary) => copy(like.classes(boundary)), organisations: (boundary) => copy(like.organisations(boundary)) };
}

function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}
