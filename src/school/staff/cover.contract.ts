import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { isoDay, number } from '#platform/http/wire.ts'
import { recordedReply } from '#school/people/fields.contract.ts'

const inSchool = z.object({ school: number })
const colleague = z.coerce.number('Choose a colleague').int('Choose a colleague').min(1, 'Choose a colleague')

export const coverForm = contract({
  name: 'coverForm',
  summary: 'The form to arrange cover',
  method: 'GET',
  path: '/schools/:school/cover/new',
  params: inSchool,
  query: z.object({ absent: number.optional() }),
  reply: z.object({ staff: z.array(z.object({ id: z.int(), name: z.string() })) }),
})

export const giveCoverContract = contract({
  name: 'giveCover',
  summary: 'Arrange that one colleague answers for another’s groups, from a day until a day',
  method: 'POST',
  path: '/schools/:school/cover',
  params: inSchool,
  body: z.object({ absent: colleague, covering: colleague, from: isoDay, until: isoDay }),
  reply: recordedReply,
})

export const endCoverContract = contract({
  name: 'endCover',
  summary: 'End cover after a last day',
  method: 'POST',
  path: '/schools/:school/cover/:cover/end',
  params: inSchool.extend({ cover: number }),
  body: z.object({ lastDay: isoDay }),
  reply: recordedReply,
})
