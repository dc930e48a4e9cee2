import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { number, tick } from '#platform/http/wire.ts'
import { recordedReply, said } from '#school/people/fields.contract.ts'

const inSchool = z.object({ school: number })

export const phases = {
  nursery: 'Nursery',
  primary: 'Primary',
  middle: 'Middle',
  secondary: 'Secondary',
  'all-through': 'All-through',
  '16-plus': '16 plus',
} as const

export const schoolKinds = {
  maintained: 'Maintained',
  academy: 'Academy',
  independent: 'Independent',
  special: 'Special',
  'pru-ap': 'Pupil referral unit or alternative provision',
} as const

const phase = z.enum(Object.keys(phases) as [keyof typeof phases], 'Choose a phase')
const kind = z.enum(Object.keys(schoolKinds) as [keyof typeof schoolKinds], 'Choose what kind of school it is')

export const readDetails = contract({
  name: 'readSchool',
  summary: 'The school’s details',
  method: 'GET',
  path: '/schools/:school/details',
  params: inSchool,
  reply: z.object({
    id: z.int(),
    name: z.string(),
    urn: z.string().nullable(),
    phase,
    kind,
    localAuthority: z.string(),
    boards: z.boolean(),
    photographs: z.boolean(),
    trust: z.string().nullable(),
  }),
})

export const changeDetailsContract = contract({
  name: 'changeSchool',
  summary: 'Change the school’s details',
  method: 'PUT',
  path: '/schools/:school/details',
  params: inSchool,
  body: z.object({
    name: said(120, 'Give the name of the school'),
    urn: z
      .string()
      .trim()
      .regex(/^\d{6}$|^$/, 'A URN has six digits')
      .nullish()
      .transform(text => text || null),
    phase,
    kind,
    localAuthority: said(80, 'Name the local authority'),
    boards: tick.optional(),
    photographs: tick.optional(),
  }),
  reply: recordedReply,
})
