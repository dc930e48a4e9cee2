import { fileURLToPath } from 'node:url'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The checkout, wherever the bench is called from. */
export const root = here('..')
export const migrations = here('../migrations')
export const emptyRoute = here('./empty-route.mjs')
