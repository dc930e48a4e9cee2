import { codeOn } from '#law/codes/attendance-codes.ts'
import type { Unconfirmed } from '#law/rule.ts'
import type { Day } from '#time/day.ts'

/** A fact about a person that data protection law guards more closely, and that a code alone can tell. */
export type GuardedFact = 'health' | 'religion' | 'criminal matters' | 'ethnic origin'

/** What of a mark is kept from people who may not see guarded facts. */
export type Guard = { tells: GuardedFact; hides: 'reason' | 'code and reason' }

/** L-160: which codes tell a guarded fact by themselves, and what is then kept out of sight. */
export const codesThatTell: Unconfirmed<Readonly<Record<string, Guard>>> = {
  question: 'Which codes tell something of a person that is guarded more closely, and what is then kept out of sight?',
  taken: {
    I: { tells: 'health', hides: 'reason' },
    M: { tells: 'health', hides: 'reason' },
    R: { tells: 'religion', hides: 'reason' },
    T: { tells: 'ethnic origin', hides: 'reason' },
    Y5: { tells: 'criminal matters', hides: 'code and reason' },
  },
  citation: {
    rule: 'L-160',
    source: 'Daymark',
    says: 'Illness, appointments, religious days, travelling families and detention show in the code itself; the reason, and detention as such, are shown by role.',
    standing: 'unconfirmed',
  },
}

/** L-160: the guarded fact that a code tells as it stood on a day; undefined of most codes. */
export const guardOf = (code: string, day: Day, guards = codesThatTell.taken): Guard | undefined =>
  codeOn(code, day) ? guards[code] : undefined

/** L-160: whether someone sees the code of a mark, and the reason written with it. */
export const seenOfMark = (
  code: string,
  day: Day,
  maySeeGuarded: boolean,
  guards = codesThatTell.taken,
): { code: boolean; reason: boolean } => {
  const guard = maySeeGuarded ? undefined : guardOf(code, day, guards)
  return { code: guard?.hides !== 'code and reason', reason: guard === undefined }
}
