import type { figureIds as ids, FigureOptions, MadeFigure, renderFigures as figures } from './render-figures.ts';

export { figureFormats, type FigureFormat } from './figure-formats.ts';
export type { FigureOptions, MadeFigure };

// Loaded where figures are made, as the report is.

export const figureIds = async (...given: Parameters<typeof ids>): Promise<string[]> =>
  (await import('./render-figures.ts')).figureIds(...given);

export async function* renderFigures(...given: Parameters<typeof figures>): AsyncGenerator<MadeFigure> {
  yield* (await import('./render-figures.ts')).renderFigures(...given);
}
