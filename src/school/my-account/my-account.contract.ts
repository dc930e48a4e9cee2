import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { instant } from '#platform/http/wire.ts'
import { newPassword } from '#school/access/sign-in.contract.ts'

const done = z.object({ done: z.boolean() })

export const readMyAccount = contract({
  name: 'readMyAccount',
  summary: 'My account: its sign-ins and API tokens that hold now',
  method: 'GET',
  path: '/account',
  reply: z.object({
    name: z.string(),
    email: z.string(),
    signIns: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['browser', 'token']),
        label: z.string(),
        begunAt: instant,
        seenAt: instant,
        expiresAt: instant.nullable(),
        current: z.boolean(),
      }),
    ),
  }),
})

export const changePasswordContract = contract({
  name: 'changePassword',
  summary: 'Change my password; every other sign-in ends',
  method: 'POST',
  path: '/account/password',
  body: z.object({
    present: z.string('Give your present password').min(1, 'Give your present password').max(200),
    password: newPassword,
  }),
  reply: done,
})

export const endSignInContract = contract({
  name: 'endMySignIn',
  summary: 'End one of my sign-ins or API tokens',
  method: 'POST',
  path: '/account/sign-ins/:signIn/end',
  params: z.object({ signIn: z.string().regex(/^[0-9a-f]{16}$/) }),
  body: z.object({}).nullish(),
  reply: done,
})

export const endOtherSignInsContract = contract({
  name: 'endMyOtherSignIns',
  summary: 'End all my sign-ins in browsers except this one',
  method: 'POST',
  path: '/account/sign-ins/end',
  body: z.object({}).nullish(),
  reply: done,
})
