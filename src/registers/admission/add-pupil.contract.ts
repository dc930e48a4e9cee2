import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { isoDay, number, tick } from '#platform/http/wire.ts'
import { particularsBody } from '#school/people/pupil.contract.ts'

const school = z.object({ school: number })

export const addPupilForm = contract({
  name: 'addPupilForm',
  summary: 'The form to add a pupil',
  method: 'GET',
  path: '/schools/:school/pupils/new',
  params: school,
  reply: z.object({ groups: z.array(z.object({ id: z.int(), name: z.string() })) }),
})

export const addPupilContract = contract({
  name: 'addPupil',
  summary: 'Add a pupil and enter the name in the admission register from the starting day',
  method: 'POST',
  path: '/schools/:school/pupils',
  params: school,
  body: particularsBody.extend({ startingDay: isoDay, boarder: tick.optional(), group: number.optional() }),
  reply: z.object({ pupil: z.int(), number: z.int() }),
})
