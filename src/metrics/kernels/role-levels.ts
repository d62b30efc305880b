import { addTo, int, num } from '../../network/index.ts';
import type { LevelFunction } from '../define-metric.ts';
import { brokerage, type Role } from './brokerage.ts';
import { ofNetwork, ofOrganisations, ofPersons } from './subjects.ts';

export const roleOfPersons =
  (role: Role): LevelFunction =>
  ({ network, partition }) => {
    const found = brokerage(network, partition)[role];
    return ofPersons(network, (person) => (int(partition.main, person) < 0 ? null : num(found, person)));
  };

/** Over an organisation's people, each by the share of the time that they worked for it. */
export const roleOfOrganisations =
  (role: Role): LevelFunction =>
  ({ network, partition, organisations }) => {
    const found = brokerage(network, partition)[role];
    const sums = new Float64Array(organisations.ids.length);
    for (let person = 0; person < network.persons.length; person += 1) {
      for (let index = int(organisations.offsets, person); index < int(organisations.offsets, person + 1); index += 1) {
        addTo(sums, int(organisations.classes, index), num(found, person) * num(organisations.shares, index));
      }
    }
    return ofOrganisations(organisations, (organisation) => num(sums, organisation));
  };

export const roleOfNetwork =
  (role: Role): LevelFunction =>
  ({ network, partition }) =>
    ofNetwork(brokerage(network, partition)[role].reduce((sum, value) => sum + value, 0));
