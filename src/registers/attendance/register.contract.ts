import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { clockTime, instant, isoDay, line, number } from '#platform/http/wire.ts'

export const session = z.enum(['AM', 'PM'], 'Say AM or PM')
const inSchool = z.object({ school: number })
export const ofRegister = inSchool.extend({ day: isoDay, session, group: number })

const code = z.string('Choose a code').trim().toUpperCase().min(1, 'Choose a code').max(2, 'A code is one or two characters')
/** What is said of one mark; minutes and nature only where the code asks for them. */
export const markSaid = z.object({
  code,
  minutesLate: z.coerce
    .number('Give the minutes as a number')
    .int('Give whole minutes')
    .min(0)
    .max(720, 'That is more than a day')
    .default(0),
  nature: line(300).default(''),
})
const markGiven = markSaid.extend({ pupil: number })

/** A program sends a list of marks; a form names them by pupil. */
const marks = z.preprocess(
  value =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.entries(value)
          .map(([pupil, mark]) => ({ ...(mark as object), pupil }))
          .filter(mark => 'code' in mark)
      : value,
  z.array(markGiven, 'Send the marks').min(1, 'No pupil is marked yet').max(2000),
)

/** What a save of a register brings. */
export const takeRegisterBody = z.object({
  seen: number.default(0),
  marks: marks.refine(given => new Set(given.map(m => m.pupil)).size === given.length, 'A pupil is marked twice'),
  reason: line(500).default(''),
})

const shown = z.object({ code: z.string(), minutesLate: z.int(), nature: z.string() })
const entryShown = shown.extend({
  version: z.int(),
  happening: z.int(),
  at: instant,
  by: z.string(),
  position: z.string(),
  reason: z.string(),
})
const lineShown = z.object({
  pupil: z.object({
    id: z.int(),
    surname: z.string(),
    forename: z.string(),
    knownAs: z.string(),
    born: isoDay,
    yearGroup: z.int(),
  }),
  entries: z.array(entryShown),
  known: shown.extend({ because: z.string() }).optional(),
  lately: z.array(z.int()),
})

export const windowShown = z.object({
  arriveBy: clockTime,
  registerFrom: clockTime,
  closes: clockTime,
  ends: clockTime,
})

export const registerShown = z.object({
  day: isoDay,
  session,
  group: z.object({ id: z.int(), name: z.string() }),
  window: windowShown,
  state: z.enum(['closed', 'not-due', 'open', 'taken', 'late', 'missing']),
  taken: z.object({ at: instant, by: z.string(), position: z.string() }).optional(),
  chased: z.object({ at: instant, by: z.string() }).optional(),
  seen: z.int(),
  lately: z.array(isoDay),
  lines: z.array(lineShown),
})

const registerPath = '/schools/:school/registers/:day/:session/:group'

export const readRegister = contract({
  name: 'readRegister',
  summary: "One group's register of one session: who is on it, what is marked, what is known beforehand",
  method: 'GET',
  path: registerPath,
  params: ofRegister,
  query: z.object({ saved: z.string().optional() }),
  reply: registerShown,
})

export const takeRegister = contract({
  name: 'takeRegister',
  summary: 'Save a register, whole or not at all',
  method: 'PUT',
  path: registerPath,
  params: ofRegister,
  body: takeRegisterBody,
  reply: z.object({ recorded: z.int(), amended: z.int(), happening: z.int() }),
})

export const chaseRegister = contract({
  name: 'chaseRegister',
  summary: 'Ask whoever answers for a group for a register that is due',
  method: 'POST',
  path: `${registerPath}/chase`,
  params: ofRegister,
  reply: z.object({ chased: z.boolean() }),
})

export const chaseRegisters = contract({
  name: 'chaseRegisters',
  summary: 'Ask for every register of a day that is late or missing',
  method: 'POST',
  path: '/schools/:school/registers/:day/chase',
  params: inSchool.extend({ day: isoDay }),
  reply: z.object({ chased: z.int() }),
})

export const readRegisterAsAt = contract({
  name: 'readRegisterAsAt',
  summary: 'A register as it stood at a moment, with every amendment made by then: to be printed or shown to an inspector',
  method: 'GET',
  path: `${registerPath}/as-at`,
  params: ofRegister,
  query: z.object({ day: isoDay.optional(), time: clockTime.optional() }),
  reply: z.object({ asAt: instant, school: z.string(), register: registerShown }),
})

export const arrivalBody = z.object({ minute: clockTime.optional(), nature: line(300).default('') })
export const recordArrival = contract({
  name: 'recordArrival',
  summary: 'A pupil arrives: the clock and the window say whether present, late or after the close',
  method: 'POST',
  path: '/schools/:school/registers/:day/:session/:group/pupils/:pupil/arrival',
  params: ofRegister.extend({ pupil: number }),
  body: arrivalBody,
  reply: z.object({ code: z.string(), minutesLate: z.int() }),
})

export const todayRegisters = contract({
  name: 'todayRegisters',
  summary: 'All registers of a day and where each stands: not due, open, taken, late, missing',
  method: 'GET',
  path: '/schools/:school/registers',
  params: inSchool,
  query: z.object({ day: isoDay.optional() }),
  reply: z.object({
    day: isoDay,
    closed: z.string().optional(),
    previous: isoDay.optional(),
    next: isoDay.optional(),
    begin: z.object({ calendar: z.boolean(), groups: z.boolean() }),
    groups: z.array(
      z.object({
        id: z.int(),
        name: z.string(),
        yearGroup: z.int().nullable(),
        staff: z.string(),
        pupils: z.int(),
        sessions: z.array(
          z.object({
            session,
            state: z.enum(['closed', 'not-due', 'open', 'taken', 'late', 'missing']),
            window: windowShown.optional(),
            at: instant.optional(),
            by: z.string().optional(),
            chased: instant.optional(),
            here: z.int(),
            away: z.int(),
            unexplained: z.int(),
          }),
        ),
      }),
    ),
  }),
})
