import { agreementCatalogue, computeAgreements } from '../../src/agreements/index.ts';
import type { AgreementCheck } from '../../src/agreements/define-agreement.ts';
import { parseProject } from '../../src/project.ts';
import { makeStore, type Sketch } from '../store/records.ts';

/** One agreement held against records sketched by hand, with what the project file says. */
export async function checksOf(id: string, sketch: Sketch, yaml = '', day?: number): Promise<AgreementCheck[]> {
  if (!agreementCatalogue.some((agreement) => agreement.id === id)) throw new Error(`There is no agreement ${id}`);
  const store = await makeStore(sketch, parseProject(yaml, 'network.yaml'));
  try {
    const checks = await computeAgreements(store, day === undefined ? {} : { day });
    return checks.filter((check) => check.id === id);
  } finally {
    await store.close();
  }
}

/** The same, as `year subject: found of agreed, verdict`. */
export async function verdictsOf(id: string, sketch: Sketch, yaml = ''): Promise<string[]> {
  return (await checksOf(id, sketch, yaml)).map(
    ({ period, subject, found, agreed, verdict }) => `${period} ${subject ?? 'network'}: ${found} of ${agreed}, ${verdict}`,
  );
}

/** Something happened in this school year, so that it is one of the years. */
export const during = (...years: readonly number[]): Sketch['themes'] & {} =>
  years.map((year) => ({ id: `m${year}`, date: `${year}-10-01` }));
