import type { Database } from '#platform/database/database.ts'
import type { Recorder } from '#platform/database/record.ts'
import { londonNow } from '#time/london.ts'
import { arrivalByToken, pupilInGroups } from './access.store.ts'
import { hashOfToken, stayInTouch } from './account.store.ts'
import type { AccountContext, Needs, OpenContext, SchoolContext } from './school-door.ts'
import { byOf, mayForGroup, reach } from './viewer.ts'

export interface Entrance {
  db: Database
  recorder: Recorder
  clock: () => Date
}

export type EnteredAs =
  | { ctx: OpenContext | AccountContext | SchoolContext }
  | { signInFirst: true }
  | { forbidden: string }
  | { missing: string }

/** A browser's sign-in ends after this long without a request, and each request moves it on. */
const idleHours = 4
/** Moving it on is a write: not oftener than this. */
const touchEveryMinutes = 10

/** When a browser's sign-in that is used now would end. */
export const idleEnd = (now: Date): Date => new Date(now.getTime() + idleHours * 3_600_000)

/** The one mechanism of access: who is it, and may they do this, here, to that? Everything else is refused. */
export async function enter(
  entrance: Entrance,
  token: string | undefined,
  needs: Needs,
  params: { school?: unknown; group?: unknown; pupil?: unknown },
): Promise<EnteredAs> {
  const { db, recorder } = entrance
  const now = entrance.clock()
  const { day: today, minute } = londonNow(now)
  const open: OpenContext = { db, now, today, minute }
  if (needs.kind === 'open') return { ctx: open }
  if (!token) return { signInFirst: true }
  const tokenHash = hashOfToken(token)
  const schoolId = needs.kind === 'school' ? Number(params.school) : null
  if (schoolId !== null && !(Number.isInteger(schoolId) && schoolId > 0 && schoolId < 2 ** 31))
    return { missing: 'There is no such school here.' }
  const arrival = await arrivalByToken(db, tokenHash, schoolId, now, today)
  if (!arrival) return { signInFirst: true }
  if (arrival.kind === 'browser' && now.getTime() - arrival.seenAt.getTime() > touchEveryMinutes * 60_000)
    await stayInTouch(db, tokenHash, now, idleEnd(now))
  const { viewer, school } = arrival
  if (needs.kind === 'account')
    return { ctx: { ...open, account: viewer.account, name: viewer.name, email: viewer.email, tokenHash, recorder } }
  if (!school || viewer.roles.length === 0) return { forbidden: 'You have no part in this school.' }
  const far = reach(viewer, needs.may)
  const sorry = { forbidden: `Your roles here do not let you ${needs.may}${far === 'own' ? ' for this group or pupil' : ''}.` }
  if (!far || (needs.of === 'school' && far !== 'school')) return sorry
  if (needs.of === 'group' && !mayForGroup(viewer, needs.may, Number(params.group))) return sorry
  if (needs.of === 'pupil' && far === 'own') {
    const own = await db.read(school.id, tx => pupilInGroups(tx, school.id, Number(params.pupil), viewer.groups, today))
    if (!own) return sorry
  }
  const ctx: SchoolContext = {
    ...open,
    school,
    viewer,
    reach: action => reach(viewer, action),
    may: action => reach(viewer, action) === 'school',
    read: work => db.read(school.id, work),
    record: decide => recorder({ school: school.id, by: byOf(viewer), at: now }, decide),
  }
  return { ctx }
}
