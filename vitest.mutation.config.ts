import { defineConfig } from 'vitest/config'

/** The tests that mutants of the law and of the measures are run against: pure ones only, no database. */
export default defineConfig({
  test: {
    include: ['src/law/**/*.test.ts', 'src/analysis/measures/**/*.test.ts'],
    exclude: ['**/*.store.test.ts', '**/node_modules/**'],
    testTimeout: 10_000,
  },
})
