import { writeSync } from 'node:fs';

/** Ends a test run with one plain line, `N passed, N failed`. A file that can't be loaded counts as one failed test. */
export default class ClosingLine {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.state() === 'failed' && ![...module.children.allTests('failed')].length).length;
    const failed = count('failed') + broken + unhandledErrors.length;
    // After the summary, which is written in the same event by a reporter that stands before this one.
    process.on('exit', () => writeSync(1, `${count('passed')} passed, ${failed} failed\n`));
  }
}
