import { describe, expect, it } from 'vitest';
import { charts } from '../../../src/report/charts/index.ts';
import { makeDocument } from '../../../src/report/make-document.ts';
import { contextFor } from '../contexts.ts';

describe('the catalogue of charts', () => {
  it('has every id once, and every chart stands in the report once', () => {
    const ids = charts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const drawn = makeDocument(contextFor()).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure.id] : [])),
    );
    expect(drawn.toSorted()).toEqual(ids.toSorted());
  });
});
