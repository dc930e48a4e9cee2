import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { isoDay } from '#platform/http/wire.ts'

const standing = z.enum(['must', 'should', 'defines', 'unconfirmed'])
const citation = z.object({ rule: z.string(), source: z.string(), says: z.string(), standing })
const find = z.string().trim().max(200, 'Keep this to 200 characters').optional()

const ruleInShort = z.object({ rule: z.string(), title: z.string(), says: z.string(), source: z.string(), standing })
export type RuleInShort = z.output<typeof ruleInShort>

const named = z.object({ rule: z.string(), title: z.string() })
const facts = z.array(z.object({ term: z.string(), says: z.string() }))

const ruleNumber = z.object({ rule: z.string().regex(/^[Ll]-\d{3}[a-z]?$/, 'Give a rule as L-054') })

const ruleWhole = z.object({
  rule: z.string(),
  title: z.string(),
  subject: z.object({ id: z.string(), title: z.string() }),
  citations: z.array(citation),
  question: z.string().nullable(),
  versions: z.array(z.object({ from: isoDay, lastDay: isoDay.nullable(), says: z.string(), source: z.string(), standing })),
  notModelledBefore: isoDay.nullable(),
  daymark: z.string(),
  noCode: z.string().nullable(),
  provisions: z.array(
    z.object({ instrument: z.string(), title: z.string(), provision: z.string(), says: z.string(), read: z.string() }),
  ),
  examples: z.array(z.object({ says: z.string(), rows: z.array(z.object({ says: z.string(), facts, answer: facts })) })),
  parts: z.array(z.object({ kind: z.string(), file: z.string(), name: z.string(), says: z.string() })),
  previous: named.nullable(),
  next: named.nullable(),
})

export const lawContents = contract({
  name: 'lawContents',
  summary: 'The book of law: search, and contents by subject',
  method: 'GET',
  path: '/law',
  query: z.object({ find }),
  reply: z.object({
    asked: z.string(),
    total: z.number(),
    found: z.array(ruleInShort),
    subjects: z.array(z.object({ id: z.string(), title: z.string(), says: z.string(), rules: z.array(named) })),
  }),
})

export const findLawRules = contract({
  name: 'findLawRules',
  summary: 'Rules of attendance law by words of their titles, sentences, sources and numbers; all of them where none are given',
  method: 'GET',
  path: '/law/rules',
  query: z.object({ find }),
  reply: z.object({ total: z.number(), rules: z.array(ruleInShort) }),
})

export const readLawRule = contract({
  name: 'readLawRule',
  summary: 'One rule of attendance law: sentence, source, standing, versions, what Daymark does, worked examples',
  method: 'GET',
  path: '/law/rules/:rule',
  params: ruleNumber,
  reply: ruleWhole,
})

export const lawRulePage = contract({ ...readLawRule, name: 'lawRulePage', path: '/law/:rule' })

export const readLawCodes = contract({
  name: 'readLawCodes',
  summary: 'The attendance codes in use on a day, and how each is counted',
  method: 'GET',
  path: '/law/codes',
  query: z.object({ on: isoDay.optional() }),
  reply: z.object({
    on: isoDay,
    modelledFrom: isoDay,
    codes: z.array(
      z.object({
        code: z.string(),
        number: z.number(),
        title: z.string(),
        meaning: z.string(),
        set: z.enum(['present', 'approved-educational-activity', 'authorised', 'unauthorised', 'not-possible', 'not-collected']),
        who: z.string(),
        sessions: z.array(z.enum(['AM', 'PM'])),
        from: isoDay,
        conditions: z.array(z.string()),
        citation,
      }),
    ),
  }),
})
