export { figureFormats, figureIds, renderFigures, type FigureFormat, type FigureOptions, type MadeFigure } from './render-figures.ts';
