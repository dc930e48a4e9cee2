import type { SchoolContext } from '#school/access/school-door.ts'
import type { Asked } from './ask.contract.ts'
import type { Asker, AskNamed } from './ask.ts'

/** Who asks for figures here: whoever answers for groups asks about those. */
export const askerOf = (ctx: Pick<SchoolContext, 'may' | 'viewer'>): Asker => ({
  groups: ctx.may('see figures') ? undefined : ctx.viewer.groups,
  sensitive: ctx.may('see sensitive characteristics'),
})

/** What was asked, as it was understood. */
export const saidAsk = ({ span, period, when, cohort }: AskNamed, { within }: Pick<Asked, 'within'>): Asked => ({
  ...span,
  period,
  when,
  cohort,
  within,
})

/** A question of an answer, to be asked again elsewhere. */
export const askOf = ({ from, to, period, cohort, within }: Asked) => ({ span: { from, to }, period, cohort, within })

export const noSuchPart = { missing: 'There is no such group, characteristic or pupil here in these days.' }

/** The periods to choose from. */
export const offered = (periods: AskNamed['periods']) => periods.map(({ id, title, from, to }) => ({ id, title, from, to }))
