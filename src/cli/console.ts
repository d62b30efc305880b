import { createRequire } from 'node:module';
import type * as CliProgress from 'cli-progress';
import type { Locale, Text } from '../index.ts';
import { asTyped } from './print.ts';
import { progressDetail } from './progress-detail.ts';

const require = createRequire(import.meta.url);

/** Where a command speaks: its result on standard output, everything else on standard error. */
export interface Console {
  readonly locale: Locale;
  /** The result itself. */
  result(text: string): void;
  /** A message for a person; silent with `--quiet`. */
  say(text: Text): void;
  /** A bar on a terminal, nothing in a pipe. */
  progress(stage: Text, done: number, total: number, rows?: number): void;
  /** Takes the bar away. */
  settle(): void;
}

export function makeConsole(locale: Locale, quiet: boolean): Console {
  const terminal = process.stderr.isTTY && !quiet;
  let bar: CliProgress.SingleBar | null = null;
  let current: Text | null = null;
  let began = 0;
  const settle = (): void => {
    bar?.stop();
    bar = null;
  };
  return {
    locale,
    result: (text) => {
      settle();
      process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    },
    say: (text) => {
      settle();
      if (!quiet) process.stderr.write(`${asTyped(text[locale])}\n`);
    },
    progress: (stage, done, total, rows) => {
      if (!terminal) return;
      if (stage !== current) [current, began] = [stage, performance.now()];
      const detail = progressDetail(locale, { done, total, rows, elapsed: (performance.now() - began) / 1000 });
      if (bar === null) {
        // Only a terminal has a bar.
        const { Presets, SingleBar }: typeof CliProgress = require('cli-progress');
        bar = new SingleBar(
          { format: '{bar} {percentage}%  {stage}{detail}', clearOnComplete: true, hideCursor: true, stream: process.stderr, barsize: 24 },
          Presets.shades_classic,
        );
        bar.start(total, done, { stage: stage[locale], detail });
      } else {
        bar.setTotal(total);
        bar.update(done, { stage: stage[locale], detail });
      }
    },
    settle,
  };
}
