import type { Citation, Refusal } from '#law/cite.ts'
import { isAttending } from '#law/codes/attendance-codes.ts'
import type { Day } from '#time/day.ts'

/** L-064: what lessons at home or online are in the register. */
export const remoteEducationCitation: Citation = {
  rule: 'L-064',
  source: 'Local authority advice',
  says: 'Education at home, online or without anyone supervising in person is not attendance; the session has the code of the reason why the pupil is absent.',
  standing: 'must',
}

/** How the pupil is taught in a session away from the classroom. */
export type TaughtHow = { supervisedInPerson: boolean; atHome: boolean }

/** L-064: whether teaching of this kind is no attendance: at home, or with nobody supervising in person. */
export const isRemote = ({ supervisedInPerson, atHome }: TaughtHow): boolean => atHome || !supervisedInPerson

/** L-064: why a code may not stand for a pupil who is taught like this; undefined where it may. */
export const refusalOfRemote = (code: string, day: Day, how: TaughtHow): Refusal | undefined =>
  isRemote(how) && isAttending(code, day)
    ? {
        because: `${code} counts as attending. Work at home or online is not attendance: use the code of the reason for the absence.`,
        citation: remoteEducationCitation,
        about: 'code',
      }
    : undefined
