import { shortNames, wrap } from '../labels.ts';

/**
 * Names along the side of a chart whose rows are numbered: on one line where there is room, over two on a phone, where the page's script
 * draws the rows higher (`usermeta.narrowHeight`).
 */
export function axisNames(names: readonly string[], rowHeight: number) {
  const wide = shortNames(names, 42);
  const narrow = shortNames(names, 120).map((name) => wrap(name, 19, 2));
  return {
    wide,
    params: [
      { name: 'names', value: wide },
      { name: 'narrowNames', value: narrow },
    ],
    height: names.length * rowHeight,
    usermeta: { narrowHeight: names.length * 31 },
    axis: { title: null, labelExpr: 'windowSize()[0] < 560 ? narrowNames[datum.value] : names[datum.value]', labelLineHeight: 13 },
  };
}
