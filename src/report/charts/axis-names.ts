import { shortNames, wrap } from '../labels.ts';

/** An axis whose labels are lines of `names`, or of `narrowNames` on a phone; the lines stand around the middle of their row, not below it. */
export function wrappedAxis(lineHeight: number) {
  const shown = '(windowSize()[0] < 560 ? narrowNames : names)[datum.value]';
  return {
    title: null,
    labelExpr: shown,
    labelLineHeight: lineHeight,
    labelOffset: {
      condition: [2, 3, 4].map((lines) => ({
        test: `isArray(${shown}) && length(${shown}) === ${lines}`,
        value: (-lineHeight * (lines - 1)) / 2,
      })),
      value: 0,
    },
  };
}

/**
 * Names along the side of a chart whose rows are numbered: on one line where there is room, over two on a phone, where the page's script
 * draws the rows higher (`usermeta.narrowHeight`).
 */
export function axisNames(names: readonly string[], rowHeight: number) {
  const wide = shortNames(names, 42);
  const narrow = shortNames(names, 120).map((name) => wrap(name, 20, 2));
  return {
    wide,
    params: [
      { name: 'names', value: wide },
      { name: 'narrowNames', value: narrow },
    ],
    height: names.length * rowHeight,
    usermeta: { narrowHeight: names.length * 31 },
    axis: wrappedAxis(13),
  };
}
