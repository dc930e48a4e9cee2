import { expect, test } from 'vitest'
import { packNames, packText } from '#school/policy/packs.store.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { readPolicy } from '#school/policy/read-policy.ts'
import { pathText } from '#school/policy/reading/problem.ts'
import { senseProblems } from './sense-problems.ts'

const pack = (name: string): Policy => {
  const read = readPolicy(packText(name)!)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.policy
}
const blank = pack('blank')
const boarding = pack('independent-boarding')

/** Values put at places of a policy, or something done to it. */
type Change = Record<string, unknown> | ((policy: Policy) => void)

function put(policy: Policy, place: string, value: unknown): void {
  const steps = place.split('.')
  const last = steps.pop()!
  const holder = steps.reduce<unknown>((inside, step) => (inside as Record<string, unknown>)[step], policy)
  ;(holder as Record<string, unknown>)[last] = value
}

/** What makes no sense once the policy was changed so. */
function senseOf(change: Change, from = blank) {
  const policy = structuredClone(from)
  if (typeof change === 'function') change(policy)
  else for (const [place, value] of Object.entries(change)) put(policy, place, value)
  return senseProblems(policy).map(({ path, says, remedy }) => ({ path: pathText(path), says, remedy }))
}
const ladder = (policy: Policy) => policy.ladders.ladders[0]!

test.each(packNames())('%s makes sense', name => expect(senseProblems(pack(name))).toEqual([]))

