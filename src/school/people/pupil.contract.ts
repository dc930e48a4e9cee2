import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { instant, isoDay, number, optionalLine } from '#platform/http/wire.ts'
import { reason, recordedReply, said, yearGroup } from './fields.contract.ts'
import { normalUpn, whyNotUpn } from './upn.ts'

const upn = z
  .string()
  .nullish()
  .transform(typed => (typed ? normalUpn(typed) || null : null))
  .superRefine((typed, ctx) => {
    const problem = typed === null ? undefined : whyNotUpn(typed)
    if (problem) ctx.addIssue({ code: 'custom', message: problem })
  })

/** What the admission register says of a pupil, as a form or a program sends it. */
export const particularsBody = z.object({
  surname: said(80, 'Give the surname'),
  forename: said(80, 'Give the forename'),
  middleNames: optionalLine(120),
  knownAs: optionalLine(80),
  sex: z.enum(['F', 'M'], 'Choose female or male'),
  born: isoDay,
  yearGroup,
  upn,
  reference: z
    .string()
    .trim()
    .max(40, 'Keep this to 40 characters')
    .nullish()
    .transform(text => text || null),
  address: optionalLine(300),
  lastSchool: optionalLine(200),
})

/** The particulars as the API gives them. */
export const particularsShape = {
  surname: z.string(),
  forename: z.string(),
  middleNames: z.string(),
  knownAs: z.string(),
  sex: z.enum(['F', 'M']),
  born: isoDay,
  yearGroup: z.int(),
  upn: z.string().nullable(),
  reference: z.string().nullable(),
  address: z.string(),
  lastSchool: z.string(),
}

const onePupil = z.object({ school: number, pupil: number })

export const changePupilForm = contract({
  name: 'changePupilForm',
  summary: 'The form to change a pupil’s particulars',
  method: 'GET',
  path: '/schools/:school/pupils/:pupil/change',
  params: onePupil,
  reply: z.object({ id: z.int(), ...particularsShape }),
})

export const changePupilContract = contract({
  name: 'changePupil',
  summary: 'Change a pupil’s particulars; original, amended, reason, date, name and position are kept',
  method: 'PUT',
  path: '/schools/:school/pupils/:pupil/change',
  params: onePupil,
  body: particularsBody.extend({ reason }),
  reply: recordedReply,
})

export const photographForm = contract({
  name: 'photographForm',
  summary: 'The form to give a pupil’s photograph',
  method: 'GET',
  path: '/schools/:school/pupils/:pupil/photograph',
  params: onePupil,
  reply: z.object({ id: z.int(), name: z.string(), image: z.string().nullable() }),
})

export const setPhotographContract = contract({
  name: 'setPhotograph',
  summary: 'Give or take away a pupil’s photograph: JPEG or PNG, 300 kB at most, as base64; without it the photograph goes',
  method: 'PUT',
  path: '/schools/:school/pupils/:pupil/photograph',
  params: onePupil,
  body: z.object({
    image: z.string().max(900_000, 'A photograph may have 300 kB at most').optional(),
    remove: z.string().optional(),
  }),
  reply: recordedReply,
})

const told = z.union([z.string(), z.number(), z.boolean(), z.null()])

export const pupilHistory = contract({
  name: 'pupilHistory',
  summary: 'Every change of what is recorded of a pupil, newest first, with the five facts of each',
  method: 'GET',
  path: '/schools/:school/pupils/:pupil/history',
  params: onePupil,
  reply: z.object({
    id: z.int(),
    name: z.string(),
    entries: z.array(
      z.object({
        number: z.int(),
        kind: z.string(),
        says: z.string(),
        detail: z.string(),
        at: instant,
        by: z.string(),
        position: z.string(),
        reason: z.string(),
        changes: z.array(z.object({ field: z.string(), title: z.string(), original: told, amended: told })),
      }),
    ),
  }),
})
