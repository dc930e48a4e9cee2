import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { filledLine, number, tick } from '#platform/http/wire.ts'
import type { Plan } from './plan.ts'
import { importKinds } from './reading/columns.ts'
import type { Mapping } from './reading/match-columns.ts'

const school = z.object({ school: number })
const oneUpload = school.extend({ upload: number })
const kind = z.enum(importKinds, 'Say what is in the file')
const told = z.union([z.string(), z.number(), z.boolean(), z.null()])
const choices = { skipProblems: tick.default(false), makeGroups: tick.default(false), samePeople: tick.default(false) }

const finding = z.object({
  row: z.int().describe('As a spreadsheet numbers it; 0 is the file as a whole'),
  column: z.string(),
  value: z.string(),
  says: z.string(),
  remedy: z.string(),
  severity: z.enum(['problem', 'note']),
})

/** 20 MB of CSV, with room for what JSON adds to it. */
const largeBody = 26_000_000

export const importContract = contract({
  name: 'importFile',
  summary: 'Bring in pupils, staff, groups or marks from CSV: all of it, or nothing; with `preview` nothing is written',
  method: 'POST',
  path: '/schools/:school/imports',
  params: school,
  bodyLimit: largeBody,
  body: z.object({
    kind,
    fileName: filledLine(200),
    text: z.string('Send the text of the file').min(1, 'The file is empty').max(20_000_000, 'A file may have 20 MB at most'),
    mapping: z
      .record(z.string().max(40), z.string().max(200))
      .optional()
      .describe('Fact to heading, where a heading is not recognised'),
    preview: z.boolean().default(false),
    ...choices,
  }),
  reply: z.object({
    broughtIn: z.boolean(),
    happening: z.int().nullable(),
    counts: z.object({ rows: z.int(), new: z.int(), changed: z.int(), unchanged: z.int(), problems: z.int() }),
    mapping: z.record(z.string(), z.string()),
    findings: z.array(finding),
    lines: z.array(
      z.object({
        row: z.int(),
        name: z.string(),
        what: z.enum(['new', 'changed', 'unchanged', 'left-out']),
        changes: z.array(z.object({ field: z.string(), original: told, amended: told })),
      }),
    ),
  }),
})

export const chooseContract = contract({
  name: 'importPage',
  summary: 'The page to bring a file in',
  method: 'GET',
  path: '/schools/:school/import',
  params: school,
  query: z.object({ kind: kind.optional(), done: number.optional() }),
  reply: z.object({ kind: kind.optional(), earlier: z.array(z.custom<ImportDone>()) }),
})

/** One file that was brought in, as the record has it. */
export interface ImportDone {
  number: number
  kind: string
  name: string
  at: Date
  by: string
  counts: Plan<unknown>['counts']
}

/** What the page of one upload shows: a plan, or what is wanting in its columns. */
export interface UploadShown {
  upload: number
  kind: (typeof importKinds)[number]
  name: string
  headers: string[]
  mapping: Mapping
  lacks: string[]
  sample: string[][]
  encoding: string
  marks?: number
  plan?: Omit<Plan<unknown>, 'write'>
}

export const uploadContract = contract({
  name: 'importUpload',
  summary: 'What a file would do, before it is brought in',
  method: 'GET',
  path: '/schools/:school/import/:upload',
  params: oneUpload,
  query: z.object({ ...choices, show: z.enum(['problems', 'notes', 'rows']).optional(), columns: tick.default(false) }),
  reply: z.custom<UploadShown>(),
})

export const columnsContract = contract({
  name: 'importColumns',
  summary: 'Say which column holds which fact; it is remembered for the next file with these headings',
  method: 'POST',
  path: '/schools/:school/import/:upload/columns',
  params: oneUpload,
  body: z.object({ columns: z.record(z.string().max(40), z.string().max(500)).default({}) }),
  reply: z.object({ remembered: z.boolean() }),
})

export const confirmContract = contract({
  name: 'importConfirm',
  summary: 'Bring the file in',
  method: 'POST',
  path: '/schools/:school/import/:upload/confirm',
  params: oneUpload,
  body: z.object(choices),
  reply: z.object({ number: z.int() }),
})

export const discardContract = contract({
  name: 'importDiscard',
  summary: 'Do not bring the file in',
  method: 'POST',
  path: '/schools/:school/import/:upload/discard',
  params: oneUpload,
  body: z.object({}),
  reply: z.object({ discarded: z.boolean() }),
})

export const doneContract = contract({
  name: 'importDone',
  summary: 'What one import brought in',
  method: 'GET',
  path: '/schools/:school/import/done/:number',
  params: school.extend({ number }),
  reply: z.custom<ImportDone>(),
})
