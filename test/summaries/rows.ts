import { computeSummary, summaryCatalogue } from '../../src/summaries/index.ts';
import type { Division, SummaryTable } from '../../src/summaries/define-summary.ts';
import { defaultProject } from '../../src/project.ts';
import { makeStore, type Sketch } from '../store/records.ts';

/** One summary over records sketched by hand. */
export async function summarise(id: string, sketch: Sketch, division: Partial<Division> = {}): Promise<SummaryTable> {
  const summary = summaryCatalogue.find((one) => one.id === id);
  if (summary === undefined) throw new Error(`There is no summary ${id}`);
  const store = await makeStore(sketch);
  try {
    return await computeSummary(store, summary, { ...defaultProject.division, ...division });
  } finally {
    await store.close();
  }
}

/** Its rows as they stand, each as a list of values. */
export async function rowsOf(id: string, sketch: Sketch, division: Partial<Division> = {}): Promise<(string | number | null)[][]> {
  return (await summarise(id, sketch, division)).rows.map((row) => Object.values(row));
}
