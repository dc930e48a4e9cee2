import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { filledLine, instant, isoDay, number, optionalLine, tick } from '#platform/http/wire.ts'
import { numbers, yearGroupList } from '#school/people/fields.contract.ts'
import { type closureCauses, ofWhom } from './closure.ts'

const inSchool = z.object({ school: number })
const sessions = z.enum(['AM', 'PM', 'both'], 'Say which sessions')
const cause = z.enum(
  ['site-closed', 'part-of-site-closed', 'transport-unavailable', 'travel-disrupted'] satisfies typeof closureCauses,
  'Choose what happened',
)
const of = z.enum(ofWhom, 'Say whom it is for')
const counts = z.object({
  pupils: z.int(),
  entered: z.int(),
  explained: z.int(),
  changed: z.int(),
  keptHere: z.int(),
  keptOther: z.int(),
  same: z.int(),
  planned: z.int(),
  passedOver: z.int(),
})
const citation = z.object({
  rule: z.string(),
  source: z.string(),
  says: z.string(),
  standing: z.enum(['must', 'should', 'defines', 'unconfirmed']),
})

export const closureShown = z.object({
  number: z.int(),
  from: isoDay,
  until: isoDay,
  sessions,
  cause,
  title: z.string(),
  code: z.string(),
  nature: z.string(),
  of,
  whom: z.string(),
  counts,
  at: instant,
  by: z.string(),
  position: z.string(),
  due: z.int().describe('Marks that are planned for sessions that have begun since, and not entered yet'),
  withdrawn: z.object({ at: instant, by: z.string(), reason: z.string() }).optional(),
})

export const closures = contract({
  name: 'closures',
  summary: 'Unplanned closures of the school or a part of it, newest first',
  method: 'GET',
  path: '/schools/:school/closures',
  params: inSchool,
  query: z.object({ done: z.string().optional() }),
  reply: z.object({ closures: z.array(closureShown) }),
})

export const newClosure = contract({
  name: 'newClosure',
  summary: 'The form for a closure',
  method: 'GET',
  path: '/schools/:school/closures/new',
  params: inSchool,
  query: z.object({ of: of.default('everyone').catch('everyone') }),
  reply: z.object({
    of,
    pupils: z.int(),
    yearGroups: z.array(z.object({ yearGroup: z.int(), pupils: z.int() })),
    groups: z.array(z.object({ id: z.int(), kind: z.string(), name: z.string(), pupils: z.int() })),
    members: z.array(z.object({ id: z.int(), name: z.string(), group: z.string() })),
  }),
})

const list = (value: number[] | null): number[] => value ?? []

export const closeSchool = contract({
  name: 'closeSchool',
  summary: 'Close the school or a part of it without warning: one action for all pupils and sessions concerned',
  method: 'POST',
  path: '/schools/:school/closures/new',
  params: inSchool,
  body: z
    .object({
      from: isoDay,
      until: isoDay.optional(),
      sessions: sessions.default('both'),
      cause,
      nature: optionalLine(300),
      of,
      yearGroups: yearGroupList.transform(list),
      groups: numbers.default([]),
      pupils: numbers.default([]),
      alsoMarked: tick.default(false),
      preview: tick.default(false).describe('Only say what would be written'),
    })
    .transform(body => ({ ...body, until: body.until ?? body.from }))
    .refine(({ from, until }) => until >= from, { path: ['until'], message: 'The last day is before the first' })
    .refine(({ from, until }) => until - from <= 31, { path: ['until'], message: 'A closure is entered for a month at most' })
    .refine(body => body.of !== 'year-groups' || body.yearGroups.length > 0, {
      path: ['yearGroups'],
      message: 'Choose at least one year group',
    })
    .refine(body => body.of !== 'groups' || body.groups.length > 0, { path: ['groups'], message: 'Choose at least one group' })
    .refine(body => body.of !== 'pupils' || body.pupils.length > 0, { path: ['pupils'], message: 'Choose at least one pupil' }),
  reply: z.object({
    preview: z.boolean(),
    code: z.string(),
    title: z.string(),
    citation,
    whom: z.string(),
    counts,
    registers: z.int().describe('Registers that count as taken'),
    cautions: z.array(z.object({ because: z.string(), citation })),
    happening: z.int().optional(),
  }),
})

const ofClosure = inSchool.extend({ closure: number })

export const enterClosure = contract({
  name: 'enterClosure',
  summary: 'Enter the marks of a closure for sessions that have begun since it was recorded',
  method: 'POST',
  path: '/schools/:school/closures/:closure/enter',
  params: ofClosure,
  reply: z.object({ entered: z.int(), happening: z.int() }),
})

export const withdrawClosureContract = contract({
  name: 'withdrawClosure',
  summary: 'Take back a closure that was recorded by mistake; earlier marks stand again',
  method: 'POST',
  path: '/schools/:school/closures/:closure/withdraw',
  params: ofClosure,
  body: z.object({ reason: filledLine(300) }),
  reply: z.object({ restored: z.int(), unexplained: z.int(), left: z.int(), plans: z.int(), happening: z.int() }),
})
