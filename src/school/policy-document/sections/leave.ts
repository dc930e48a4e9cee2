import { kindsOfLeave } from '#law/absence/leave-kinds-table.ts'
import { ruleOn } from '#law/dated.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { and, capital, many, or, sentence } from '#school/policy-document/wording/sentences.ts'
import { bullets, paragraph, table, terms, type Writer, type Written } from '#school/policy-document/writer.ts'
import { appointments, boarders, religiousDays, suspectedHoliday, suspension } from './leave-cases.ts'

type Leave = Policy['leave']
type Decider = Leave['deciders'][number]

const kinds: Record<Decider['kinds'][number], string> = {
  medical: 'medical appointments',
  performance: 'performances and work abroad',
  interview: 'interviews',
  study: 'study leave',
  'part-time': 'part-time timetables',
  exceptional: 'exceptional circumstances',
  'family-event': 'family events',
  religious: 'religious days',
  'driving-test': 'driving tests',
  'university-visit': 'visits to universities',
  'course-or-visit': 'courses and visits',
  'sport-music-drama': 'sport, music and drama',
  'boarder-half-day': 'half days of boarders',
  'boarder-next-to-holiday': 'boarders’ days next to holidays',
  travelling: 'travel with a family whose trade requires it',
  'everything-else': 'everything else',
}

const asked: Record<Leave['askedBy'][number], string> = {
  form: 'on the school’s form',
  letter: 'by letter',
  email: 'by e-mail',
  portal: 'through the parents’ portal',
  phone: 'by phone',
}

const holidays: Record<NonNullable<Leave['holidays']>, string> = {
  'not-exceptional': 'A holiday in term time is generally not exceptional, and leave is generally not granted for it.',
  'may-be-exceptional': 'A holiday in term time may be exceptional, and we consider each request.',
  allowance: 'Leave may be granted for some days of holiday in term time.',
}

const besideHolidays: Record<NonNullable<Leave['nextToHolidays']>, string> = {
  discouraged: 'We ask parents not to seek leave for days next to holidays and exeats.',
  'not-granted': 'Leave is not granted for days next to holidays and exeats.',
}

/** Who decides on leave, how it is asked for, and what is not granted. */
export function leave(writer: Writer): Written {
  const { policy, on, the } = writer
  const { leave } = policy
  const exceptional = ruleOn(kindsOfLeave, on)?.value.find(({ kind }) => kind === 'exceptional')?.citation.says
  return {
    id: 'leave',
    title: 'Leave of absence',
    covers: ['requestingLeave'],
    blocks: [
      ...paragraph('Leave is permission to be away from school. It is asked for before the absence.', exceptional),
      ...terms(
        ['How to ask', `${capital(or(...leave.askedBy.map(way => asked[way])))}.`],
        ['How far ahead', leave.notice && sentence(leave.notice)],
        ['Evidence', leave.evidenceMayBeAsked && 'We may ask for it.'],
        [
          'Afterwards',
          leave.retrospective === 'never-granted' && 'Leave is not granted once the absence has begun.',
          leave.retrospective === 'may-be-granted' && 'Leave may be granted once the absence has begun.',
        ],
        ['After the decision', leave.decisionsMayChange && 'It may change when we learn something new, and parents are told.'],
      ),
      ...table(
        'Who decides on leave',
        [
          { head: 'Who decides', share: 3 },
          { head: 'For', share: 5 },
          { head: 'Limits', share: 3 },
        ],
        leave.deciders.map(decider => [capital(the(decider.who)), capital(forWhat(decider, leave)), limitsOf(decider)]),
      ),
      ...paragraph(leave.holidays && holidays[leave.holidays], leave.nextToHolidays && besideHolidays[leave.nextToHolidays]),
      ...never(leave),
      ...(leave.studyFor.length > 0
        ? paragraph(`Study leave is for ${and(...leave.studyFor.map(examination => examination.replaceAll('-', ' ')))}.`)
        : []),
    ],
    parts: [appointments(writer), religiousDays(writer), suspectedHoliday(writer), suspension(writer), boarders(writer)],
  }
}

const forWhat = ({ kinds: its }: Decider, { deciders }: Leave): string =>
  deciders.length === 1 && its.length === 1 && its[0] === 'everything-else' ? 'All leave' : and(...its.map(kind => kinds[kind]))

const limitsOf = ({ upToDays, boardersOnly, inWriting }: Decider): string =>
  capital(
    and(
      upToDays !== null && `up to ${many(upToDays, 'day')}`,
      boardersOnly && 'for boarders only',
      inWriting && 'asked for in writing',
    ),
  )

const never = (leave: Leave) => [
  ...(leave.never.length === 0
    ? []
    : leave.neverMeans === 'under-no-circumstances'
      ? paragraph('Under no circumstances is leave granted for:')
      : paragraph('We still consider each request, but leave is generally not granted for:')),
  ...bullets(leave.never.map(capital)),
  ...paragraph(leave.neverIncludesLateness && 'An arrival after the register has closed is never authorised.'),
]
