export const figureFormats = ['svg', 'png', 'pdf', 'csv', 'html', 'txt'] as const;
export type FigureFormat = (typeof figureFormats)[number];
