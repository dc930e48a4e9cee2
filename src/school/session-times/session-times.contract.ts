import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { clockTime, isoDay, number } from '#platform/http/wire.ts'
import { numbers, optionalReason, recordedReply, yearGroupList } from '#school/people/fields.contract.ts'

const inSchool = z.object({ school: number })

const shape = z.object({
  id: z.int(),
  fromDay: isoDay,
  session: z.enum(['AM', 'PM']),
  weekdays: z.array(z.int()),
  yearGroups: z.array(z.int()).nullable(),
  arriveBy: clockTime,
  registerFrom: clockTime,
  closes: clockTime,
  ends: clockTime,
})

export const readSessionTimes = contract({
  name: 'readSessionTimes',
  summary: 'When sessions are: the windows that stand today and later, or with `all` every one ever set',
  method: 'GET',
  path: '/schools/:school/session-times',
  params: inSchool,
  query: z.object({ all: z.string().optional() }),
  reply: z.object({ windows: z.array(shape) }),
})

export const newTimesForm = contract({
  name: 'newSessionTimesForm',
  summary: 'The form to set the times of a session',
  method: 'GET',
  path: '/schools/:school/session-times/new',
  params: inSchool,
  query: z.object({ like: number.optional() }),
  reply: z.object({ like: shape.nullable() }),
})

export const addTimes = contract({
  name: 'addSessionTimes',
  summary:
    'Set the times of a session from a day on, by weekday and year group. A caution of the law asks for a reason, which is recorded',
  method: 'POST',
  path: '/schools/:school/session-times',
  params: inSchool,
  body: z.object({
    fromDay: isoDay,
    session: z.enum(['AM', 'PM'], 'Choose morning or afternoon'),
    weekdays: numbers.pipe(z.array(z.int().min(1).max(7, 'Choose weekdays'))),
    yearGroups: yearGroupList,
    arriveBy: clockTime,
    registerFrom: clockTime,
    closes: clockTime,
    ends: clockTime,
    reason: optionalReason,
  }),
  reply: recordedReply,
})

export const removeTimes = contract({
  name: 'removeSessionTimes',
  summary: 'Take session times away; what they replaced stands again',
  method: 'POST',
  path: '/schools/:school/session-times/:window/remove',
  params: inSchool.extend({ window: number }),
  body: z.object({}).nullish(),
  reply: recordedReply,
})
