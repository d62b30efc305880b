import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Sketch } from '../store/records.ts';
import type { MadeWorld } from './made-analysis.ts';

/** The records that such a network would keep: who was in which group, hours given and spent, who paid what, and what was made and used. */
export function sketchOf(world: MadeWorld, seed: number): Sketch {
  const stream = xoroshiro128plus(seed);
  const draw = (from: number, until: number) => uniformInt(stream, from, until);
  const inYears = world.persons.flatMap((person) =>
    Object.entries(person.years).flatMap(([year, groups]) =>
      Object.entries(groups).map(([group, minutes]) => ({ person, year, group, minutes })),
    ),
  );
  const start = (year: string): string => `${year.slice(0, 4)}-09-01`;
  const end = (year: string): string => `${year.slice(5)}-06-30`;
  return {
    organisations: world.organisations.map(({ id, name, sector }) => ({ id, name, sector })),
    professionals: world.persons.map(({ id, name, function: post, organisations }) => ({
      id,
      name,
      function: post,
      organisation_id: organisations[0] ?? null,
    })),
    appointments: world.persons
      .filter(({ organisations }) => new Set(organisations).size > 1)
      .flatMap(({ id, organisations }) => [...new Set(organisations)].map((organisation_id) => ({ professional_id: id, organisation_id }))),
    groups: world.groups.map(({ id, name, kind }) => ({ id, name, kind })),
    memberships: inYears.map(({ person, year, group }) => ({
      professional_id: person.id,
      group_id: group,
      from: start(year),
      until: end(year),
    })),
    hours: inYears.flatMap(({ person, year, group, minutes }) => {
      const kind = draw(0, 3) === 0 ? 'facilitated' : 'spent';
      return draw(0, 5) === 0 ? [] : { professional_id: person.id, group_id: draw(0, 9) === 0 ? null : group, year, hours: minutes, kind };
    }),
    transactions: world.years.flatMap((year) => [
      ...world.organisations.flatMap(({ id, member }) => (member ? { kind: 'fee', amount_eur: 300_000, organisation_id: id, year } : [])),
      ...world.organisations.flatMap(({ id }) =>
        draw(0, 3) === 0
          ? { kind: ['grant', 'cofunding', 'subsidy'][draw(0, 2)] ?? 'grant', amount_eur: draw(1, 900_000), organisation_id: id, year }
          : [],
      ),
      ...world.groups.map(({ id }) => ({ kind: 'expense', amount_eur: draw(1, 250_000), group_id: id, year })),
      { kind: 'overhead', amount_eur: draw(1, 900_000), year },
    ]),
    products: world.groups.map(({ id }, index) => ({ id: `PRD-${index}`, group_id: id, date: start(world.years[0] ?? '2022-2023') })),
    product_uses: world.groups.flatMap((_, index) =>
      world.organisations.flatMap(({ id }) =>
        draw(0, 2) === 0
          ? { product_id: `PRD-${index}`, organisation_id: id, context: 'classroom', date: end(world.years[0] ?? '2022-2023') }
          : [],
      ),
    ),
  };
}
