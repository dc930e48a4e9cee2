import type { Example } from './example.ts'

/** What an exported thing of the law is. */
export type PartKind = 'function' | 'versions' | 'unconfirmed' | 'citation' | 'table'

/** One exported thing of the law, as the statute index lists it under each rule that its doc comment begins with. */
export type IndexedPart = { kind: PartKind; file: string; name: string; says: string }

/** One exported table of worked examples, with the file and the doc comment that it was found under. */
export type ExampleTable = { file: string; name: string; says: string; examples: readonly Example<unknown, unknown>[] }
