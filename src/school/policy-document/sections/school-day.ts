import { ruleOn } from '#law/dated.ts'
import { openForAtMost } from '#law/registers/taking-registers.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { at, capital, many, phrase } from '#school/policy-document/wording/sentences.ts'
import { bullets, type Cell, paragraph, table, type Writer, type Written } from '#school/policy-document/writer.ts'
import { clockFromText } from '#time/clock.ts'

type Register = Policy['day']['morning']
type SignThemselves = Policy['day']['signThemselves'][number]

const pupilsOf: Record<SignThemselves['phase'], string> = {
  primary: 'Pupils in the primary years',
  secondary: 'Pupils in the secondary years',
  'sixth-form': 'Students in the sixth form',
}

/** When the day is, when each register is taken and closes, and who takes it. */
export function schoolDay({ policy: { day, about, registers }, on, the, gap }: Writer): Written {
  const sessions: [string, Register][] = [
    ['Morning', day.morning],
    ['Afternoon', day.afternoon],
    ...day.otherDays.flatMap(({ weekday, morning, afternoon }): [string, Register][] => [
      [`${capital(weekday)} morning`, morning],
      ...(afternoon ? [[`${capital(weekday)} afternoon`, afternoon] as [string, Register]] : []),
    ]),
  ]
  const usual = [day.morning, day.afternoon]
  const limit = ruleOn(openForAtMost, on)?.value
  return {
    id: 'day',
    title: 'The school day and its registers',
    covers: [
      usual.every(({ begins, ends }) => begins && ends) && 'sessionTimes',
      usual.every(({ begins, closes }) => begins && closes) && 'registerClosing',
    ],
    blocks: [
      ...paragraph(
        day.begins && day.ends
          ? `The school day begins at ${at(day.begins)} and ends at ${at(day.ends)}.`
          : (day.begins && `The school day begins at ${at(day.begins)}.`) ||
              (day.ends && `The school day ends at ${at(day.ends)}.`),
        'Each day has two sessions, and a register is taken in each.',
      ),
      ...table(
        'Sessions and registers',
        [
          { head: 'Session', share: 3 },
          { head: 'Pupils are due by', share: 2 },
          { head: 'Register is taken at', share: 2 },
          { head: 'Register closes at', share: 2 },
          { head: 'Session ends at', share: 2 },
        ],
        sessions.map(([name, register]) => [name, ...timesOf(register)]),
      ),
      ...sessions.flatMap(([name, register]) => missing(name, register).flatMap(gap)),
      ...paragraph(
        howLong(sessions.map(([, register]) => register)),
        limit !== undefined && `National guidance allows ${many(limit, 'minute')} at most.`,
      ),
      ...paragraph(
        `The registers are taken by ${the(day.takenBy)} and checked by ${the(day.checkedBy)}.`,
        day.submittedBy === 'end-of-taking' && 'Each is sent in as soon as it has been taken.',
        day.submittedBy === 'close-of-register' && 'Each is sent in by the time it closes.',
        day.lessonRegisters && 'Every lesson has a register too.',
        day.activityRegisters && 'So have games and other activities.',
        about.boards &&
          (registers.boardersInAttendanceRegister
            ? 'Boarders are marked as day pupils are.'
            : 'Boarders have no marks in the attendance register: the law leaves them out of it.'),
      ),
      ...bullets(day.signThemselves.map(signing)),
      ...day.otherDays.flatMap(({ weekday, says }) => paragraph(`On ${capital(weekday)}s: ${phrase(says)}.`)),
    ],
    parts: [
      {
        id: 'by-the-clock',
        title: 'The day by the clock',
        blocks: table(
          'The day by the clock',
          [
            { head: 'At', share: 1 },
            { head: 'What', share: 5 },
          ],
          day.routine.map(({ at: clock, what }) => [at(clock), capital(what)]),
        ),
      },
    ],
  }
}

const timesOf = ({ arriveBy, begins, closes, ends }: Register): Cell[] =>
  [arriveBy, begins, closes, ends].map(time => time && at(time))

const missing = (name: string, { begins, closes, ends }: Register): string[] => [
  ...(begins ? [] : [`The school has not yet said when the ${name.toLowerCase()} register is taken.`]),
  ...(closes ? [] : [`The school has not yet said when the ${name.toLowerCase()} register closes.`]),
  ...(ends ? [] : [`The school has not yet said when the ${name.toLowerCase()} session ends.`]),
]

function howLong(registers: readonly Register[]): string | undefined {
  const lengths = registers.map(({ begins, closes }) =>
    begins && closes ? (clockFromText(closes) ?? 0) - (clockFromText(begins) ?? 0) : undefined,
  )
  const [first] = lengths
  return first !== undefined && lengths.every(length => length === first)
    ? `Every register is open for ${many(first, 'minute')}.`
    : undefined
}

const signing = ({ phase, when }: SignThemselves): string =>
  when === 'each-time'
    ? `${pupilsOf[phase]} sign in each time they come and out each time they go.`
    : `${pupilsOf[phase]} sign in when they come late, and out when they leave early.`
