import { calendarOf } from '#school/calendar/calendar.store.ts'
import { packText } from '#school/policy/packs.store.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { addDecision, addVersion, policyVersions, trustVersions } from '#school/policy/policy.store.ts'
import { readPolicy } from '#school/policy/read-policy.ts'
import { windowsNeeded } from '#school/policy/register-times.ts'
import { addWindows, windowIds } from '#school/policy-approval/approval.store.ts'
import { dayOf } from '#time/day.ts'
import type { BuiltPerson, BuiltSchool } from './build-school.ts'

/** A pack as a policy. */
export function packPolicy(name: string): Policy {
  const read = readPolicy(packText(name)!)
  if ('policy' in read) return read.policy
  throw new Error(`The pack ${name} cannot be read`)
}

/** A school that has a policy from a day on: proposed by one person, approved by another, its registers kept to it. */
export async function adoptPolicy(
  school: BuiltSchool,
  written: Policy,
  from: string,
  { proposer = school.office, approver = school.head }: { proposer?: BuiltPerson; approver?: BuiltPerson } = {},
): Promise<void> {
  const at = new Date(`${from}T07:00:00Z`)
  const by = ({ account, staff, name, position }: BuiltPerson) => ({ account, staff, name, position })
  const fromDay = dayOf(from)
  const proposed = await school.recorder<number>({ school: school.id, by: by(proposer), at }, async () => ({
    happening: { kind: 'PolicyProposed', about: { name: 'A policy to test with' } },
    write: (tx, happening) =>
      addVersion(tx, school.id, { fromDay, written, base: 'blank', reason: 'To begin with', signed: [], happening }),
  }))
  if ('no' in proposed) throw new Error('not proposed')
  await school.recorder<void>({ school: school.id, by: by(approver), at }, async () => ({
    happening: { kind: 'PolicyApproved', about: { name: 'A policy to test with' } },
    write: async (tx, happening) => {
      await addDecision(tx, school.id, proposed.recorded, 'approved', happening)
      const [versions, trust, { windows }] = await Promise.all([
        policyVersions(tx, school.id),
        trustVersions(tx, school.id),
        calendarOf(tx, school.id),
      ])
      const needed = windowsNeeded(versions, trust, windows, fromDay)
      await addWindows(tx, school.id, await windowIds(tx, needed.length), needed)
    },
  }))
}
