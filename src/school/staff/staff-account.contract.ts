import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { number } from '#platform/http/wire.ts'
import { newPassword } from '#school/access/sign-in.contract.ts'
import { recordedReply } from '#school/people/fields.contract.ts'

const oneColleague = z.object({ school: number, staff: number })
const nothing = z.object({}).nullish()

export const staffAccountForm = contract({
  name: 'staffAccountForm',
  summary: 'The form to give a colleague an account, or a new password',
  method: 'GET',
  path: '/schools/:school/staff/:staff/account',
  params: oneColleague,
  reply: z.object({ name: z.string(), email: z.string(), active: z.boolean(), suggested: z.string() }),
})

export const giveAccountContract = contract({
  name: 'giveAccount',
  summary: 'Give a colleague an account to sign in with, or a new password; the password is kept only as a hash',
  method: 'POST',
  path: '/schools/:school/staff/:staff/account',
  params: oneColleague,
  body: z.object({ email: z.email('Give an e-mail address, like name@school.example').max(200), password: newPassword }),
  reply: recordedReply,
})

export const endAccountContract = contract({
  name: 'endAccount',
  summary: 'End a colleague’s account here: they can sign in to this school no more',
  method: 'POST',
  path: '/schools/:school/staff/:staff/account/end',
  params: oneColleague,
  body: nothing,
  reply: recordedReply,
})

export const endSignInsContract = contract({
  name: 'endSignIns',
  summary: 'End all sign-ins of a colleague, on every device',
  method: 'POST',
  path: '/schools/:school/staff/:staff/sign-ins/end',
  params: oneColleague,
  body: nothing,
  reply: recordedReply,
})
