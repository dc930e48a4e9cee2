import { z } from 'zod'
import { isRole, type RoleId, roles } from '#school/access/roles.ts'
import { clockFromText } from '#time/clock.ts'

// The kinds of value a policy is made of. Each says in its own words what is wrong; a title and a sentence come with each field.

/** How a field is named and explained wherever it is shown; `unit` stands after a number. */
export interface FieldWords {
  title: string
  says?: string
  unit?: string
  /** Of a list: the order of its lines means something. */
  ordered?: boolean
}

/** A clock time, '08:50', as a person writes it. */
export const clock = (words: FieldWords) =>
  z
    .string('Write a time such as 08:50')
    .refine(text => clockFromText(text) !== undefined, 'Write a time such as 08:50')
    .meta({ ...words, kind: 'clock' })

/** A whole number. */
export const count = (words: FieldWords, least = 0, most = 10_000) =>
  z
    .int('Write a whole number')
    .min(least, `Write ${least} or more`)
    .max(most, `Write ${most} or less`)
    .meta({ ...words, kind: 'count' })

/** A percentage of possible sessions. */
export const percent = (words: FieldWords) =>
  z
    .number('Write a percentage, without its sign')
    .min(0, 'Write 0 or more')
    .max(100, 'Write 100 or less')
    .meta({ unit: 'per cent', ...words, kind: 'percent' })

/** Yes or no. */
export const yes = (words: FieldWords) => z.boolean('Write true or false').meta({ ...words, kind: 'yes' })

/** A line of text; never blank. */
export const words = (words: FieldWords, most = 400) =>
  z
    .string('Write some text')
    .trim()
    .min(1, 'Write some text')
    .max(most, `Keep this to ${most} characters`)
    .meta({ ...words, kind: 'words' })

/** Paragraphs in the school's own words; blank where it has written none. */
export const prose = (words: FieldWords, most = 4000) =>
  z
    .string('Write some text')
    .trim()
    .max(most, `Keep this to ${most} characters`)
    .meta({ ...words, kind: 'prose' })

/** One of a few. Options are named as they are written; `_` never appears in them. */
export const oneOf = <const Options extends readonly [string, ...string[]]>(words: FieldWords, options: Options) =>
  z.enum(options, `Choose one of: ${options.join(', ')}`).meta({ ...words, kind: 'choice' })

/** Somebody in the school or the trust, by role: never a name. */
export const role = (words: FieldWords) =>
  z
    .string('Write a role')
    .refine((id): id is RoleId => isRole(id), 'This is not a role that Daymark knows')
    .meta({ ...words, kind: 'role' })

/** Several of something, in order. */
export const list = <Item extends z.ZodType>(words: FieldWords, item: Item, least = 0) =>
  z
    .array(item, 'Write a list')
    .min(least, `Write at least ${least}`)
    .meta({ ...words, kind: 'list' })

/** A value that a policy may leave unsaid. */
export const unsaid = <Kind extends z.ZodType>(kind: Kind) => kind.nullable().default(null)

/** The clause of the published policy that a part or a line of it comes from: '4.1'. */
export const clause = z.string('Write the clause in quotes').max(40).default('').meta({ title: 'Clause', kind: 'clause' })

/** The clauses of single fields, where they differ from that of their part. */
const clauses = z.record(z.string(), z.string()).default({}).meta({ title: 'Clauses of single fields', kind: 'clauses' })

/** A part of the policy, as a head thinks of it: its fields, and the clause it comes from. */
export const part = <Shape extends z.ZodRawShape>(words: FieldWords, shape: Shape) =>
  z.strictObject({ clause, clauses, ...shape }).meta({ ...words, kind: 'part' })

/** One line of a list: its fields, and its clause. */
export const lineOf = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ clause, ...shape }).meta({ kind: 'line' })

/** Several fields under one name. */
export const fields = <Shape extends z.ZodRawShape>(words: FieldWords, shape: Shape) =>
  z.strictObject(shape, `Write the fields of: ${words.title}`).meta({ ...words, kind: 'fields' })

/** How often something happens. */
export const every = (words: FieldWords) =>
  oneOf(words, [
    'daily',
    'weekly',
    'fortnightly',
    'monthly',
    'half-termly',
    'termly',
    'three-times-a-year',
    'yearly',
    'every-two-years',
  ])

/** People outside the school, parents and pupils, whom a policy names by what they are; each with its title. */
export const outsiders = {
  parents: 'Parents',
  guardians: 'Guardians',
  pupil: 'The pupil',
  'other-pupils': 'Other pupils',
  'social-worker': 'The pupil’s social worker',
  'youth-offending-worker': 'The pupil’s youth offending worker',
  'local-authority': 'The local authority',
  'education-welfare': 'The education welfare officer',
  'children-missing-education': 'The officer for children missing education',
  'childrens-services': 'Children’s services',
  police: 'The police',
  'early-help': 'Early help',
  'health-professional': 'A health professional',
  'transport-team': 'The local authority’s transport team',
  'virtual-school': 'The virtual school',
} as const

/** Anybody whom a policy tells something: a role of the school or the trust, or one of the outsiders. */
export type Party = RoleId | keyof typeof outsiders

/** Whether a text names a party. */
export const isParty = (id: string): id is Party => isRole(id) || Object.hasOwn(outsiders, id)

/** How a party is written for a reader. */
export const partyTitle = (id: Party): string =>
  Object.hasOwn(outsiders, id) ? outsiders[id as keyof typeof outsiders] : roles[id as RoleId].title

/** Somebody who does or hears something: a role, or one of the outsiders. */
export const party = (words: FieldWords) =>
  z
    .string('Write who')
    .refine(isParty, 'This is nobody that Daymark knows')
    .meta({ ...words, kind: 'party' })
