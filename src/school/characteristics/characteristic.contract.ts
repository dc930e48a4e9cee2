import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { isoDay, number, optionalLine } from '#platform/http/wire.ts'
import { optionalDay, optionalReason, reason, recordedReply } from '#school/people/fields.contract.ts'
import { type CharacteristicKind, characteristicKindIds } from './characteristics.ts'

const onePupil = z.object({ school: number, pupil: number })
const oneCharacteristic = onePupil.extend({ kind: z.string().max(40), from: isoDay })

export const recordCharacteristicForm = contract({
  name: 'recordCharacteristicForm',
  summary: 'The form to record a characteristic',
  method: 'GET',
  path: '/schools/:school/pupils/:pupil/characteristics/new',
  params: onePupil,
  query: z.object({ kind: z.string().max(40).optional() }),
  reply: z.object({ pupil: z.object({ id: z.int(), name: z.string() }), kinds: z.array(z.string()) }),
})

export const recordCharacteristicContract = contract({
  name: 'recordCharacteristic',
  summary:
    'Record that something holds of a pupil from a day, until a day or open; what is open of the same kind ends the day before',
  method: 'POST',
  path: '/schools/:school/pupils/:pupil/characteristics',
  params: onePupil,
  body: z.object({
    kind: z.enum(characteristicKindIds as [CharacteristicKind, ...CharacteristicKind[]], 'Choose a characteristic'),
    value: optionalLine(200),
    from: isoDay,
    until: optionalDay,
    reason: optionalReason,
  }),
  reply: recordedReply,
})

export const changeCharacteristicForm = contract({
  name: 'changeCharacteristicForm',
  summary: 'The form to change or end a characteristic',
  method: 'GET',
  path: '/schools/:school/pupils/:pupil/characteristics/:kind/:from',
  params: oneCharacteristic,
  reply: z.object({
    pupil: z.object({ id: z.int(), name: z.string() }),
    characteristic: z.object({ kind: z.string(), value: z.string(), from: isoDay, until: isoDay.nullable() }),
  }),
})

export const changeCharacteristicContract = contract({
  name: 'changeCharacteristic',
  summary: 'Change or end a characteristic; what stood stays in the history',
  method: 'PUT',
  path: '/schools/:school/pupils/:pupil/characteristics/:kind/:from',
  params: oneCharacteristic,
  body: z.object({ value: optionalLine(200), until: optionalDay, withdraw: z.string().optional(), reason }),
  reply: recordedReply,
})
