import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { number, optionalLine, tick } from '#platform/http/wire.ts'
import { optionalReason, reason, recordedReply, said } from '#school/people/fields.contract.ts'

const onePupil = z.object({ school: number, pupil: number })
const oneParent = onePupil.extend({ parent: number })

const telephone = z
  .string()
  .trim()
  .max(40, 'Keep this to 40 characters')
  .regex(/^(?=(?:\D*\d){6})[\d\s()+.x-]+$|^$/, 'Give a telephone number: digits, with spaces or brackets as you like')
  .default('')

const email = z.union([z.literal(''), z.email('Give an e-mail address, like name@example.org').max(200)]).default('')

const body = z.object({
  name: said(120, 'Give the name'),
  relationship: said(60, 'Say how they stand to the pupil'),
  parentalResponsibility: tick.optional(),
  livesWith: tick.optional(),
  priority: z.coerce
    .number('Give a number')
    .int('Give a whole number')
    .min(1, 'Give a number from 1 to 20')
    .max(20, 'Give a number from 1 to 20'),
  emergencyContact: tick.optional(),
  telephone,
  email,
  address: optionalLine(300),
})

const shape = {
  id: z.int(),
  name: z.string(),
  relationship: z.string(),
  parentalResponsibility: z.boolean(),
  livesWith: z.boolean(),
  priority: z.int(),
  emergencyContact: z.boolean(),
  telephone: z.string(),
  email: z.string(),
  address: z.string(),
}

export const addParentForm = contract({
  name: 'addParentForm',
  summary: 'The form to add a parent or contact',
  method: 'GET',
  path: '/schools/:school/pupils/:pupil/parents/new',
  params: onePupil,
  reply: z.object({ pupil: z.object({ id: z.int(), name: z.string() }), next: z.int() }),
})

export const addParentContract = contract({
  name: 'addParent',
  summary: 'Add a parent or contact of a pupil; `known` names a person who is already recorded as a parent of another pupil',
  method: 'POST',
  path: '/schools/:school/pupils/:pupil/parents',
  params: onePupil,
  body: body.extend({ known: number.optional() }),
  reply: z.object({ parent: z.int(), number: z.int() }),
})

export const changeParentForm = contract({
  name: 'changeParentForm',
  summary: 'The form to change what is recorded of a parent',
  method: 'GET',
  path: '/schools/:school/pupils/:pupil/parents/:parent/change',
  params: oneParent,
  reply: z.object({ pupil: z.object({ id: z.int(), name: z.string() }), parent: z.object(shape), siblings: z.array(z.string()) }),
})

export const changeParentContract = contract({
  name: 'changeParent',
  summary: 'Change what is recorded of a parent; what stood stays in the history',
  method: 'PUT',
  path: '/schools/:school/pupils/:pupil/parents/:parent/change',
  params: oneParent,
  body: body.extend({ reason }),
  reply: recordedReply,
})

export const partParentContract = contract({
  name: 'partParent',
  summary: 'Record that somebody is no longer a parent or contact of a pupil',
  method: 'POST',
  path: '/schools/:school/pupils/:pupil/parents/:parent/end',
  params: oneParent,
  body: z.object({ reason: optionalReason.pipe(z.string().min(1, 'Say why')) }),
  reply: recordedReply,
})
