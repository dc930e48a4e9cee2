import type { Citation } from '#law/cite.ts'
import { standingRules } from '#law/codes/standing-rules.ts'
import type { Rule } from '#law/rule.ts'
import { staggeredStartCitation } from './planned-closure.ts'
import { unableCitation } from './unable-to-attend.ts'
import { causesThatExcuse, closureTableCitation } from './unplanned-closure.ts'
import { walkingDistanceCitation } from './walking-distance.ts'

const [now, since2010, since2006] = causesThatExcuse.versions.map(({ citation }) => citation) as [Citation, Citation, Citation]

/** L-077, L-078, L-079, L-173: sessions that could not be attended, and closures. */
export const rulesOfClosures: readonly Rule[] = [
  {
    rule: 'L-077',
    title: 'When a pupil is unable to attend',
    citations: [now, unableCitation, walkingDistanceCitation],
    daymark:
      'Offers the codes with their meanings, and marks all pupils concerned by a closure in one action. Distances from home are not kept; whether a pupil could walk is for a person to know.',
    history: causesThatExcuse,
  },
  {
    rule: 'L-078',
    title: 'Which code fits heat, snow and other closures without warning',
    citations: [closureTableCitation],
    daymark:
      'Asks for the cause when a closure is entered, and cautions where the cause does not fit those whom it is for. It marks no closure where coming was left to choice.',
  },
  {
    rule: 'L-079',
    title: 'What a planned closure is',
    citations: [standingRules.plannedClosure, staggeredStartCitation],
    daymark:
      'Keeps planned closures as days of the calendar, for the whole school; pupils are not marked on them. A start that is staggered is an exception of the calendar for year groups.',
  },
  {
    rule: 'L-173',
    title: 'What kept pupils from school before 19 August 2024',
    citations: [since2006, since2010],
    daymark:
      'Reads the one older code as it was, shows it as a session that was not possible, and never offers it for a later day.',
    history: causesThatExcuse,
  },
]
