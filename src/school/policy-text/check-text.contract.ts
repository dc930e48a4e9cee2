import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { isoDay, number } from '#platform/http/wire.ts'
import { findingShown } from '#school/policy-check/finding.contract.ts'

const inSchool = z.object({ school: number })

const placeShown = z.object({
  passage: z.int().describe('The place of the passage among the passages, counted from 0'),
  line: z.int(),
  page: z.int().optional(),
  from: z.int().describe('The first character in the passage'),
  to: z.int().describe('The character after the last'),
  words: z.string().describe('What stands there'),
})

/** A finding in a text, as it is sent: where its words stand, and whether they were read with certainty. */
export const textFindingShown = findingShown.omit({ mendable: true }).extend({
  places: z.array(placeShown),
  sure: z.boolean().describe('False where the words may mean something else; then it is a caution at most'),
})

export const notUnderstoodShown = z.object({ subject: z.string(), clause: z.string(), place: placeShown })

/** The check of a text, as it is sent. */
export const textCheckShown = z.object({
  on: isoDay.describe('The day whose law was asked'),
  findings: z.array(textFindingShown),
  understood: z.int().describe('How many statements were read'),
  notUnderstood: z.array(notUnderstoodShown),
  whole: z.boolean().describe('False where the text is too short to be a whole policy: nothing is said to be missing from it'),
  summary: z.string(),
  written: z.string(),
  pages: z.int().optional(),
  passages: z.array(
    z.object({
      kind: z.enum(['heading', 'paragraph', 'item', 'row', 'contents']),
      clause: z.string(),
      text: z.string(),
      page: z.int().optional(),
    }),
  ),
})

export type TextCheckShown = z.output<typeof textCheckShown>

export const askCheckText = contract({
  name: 'askCheckText',
  summary: 'The form to check the text of a policy',
  method: 'GET',
  path: '/schools/:school/policy/check-text',
  params: inSchool,
  reply: z.object({}),
})

const lettersOfBase64 = 13_400_000

export const checkPolicyText = contract({
  name: 'checkPolicyText',
  summary: 'Checks the text of a policy, pasted or as a file (txt, docx, pdf); nothing of it is kept',
  method: 'POST',
  path: '/schools/:school/policy/check-text',
  params: inSchool,
  body: z.object({
    text: z.string().max(2_000_000, 'This is longer than a policy would be').default(''),
    file: z.string().max(lettersOfBase64, 'The file is larger than 10 MB').default('').describe('The file in base64'),
  }),
  reply: textCheckShown,
  bodyLimit: lettersOfBase64 + 2_100_000,
})
