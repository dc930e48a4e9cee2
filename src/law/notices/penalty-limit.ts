import type { Citation } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay } from '#law/instruments.ts'
import type { Unconfirmed } from '#law/rule.ts'
import { addYears, type Day } from '#time/day.ts'
import { type DatesOfNotice, dayOfScheme, nationalFramework } from './which-scheme.ts'

/** At most so many notices to one parent for one child within so many years. */
export type NoticeLimit = { notices: number; years: number }

/** L-134, L-179: how many notices one parent may be given for one child; undefined where no national limit was set. */
export const noticeLimit: DatedRule<NoticeLimit | undefined> = {
  rule: 'L-134',
  question: 'How many penalty notices may one parent be given for one child?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: nationalFramework,
      value: { notices: 2, years: 3 },
      citation: {
        rule: 'L-134',
        source: 'SI 2024/210',
        says: 'No notice may be issued to a parent for a child for whom two have already been issued to that parent in the three years that end with the day of issue.',
        standing: 'must',
      },
    },
    {
      from: firstModelledDay,
      value: undefined,
      citation: {
        rule: 'L-179',
        source: 'Working together 2024',
        says: 'Before 19 August 2024 there was no national limit to notices: the code of conduct of each local authority set its own.',
        standing: 'defines',
      },
    },
  ],
}

/** L-134: which earlier notices count. */
export const whichNoticesCountCitation: Citation = {
  rule: 'L-134',
  source: 'Working together 2024',
  says: 'Notices that were paid, left unpaid or led to a conviction count; a notice that was withdrawn does not.',
  standing: 'must',
}

/** L-134: the counter belongs to one parent and one child. */
export const oneParentOneChildCitation: Citation = {
  rule: 'L-134',
  source: 'Working together 2024',
  says: 'Notices are counted for one parent and one child: the other parent, and a brother or sister, have counters of their own.',
  standing: 'must',
}

/** L-134: whether a notice issued on this very date three years before still counts. */
export const sameDateCounts: Unconfirmed<boolean> = {
  question: 'Does a notice still count on the same date three years later?',
  taken: false,
  citation: {
    rule: 'L-134',
    source: 'Daymark',
    says: 'A notice is taken to have left the three years on the same date three years later, because no source says it of that day.',
    standing: 'unconfirmed',
  },
}

/** L-134: whether notices under the scheme before 19 August 2024 count towards the two. */
export const olderNoticesCount: Unconfirmed<boolean> = {
  question: 'Do notices for absences before 19 August 2024 count towards the two?',
  taken: false,
  citation: {
    rule: 'L-134',
    source: 'Daymark',
    says: 'Notices for absences before 19 August 2024 are taken not to count, because no source counts them and none says that they do not.',
    standing: 'unconfirmed',
  },
}

/** L-134: whether a notice counts that led to a prosecution without a conviction. */
export const acquittalCounts: Unconfirmed<boolean> = {
  question: 'Does a notice count that led to a prosecution without a conviction?',
  taken: false,
  citation: {
    rule: 'L-134',
    source: 'Daymark',
    says: 'A notice that led to a prosecution without a conviction is taken not to count: sources speak only of those found guilty.',
    standing: 'unconfirmed',
  },
}

/** A notice issued earlier to the same parent for the same child. */
export type EarlierNotice = DatesOfNotice & { withdrawn?: boolean; acquitted?: boolean; publicPlace?: boolean }

/** The unsettled points of the count, each as it is to be taken; what is left out is taken as Daymark takes it. */
export type CountedAs = { sameDate?: boolean; before2024?: boolean; acquittal?: boolean }

/** Why an earlier notice does not count. */
export type NotCounted = 'withdrawn' | 'public place' | 'later' | 'out of the three years' | 'before the framework' | 'acquitted'

/** L-134: the first day on which a notice no longer counts because of its age. */
export const leavesOn = (issued: Day, years: number, as: CountedAs = {}): Day =>
  addYears(issued, years) + ((as.sameDate ?? sameDateCounts.taken) ? 1 : 0)

/** L-134: why an earlier notice does not count on the day another is to be issued; undefined where it counts. */
export const whyNotCounted = (notice: EarlierNotice, issued: Day, years: number, as: CountedAs = {}): NotCounted | undefined => {
  if (notice.withdrawn) return 'withdrawn'
  if (notice.publicPlace) return 'public place'
  if (notice.issued > issued) return 'later'
  if (issued >= leavesOn(notice.issued, years, as)) return 'out of the three years'
  if (dayOfScheme(notice) < nationalFramework && !(as.before2024 ?? olderNoticesCount.taken)) return 'before the framework'
  return notice.acquitted && !(as.acquittal ?? acquittalCounts.taken) ? 'acquitted' : undefined
}

type Judged = { notice: EarlierNotice; why: NotCounted | undefined }

const unsettledOn = ({ notice, why }: Judged, issued: Day, years: number): readonly Citation[] => {
  if (why === 'withdrawn' || why === 'public place' || why === 'later') return []
  const sameDate = addYears(notice.issued, years) === issued ? [sameDateCounts.citation] : []
  if (why === 'out of the three years') return sameDate
  const older = dayOfScheme(notice) < nationalFramework ? [olderNoticesCount.citation] : []
  return [...sameDate, ...older, ...(notice.acquitted ? [acquittalCounts.citation] : [])]
}

/** How many notices count, which not and why, and, where the limit is reached, from when another would be possible. */
export type LimitAnswer = {
  counted: readonly EarlierNotice[]
  notCounted: readonly { notice: EarlierNotice; why: NotCounted }[]
  /** Set where the limit is reached: the first day on which one of the two no longer counts because of its age. */
  possibleFrom: Day | undefined
  citation: Citation
  /** The points that no source settles and on which this count rests. */
  unsettled: readonly Citation[]
}

/** L-134: where a parent stands for a child on the day a notice is to be issued; undefined where no national limit was set. */
export const limitOn = (
  earlier: readonly EarlierNotice[],
  proposed: DatesOfNotice,
  as: CountedAs = {},
): LimitAnswer | undefined => {
  const limit = ruleOn(noticeLimit, dayOfScheme(proposed))
  if (!limit?.value) return undefined
  const { notices, years } = limit.value
  const judged: readonly Judged[] = earlier.map(notice => ({ notice, why: whyNotCounted(notice, proposed.issued, years, as) }))
  const counted = judged.flatMap(({ notice, why }) => (why ? [] : [notice])).sort((a, b) => a.issued - b.issued)
  const mustLeave = counted.at(-notices)
  return {
    counted,
    notCounted: judged.flatMap(({ notice, why }) => (why ? [{ notice, why }] : [])),
    possibleFrom: mustLeave && leavesOn(mustLeave.issued, years, as),
    citation: limit.citation,
    unsettled: [...new Set(judged.flatMap(one => unsettledOn(one, proposed.issued, years)))],
  }
}

/** L-134: of all notices a school knows of, those to one parent for one child. */
export const noticesTo = <Notice extends { parent: unknown; child: unknown }>(
  notices: readonly Notice[],
  parent: Notice['parent'],
  child: Notice['child'],
): readonly Notice[] => notices.filter(notice => notice.parent === parent && notice.child === child)
