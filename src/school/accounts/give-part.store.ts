import type { By, Recorder } from '#platform/database/record.ts'
import { addAccount } from '#school/access/account.store.ts'
import { giveRoles, insertStaff } from '#school/staff/staff.store.ts'
import { setAccountOfStaff } from '#school/staff/staff-account.store.ts'
import { londonNow } from '#time/london.ts'
import { colleagueOf } from './accounts.store.ts'

/** A person and the part they are given: an account that is there, or one to be made. */
export interface PartGiven {
  school: number
  account: number | null
  email: string
  name: string
  position: string
  role: string
  passwordHash: string | null
}

/** Gives somebody a part in a school, in one transaction: the account if it is new, the entry among the staff if there is none, the role. */
export async function givePart(
  recorder: Recorder,
  who: { by: By; at: Date },
  given: PartGiven,
): Promise<{ account: number; staff: number }> {
  const { school, role } = given
  const from = londonNow(who.at).day
  const done = await recorder({ school, ...who }, async tx => {
    const colleague = await colleagueOf(tx, school, given.account, given.email)
    return {
      happening: {
        kind: 'AccountGiven',
        about: { name: given.name, detail: `${given.email}, ${role}`, newAccount: given.account === null, newStaff: !colleague },
      },
      write: async tx => {
        const account = given.account ?? (await addAccount(tx, { ...given, now: who.at }))
        const staff =
          colleague?.id ??
          (await insertStaff(tx, school, [{ name: given.name, position: given.position, email: given.email, from, account }]))[0]!
        if (colleague && colleague.account === null) await setAccountOfStaff(tx, school, staff, account)
        await giveRoles(tx, school, [{ staff, role, from }])
        return { account, staff }
      },
    }
  })
  if ('no' in done) throw new Error('A part that was given was declined')
  return done.recorded
}
