import { z } from 'zod'
import { filledLine, optionalLine } from '#platform/http/wire.ts'

const email = z.email('Give an e-mail address, like name@school.example').trim().max(200)

/** A password worth having: long, and free in its letters. */
export const newPassword = z
  .string('Choose a password')
  .min(12, 'Use at least 12 characters')
  .max(200, 'Keep this to 200 characters')

/** Signing in with an address and a password. */
export const signInForm = z.object({ email, password: z.string('Give your password').min(1, 'Give your password').max(200) })

/** The first person and the first school of a new installation. */
export const firstRunForm = z.object({
  school: filledLine(120),
  phase: z.enum(['nursery', 'primary', 'middle', 'secondary', 'all-through', '16-plus'], 'Choose a phase'),
  kind: z.enum(['maintained', 'academy', 'independent', 'special', 'pru-ap'], 'Choose what kind of school it is'),
  localAuthority: filledLine(80),
  trust: optionalLine(120),
  name: filledLine(120),
  position: filledLine(80),
  email,
  password: newPassword,
})
