import type { Tx } from '#platform/database/database.ts'
import { stateOf } from '#school/policy/dated-policy.ts'
import { packNames, packText } from '#school/policy/packs.store.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { policyDesk } from '#school/policy/policy-desk.store.ts'
import { boundsOn, dayOfDraft, inForce } from '#school/policy/policy-desk.ts'
import { readPolicy } from '#school/policy/read-policy.ts'
import { withinBounds } from '#school/policy/trust-bounds.ts'
import { type Day, dayText } from '#time/day.ts'

/** A policy that may be tried: the one in force, the draft that is worked on, one that waits for approval, or a pack. */
export interface PolicyOffered {
  id: string
  title: string
  policy: Policy
}

/** The policies that a school may try, each inside the bounds of its trust, in the order in which they are offered. */
export async function policiesToTry(tx: Tx, school: number, today: Day): Promise<PolicyOffered[]> {
  const desk = await policyDesk(tx, school)
  const current = inForce(desk, today)
  const bound = (written: Policy, day: Day) => withinBounds(written, boundsOn(desk, day))
  const waiting = desk.versions.filter(
    version => stateOf(version) === 'awaiting' || (stateOf(version) === 'approved' && version.fromDay > today),
  )
  return [
    ...(current ? [{ id: 'in-force', title: 'The policy in force today', policy: current }] : []),
    ...(desk.draft
      ? [
          {
            id: 'draft',
            title: 'The draft that is being worked on',
            policy: bound(desk.draft.written, dayOfDraft(desk, today)),
          },
        ]
      : []),
    ...waiting.map(({ version, fromDay, written }) => ({
      id: `version-${version}`,
      title: `Version ${version}, from ${dayText(fromDay)}`,
      policy: bound(written, fromDay),
    })),
    ...packs(),
  ]
}

let read: PolicyOffered[] | undefined

/** The packs that schools start from: part of the program, so they are read once. */
function packs(): PolicyOffered[] {
  read ??= packNames()
    .filter(name => !name.includes('/'))
    .flatMap(name => {
      const pack = readPolicy(packText(name)!)
      return 'policy' in pack ? [{ id: name, title: `Pack: ${name.replaceAll('-', ' ')}`, policy: pack.policy }] : []
    })
  return read
}
