import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');
const never = ['**/node_modules/**', '.next/**', 'dist/**', 'tests/output/**'];
const pureFolders = ['exercise/**', 'framework/**', 'scenarios/**'];

/** The tiers of `npm test` that vitest runs, told apart by the names of their files. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        // Pure folders keep nothing between two files, so one process reads them once for all: a quarter of the time.
        extends: true,
        test: {
          name: 'pure',
          include: pureFolders.map((folder) => `${folder}/*.test.ts`),
          exclude: [...never, '**/*.{pg,slow}.test.ts'],
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...never, ...pureFolders, '**/*.{pg,slow}.test.{ts,tsx}'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        // Needs nothing either, but takes longer than `npm run check` may.
        extends: true,
        test: {
          name: 'slow',
          include: ['**/*.slow.test.{ts,tsx}'],
          exclude: never,
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'pg',
          include: ['**/*.pg.test.ts'],
          exclude: never,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Drives the built server in one Chromium, one story after the other.
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          exclude: never,
          globalSetup: ['tests/e2e/support/one-chromium.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
