import { defineConfig } from 'vitest/config';
import { chanceSettings } from './test/setup/settings.ts';

/** More cases take more time; the seed plays no part in that. */
const { factor } = chanceSettings(process.env, () => 0);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/global.ts'],
    setupFiles: ['test/setup/fast-check.ts'],
    testTimeout: 60_000 * Math.max(1, factor),
    hookTimeout: 240_000,
    maxWorkers: 2,
  },
});
