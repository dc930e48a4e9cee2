import { defineConfig } from 'vitest/config'

const everywhere = {
  globalSetup: './test/setup-database.ts',
  testTimeout: 30_000,
  hookTimeout: 60_000,
  exclude: ['**/node_modules/**', '**/dist/**'],
}

/** rooms: rules, stores and pages, beside what they test. journeys: in a browser. faults: what is killed, cut off or filled up. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...everywhere,
          name: 'rooms',
          include: ['src/**/*.test.{ts,tsx}', 'test/*.test.{ts,tsx}', 'test/{a-school-day,a-school-year}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...everywhere,
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          ...everywhere,
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
