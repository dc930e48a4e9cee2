import type { Database } from '#platform/database/database.ts'
import type { Recorder } from '#platform/database/record.ts'
import type { Assets } from '#platform/web/assets/assets.ts'

/** What the server is made from. */
export interface ServerParts {
  db: Database
  recorder: Recorder
  clock: () => Date
  assets: Assets
  /** Shown on every page of a demonstration. */
  demonstration?: string
  log?: boolean
  secure?: boolean
}
