import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesPage } from '../../scripts/docs-messages.ts';
import { userErrorsInSources } from '../../scripts/user-errors.ts';

const page = (name: string): string => readFileSync(new URL(`../../docs/reference/${name}`, import.meta.url), 'utf8');

describe('the page of messages of commands', () => {
  it('has every error of the sources, in both languages, with what to do', () => {
    const errors = userErrorsInSources();
    expect(errors.length).toBeGreaterThan(50);
    // What is not written out where it is thrown stands in the tables of intake, or is passed on as it was.
    expect(errors.filter(({ code }) => code === null).map(({ file }) => file)).toEqual([
      'intake/findings.ts',
      'intake/forget/leave-out-names.ts',
      'intake/refusals.ts',
    ]);
    const unsaid = errors.filter(({ code, text, remedy }) => code !== null && (text === null || remedy === null));
    expect(unsaid).toEqual([]);
    expect(messagesPage()).not.toMatch(/→ +\||undefined|\[object/);
  });

  it('lies in the repository; after a new error: npm run docs', () => {
    const there = page('command-messages.md');
    const codes = userErrorsInSources().flatMap(({ code }) => code ?? []);
    expect(codes.filter((code) => !there.includes(`| \`${code}\` |`))).toEqual([]);
  });
});