test.each<[what: string, change: Change, path: string, says: RegExp, from?: Policy]>([
  ['a register taken too early', { 'day.morning.arriveBy': '09:00' }, 'day.morning.begins', /before pupils are due at 9:00/],
  [
    'a register that closes before it is taken',
    { 'day.morning.closes': '08:40' },
    'day.morning.closes',
    /closes at 8:40, and is taken at 8:50/,
  ],
  ['a register that closes as it is taken', { 'day.afternoon.closes': '13:00' }, 'day.afternoon.closes', /closes at 13:00/],
  [
    'a session that ends too soon',
    { 'day.morning.ends': '09:00' },
    'day.morning.ends',
    /ends at 9:00, before its register closes/,
  ],
  [
    'registers that overlap',
    { 'day.afternoon.begins': '11:30' },
    'day.afternoon.begins',
    /overlap: the afternoon’s is taken at 11:30, and the morning lasts until 12:00/,
  ],
  [
    'registers that overlap where no end is given',
    { 'day.morning.ends': null, 'day.morning.closes': '13:10' },
    'day.afternoon.begins',
    /lasts until 13:10/,
  ],
  ['a day that ends before it begins', { 'day.ends': '08:00' }, 'day.ends', /ends at 8:00, and begins at 8:50/],
  ['a day that begins after its register', { 'day.begins': '09:00' }, 'day.morning.begins', /before the day begins/],
  [
    'a day that ends before its last session',
    { 'day.ends': '15:00' },
    'day.afternoon.ends',
    /lasts until 15:20, and the day ends at 15:00/,
  ],
  [
    'a Saturday register upside down',
    { 'day.otherDays.0.morning.closes': '08:00' },
    'day.otherDays.1.morning.closes',
    /closes at 8:00/,
    boarding,
  ],
  [
    'two lines for Saturday',
    p => void p.day.otherDays.push(p.day.otherDays[0]!),
    'day.otherDays.2.weekday',
    /two lines for saturday/,
    boarding,
  ],
  ['bells out of order', p => void p.day.routine.reverse(), 'day.routine.2.at', /comes after/, boarding],
  [
    'contact before the close',
    { 'followUp.firstDayContactBy': '09:00' },
    'followUp.firstDayContactBy',
    /before the register closes/,
  ],
  [
    'a night that begins before the day',
    { 'followUp.missingHours.until': '07:00' },
    'followUp.missingHours.until',
    /from 8:00 until 7:00/,
    boarding,
  ],
  [
    'an injured pupil who leaves before coming',
    { 'activities.injured.2.until': '14:00' },
    'activities.injured.3.until',
    /from 14:25 until 14:00/,
    boarding,
  ],
  ['a decider whom no school has', { 'leave.deciders.0.who': 'parent' }, 'leave.deciders.1.who', /Parent cannot decide on leave/],
  ['an approver whom no school has', { 'about.approvedBy': 'pupil' }, 'about.approvedBy', /cannot approve a policy/],
  [
    'leave that nobody decides',
    { 'leave.deciders.0.kinds': ['medical'] },
    'leave.deciders',
    /Nobody decides on leave of the kind “performance”/,
  ],
  ['long leave that nobody decides', { 'leave.deciders.0.upToDays': 1 }, 'leave.deciders', /kind “medical” beyond 1 day\./],
  [
    'boarders’ leave that nobody decides',
    p => void p.leave.deciders.splice(2),
    'leave.deciders',
    /kind “boarder next to holiday”/,
    boarding,
  ],
  [
    'a line that is never reached',
    p => void p.leave.deciders.unshift(p.leave.deciders[3]!),
    'leave.deciders.2.kinds',
    /never decides/,
    boarding,
  ],
  [
    'a line for boarders where there are none',
    { 'leave.deciders.0.boardersOnly': true },
    'leave.deciders.1.boardersOnly',
    /for boarders, and the school has none/,
  ],
  [
    'a role of a trust where there is none',
    { 'people.duties.0.who': 'trust-safeguarding' },
    'people.duties.1.who',
    /Nobody can be “Trust safeguarding team”/,
  ],
  [
    'tiers out of order',
    p => void p.tiers.levels.reverse(),
    'tiers.levels.2.below',
    /“Persistent absence” \(below 90\) stands after “Severe absence” \(below 50\)/,
  ],
  ['two tiers at one percentage', { 'tiers.levels.1.below': 95 }, 'tiers.levels.2.below', /stands after/],
  [
    'a tier nobody reaches',
    { 'tiers.levels.2.below': 0, 'tiers.levels.2.includes': false },
    'tiers.levels.3.below',
    /Nobody ever reaches/,
  ],
  ['severe above persistent', { 'tiers.severeBelow.percent': 95 }, 'tiers.severeBelow.percent', /no lower than persistent/],
  [
    'a pattern nobody can show',
    { 'lateness.patterns.0.times': 30 },
    'lateness.patterns.1.times',
    /can never happen: nobody can be late 30 times in a fortnight/,
  ],
  [
    'a pattern without its time',
    { 'lateness.patterns.0.within': null },
    'lateness.patterns.1.times',
    /does not say within what time/,
  ],
  [
    'a stage that never follows',
    { 'ladders.ladders.0.stages.1.when.furtherAbsenceSessions': null },
    'ladders.ladders.1.stages.2.when',
    /“Meeting” never follows/,
  ],
  [
    'a first stage that waits for one before it',
    { 'ladders.ladders.0.stages.0.when.attendanceBelow': null, 'ladders.ladders.0.stages.0.when.daysSinceLast': 5 },
    'ladders.ladders.1.stages.1.when',
    /is the first and is never reached/,
  ],
  [
    'a stage below nothing',
    { 'ladders.ladders.0.stages.0.when.attendanceBelow': 0 },
    'ladders.ladders.1.stages.1.when',
    /never reached/,
  ],
  [
    'a stage reached together with the one before',
    { 'ladders.ladders.0.stages.1.when.furtherAbsenceSessions': null, 'ladders.ladders.0.stages.1.when.attendanceBelow': 97 },
    'ladders.ladders.1.stages.2.when',
    /adds nothing/,
  ],
  [
    'a ladder without its end',
    p => void ladder(p).stages.pop(),
    'ladders.ladders.1.ends',
    /cannot end: it is to end in a referral, and its last stage, “Meeting”, is a meeting/,
  ],
  [
    'a ladder that waits longer than it lasts',
    { 'ladders.ladders.0.startsAgain': 'each-term', 'ladders.ladders.0.stages.0.holdDays': 90 },
    'ladders.ladders.1.startsAgain',
    /cannot end: its stages wait 100 school days/,
  ],
  [
    'a ladder that never starts again',
    {
      'ladders.ladders.0.startsAgain': 'when-attendance-is-above-the-first-stage',
      'ladders.ladders.0.stages.0.when.attendanceBelow': null,
      'ladders.ladders.0.stages.0.when.judged': 'There is a concern',
    },
    'ladders.ladders.1.startsAgain',
    /never starts again/,
  ],
  [
    'weeks the wrong way round',
    { 'sanctions.noticeToImprove.weeksLeast': 8 },
    'sanctions.noticeToImprove.weeksMost',
    /bounds are reversed/,
  ],
  ['periods the wrong way round', { 'sanctions.first.lateDays': 14 }, 'sanctions.first.lateDays', /no later than the first/],
  ['paying early for more', { 'sanctions.publicPlace.early': 130 }, 'sanctions.publicPlace.early', /costs more/],
  ['notices that nobody decides', { 'sanctions.decidedBy': [] }, 'sanctions.decidedBy', /nobody decides/],
  ['a limit without a number', { 'leave.religiousDays': 'limited' }, 'leave.religiousDays', /nothing says to how many/],
  ['a number without a limit', { 'leave.religiousDaysAtMost': 3 }, 'leave.religiousDaysAtMost', /not limited/],
  ['rules for boarders where there are none', { 'about.boards': false }, 'leave.boarders', /the school has none/, boarding],
  ['the same way twice', { 'reporting.ways': ['phone', 'email', 'phone'] }, 'reporting.ways.3', /“phone” stands twice/],
  [
    'a clause of a field that is not there',
    { 'day.clauses': { mornin: '4.1' } },
    'day.clauses.mornin',
    /“day” has no field “mornin”/,
  ],
  [
    'a second place for a field that is not there',
    { alsoSays: [{ clause: '9', about: 'day.noon.closes', says: '13:00' }] },
    'alsoSays.1.about',
    /no field “day.noon.closes”/,
  ],
])('%s makes no sense', (_, change, path, says, from = blank) => {
  const problems = senseOf(change, from)
  expect(problems).toContainEqual({ path, says: expect.stringMatching(says), remedy: expect.stringMatching(/\.$/) })
})

test('a problem of sense has the line of its field', () => {
  const text = packText('blank')!.replace('closes: "09:20"', 'closes: "08:20"')
  const read = readPolicy(text)
  const line = text.slice(0, text.indexOf('closes: "08:20"')).split('\n').length
  expect(read).toMatchObject({ problems: [{ line, column: 13, path: 'day.morning.closes' }] })
})

test('what a policy leaves unsaid makes no problem by itself', () => {
  const unsaid = { arriveBy: null, begins: null, closes: null, ends: null }
  const change = { 'day.begins': null, 'day.ends': null, 'day.morning': unsaid, 'day.afternoon': unsaid }
  expect(senseOf({ ...change, 'tiers.persistentBelow': null, 'tiers.severeBelow': null })).toEqual([])
})
