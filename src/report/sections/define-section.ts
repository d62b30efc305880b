import { summaryCatalogue } from '../../summaries/index.ts';
import type { Text } from '../../i18n/text.ts';
import type { Chart } from '../charts/define-chart.ts';
import { figureOf } from '../charts/define-chart.ts';
import type { AudienceName, ReportContext } from '../context.ts';
import type { Block, Sentence } from '../document.ts';
import { spaced } from '../quantities.ts';

/**
 * A section of the report: what it says of an analysis, in one language. It is left out only for an audience that it is not meant for; where
 * it has nothing, it says what is missing.
 */
export interface Section {
  readonly id: string;
  readonly title: Text;
  /** Whom it is meant for; everybody, where this is left out. */
  readonly audiences?: readonly AudienceName[];
  readonly build: (context: ReportContext) => readonly Block[];
}

export const defineSection = <const S extends Section>(section: S): S => section;

export const paragraph = (...sentences: Sentence[]): Block => ({ kind: 'paragraph', sentences });
export const note = (...sentences: Sentence[]): Block => ({ kind: 'note', sentences });
export const heading = (text: string): Block => ({ kind: 'heading', text });
/** What is not there, and what to keep so that it will be. */
export const missing = (text: string): Block => ({ kind: 'missing', sentences: [[text]] });

/** A chart as a block, or nothing where it has nothing to draw. */
export function chart(chart: Chart, context: ReportContext): Block[] {
  const figure = figureOf(chart, context);
  return figure === null ? [] : [{ kind: 'figure', figure }];
}

/** The question that a summary answers, as a heading. */
export function question(context: ReportContext, id: string): Block {
  const summary = summaryCatalogue.find((declared) => declared.id === id);
  return heading(summary === undefined ? id : context.t(summary.question));
}

/** Sentences as a paragraph, or nothing where there are none. */
export const said = (sentences: readonly Sentence[]): Block[] => (sentences.length === 0 ? [] : [paragraph(...spaced(sentences))]);
