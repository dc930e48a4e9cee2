import { hash, verify } from '@node-rs/argon2'

/** Argon2id with the library's sound defaults: the hash that is kept of a password. */
export const hashOfPassword = (password: string): Promise<string> =>
  hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })

/** A hash of nothing in particular, checked when there is no such account, so that both answers take as long. */
const nobody = hashOfPassword('nobody has this password')

/** Whether a password is the one of this hash; false for an account without one, after the same time. */
export async function passwordFits(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await nobody), password)
  return fits && Boolean(passwordHash)
}
