import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { isoDay, number, tick } from '#platform/http/wire.ts'
import { optionalDay, optionalReason, reason, recordedReply } from '#school/people/fields.contract.ts'

const onePupil = z.object({ school: number, pupil: number })
const oneSpell = onePupil.extend({ spell: number })

/** A stay as the API gives it. */
export const spellShape = {
  spell: z.int(),
  version: z.int(),
  startingDay: isoDay,
  lastDay: isoDay.nullable(),
  ground: z.string().nullable(),
  boarder: z.boolean(),
}

const formReply = z.object({ name: z.string(), born: isoDay, spell: z.object(spellShape).nullable() })

export const enterAgainForm = contract({
  name: 'enterAgainForm',
  summary: 'The form to enter a pupil’s name again',
  method: 'GET',
  path: '/schools/:school/pupils/:pupil/admission/new',
  params: onePupil,
  reply: formReply,
})

export const enterAgainContract = contract({
  name: 'enterOnRoll',
  summary: 'Enter the name of a pupil who is not on roll in the admission register, from a starting day',
  method: 'POST',
  path: '/schools/:school/pupils/:pupil/admission',
  params: onePupil,
  body: z.object({ startingDay: isoDay, boarder: tick.optional(), reason: optionalReason }),
  reply: recordedReply,
})

export const deleteNameForm = contract({
  name: 'deleteNameForm',
  summary: 'The form to delete a name from the admission register',
  method: 'GET',
  path: '/schools/:school/pupils/:pupil/admission/:spell/leave',
  params: oneSpell,
  reply: formReply,
})

export const deleteNameContract = contract({
  name: 'deleteName',
  summary: 'Delete a name from the admission register on a ground that the regulations list, after a last day',
  method: 'POST',
  path: '/schools/:school/pupils/:pupil/admission/:spell/leave',
  params: oneSpell,
  body: z.object({
    lastDay: isoDay,
    ground: z.string('Choose the ground').min(1, 'Choose the ground').max(20),
    confirmed: z.union([z.literal('yes'), z.literal(true)], 'Confirm that what the ground asks for is true and on file'),
    reason,
  }),
  reply: recordedReply,
})

export const amendAdmissionForm = contract({
  name: 'amendAdmissionForm',
  summary: 'The form to amend an entry of the admission register',
  method: 'GET',
  path: '/schools/:school/pupils/:pupil/admission/:spell/change',
  params: oneSpell,
  reply: formReply,
})

export const amendAdmissionContract = contract({
  name: 'amendAdmission',
  summary: 'Amend an entry of the admission register: the earlier version stays, with the reason',
  method: 'PUT',
  path: '/schools/:school/pupils/:pupil/admission/:spell/change',
  params: oneSpell,
  body: z.object({
    startingDay: isoDay,
    lastDay: optionalDay,
    ground: z
      .string()
      .max(20)
      .nullish()
      .transform(text => text || null),
    boarder: tick.optional(),
    version: number,
    reason,
  }),
  reply: recordedReply,
})
