import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { codeOfNumber, isUnexplained } from '#law/codes/attendance-codes.ts'
import { mayStand } from '#law/codes/may-stand.ts'
import { isOverdueToExplain } from '#law/registers/unexplained.ts'
import { stripIndex } from '#registers/attendance/strip.ts'
import { isRole } from '#school/access/roles.ts'
import { sessionOn } from '#school/calendar/calendar.ts'
import { isCharacteristicKind } from '#school/characteristics/characteristics.ts'
import { isUpn } from '#school/people/upn.ts'
import { policySchema } from '#school/policy/policy.contract.ts'
import { policyChanges } from '#school/policy/policy-changes.ts'
import { registerTimes, timesDiffer } from '#school/policy/register-times.ts'
import { boundProblems, withinBounds } from '#school/policy/trust-bounds.ts'
import { checkPolicy } from '#school/policy-check/check-policy.ts'
import { reviewDay } from '#school/policy-home/review-day.ts'
import { type Day, dayOf, weekdayOf } from '#time/day.ts'
import { instantOf, londonNow } from '#time/london.ts'
import { stripYearOf } from '#time/strip-year.ts'
import { type Demonstration, makeDemonstration } from './demonstration.ts'
import type { DemonstrationSchool } from './demonstration-school.ts'
import { stripsOf } from './ledger/strips.ts'
import { policyOf, trustBounds } from './policies.ts'
import { addresses } from './who-signs-in.ts'

const today = dayOf('2026-11-23')
const demonstration = makeDemonstration({ seed: 'Lanternfield', today, passwordHash: 'hash' })
const schools = demonstration.schools.map(school => [school.plan.name, school] as const)

function digest(of: Demonstration): string {
  const hash = createHash('sha256')
  for (const { name, columns, rows } of of.tables(new Date(0))) {
    hash.update(name + columns.join())
    let text = ''
    for (const row of rows) {
      text += `${row.join('\t')}\n`
      if (text.length < 65_536) continue
      hash.update(text)
      text = ''
    }
    hash.update(text)
  }
  return hash.digest('hex')
}

/** The marks that stand: the last line of each session. */
function standing({ ledger: { entries } }: DemonstrationSchool, from: Day, until: Day) {
  const last = new Map<string, { pupil: number; day: Day; afternoon: number; code: string; set: string }>()
  for (let i = 0; i < entries.count; i++) {
    const day = entries.day[i]!
    if (day < from || day > until) continue
    const { code, set } = codeOfNumber(entries.code[i]!)!
    last.set(`${entries.pupil[i]}/${day}/${entries.afternoon[i]}`, {
      pupil: entries.pupil[i]!,
      day,
      afternoon: entries.afternoon[i]!,
      code,
      set,
    })
  }
  return [...last.values()]
}

function rates(school: DemonstrationSchool, from: Day, until: Day) {
  const pupils = new Map<number, { possible: number; missed: number }>()
  const weekdays = Array.from({ length: 7 }, () => ({ possible: 0, missed: 0 }))
  for (const { pupil, day, set } of standing(school, from, until)) {
    const own = pupils.get(pupil) ?? { possible: 0, missed: 0 }
    pupils.set(pupil, own)
    const missed = set === 'authorised' || set === 'unauthorised'
    if (!missed && set !== 'present' && set !== 'approved-educational-activity') continue
    for (const count of [own, weekdays[weekdayOf(day) - 1]!]) {
      count.possible++
      if (missed) count.missed++
    }
  }
  const counted = [...pupils.values()].filter(({ possible }) => possible > 0)
  const sum = (key: 'possible' | 'missed') => counted.reduce((total, own) => total + own[key], 0)
  return {
    absence: (100 * sum('missed')) / sum('possible'),
    persistent: (100 * counted.filter(({ possible, missed }) => missed * 10 >= possible).length) / counted.length,
    weekdays: weekdays.slice(0, 5).map(({ possible, missed }) => (100 * missed) / possible),
  }
}

// Published sanity bands: absence, then persistent absence, per cent.
const bands: Record<string, readonly [number, number, number, number]> = {
  'Fernlock Academy': [10, 16, 28, 44],
  'Harrowmere College': [7, 10.5, 18, 30],
  'St Wilda’s Primary School': [4.5, 6.5, 10, 18],
  'Copperbeck Primary Academy': [4.5, 6.5, 10, 18],
}

describe('the demonstration trust', () => {
  test('the same seed and day make the same rows; another seed makes others', () => {
    const digests = ['Lanternfield', 'Lanternfield', 'another'].map(seed =>
      digest(makeDemonstration({ seed, today, passwordHash: 'hash' })),
    )
    expect(digests[1]).toBe(digests[0])
    expect(digests[2]).not.toBe(digests[0])
  }, 120_000)

  test('the schools have the pupils they are meant to have', () =>
    expect(schools.map(([, { pupils }]) => pupils.filter(({ last }) => last === null).length)).toEqual([110, 1150, 420, 430]))

  test('the addresses that are told are the accounts that are made', () =>
    expect(demonstration.accounts.map(({ email }) => email).sort()).toEqual(
      addresses()
        .map(({ address }) => address)
        .sort(),
    ))

  test.each(schools)('%s: last year and the last twelve months lie inside the published bands', (name, school) => {
    const [low, high, lowPersistent, highPersistent] = bands[name]!
    const year = school.timeline.years[0]
    for (const { absence, persistent } of [rates(school, year.firstDay, year.lastDay), rates(school, today - 365, today - 1)]) {
      expect(absence).toBeGreaterThan(low)
      expect(absence).toBeLessThan(high)
      expect(persistent).toBeGreaterThan(lowPersistent)
      expect(persistent).toBeLessThan(highPersistent)
    }
  })

  test.each(schools.slice(2))('%s: most is missed on Fridays, least on Wednesdays', (_, school) => {
    const { weekdays } = rates(school, school.timeline.years[0].firstDay, today)
    expect(Math.max(...weekdays)).toBe(weekdays[4])
    expect(Math.min(...weekdays)).toBe(weekdays[2])
  })
})

describe.each(schools)('%s', (_, school) => {
  const { ledger, pupils, timeline } = school
  const { entries, happenings } = ledger
  const byId = new Map(pupils.map(pupil => [pupil.id, pupil]))

  test('every mark is of a pupil on roll, who does not board, in a session that is held, before today', () => {
    const held = new Set(
      timeline.days.flatMap((day, at) => {
        const sessions = (['AM', 'PM'] as const).filter(session => 'window' in sessionOn(timeline.calendar, day, session, null))
        expect(sessions.length).toBe(timeline.firstOf[at + 1]! - timeline.firstOf[at]!)
        return sessions.map(session => `${day}${session}`)
      }),
    )
    let wrong = 0
    for (let i = 0; i < entries.count; i++) {
      const pupil = byId.get(entries.pupil[i]!)!
      const day = entries.day[i]!
      const here = pupil.from <= day && (pupil.last === null || day <= pupil.last) && !pupil.boarder && day < today
      if (!here || !held.has(`${day}${entries.afternoon[i] ? 'PM' : 'AM'}`)) wrong++
    }
    expect(wrong).toBe(0)
  })

  test('every mark is one that the law lets stand', () => {
    const refused = new Set<string>()
    for (let i = 0; i < entries.count; i += 7) {
      const { code, needs } = codeOfNumber(entries.code[i]!)!
      const day = entries.day[i]!
      const session = entries.afternoon[i] ? ('PM' as const) : ('AM' as const)
      const { born } = byId.get(entries.pupil[i]!)!
      const nature = school.natures.text(entries.nature[i]!)
      const facts = {
        day,
        session,
        born,
        onRoll: true,
        plannedClosure: false,
        hasPlan: true,
        nature,
        minutesLate: entries.minutes[i]!,
      }
      const answer = mayStand(code, facts)
      if (!answer.stands) refused.add(`${code} ${session}: ${answer.refused.because}`)
      if (needs === 'minutes' && facts.minutesLate === 0) refused.add(`${code} has no minutes`)
    }
    expect([...refused]).toEqual([])
  })

  test('the order has no gaps and goes forward in time, and nothing in it is of today', () => {
    expect(happenings.every(({ number }, i) => number === i + 1)).toBe(true)
    expect(happenings.every(({ at }, i) => i === 0 || happenings[i - 1]!.at <= at)).toBe(true)
    expect(londonNow(new Date(happenings.at(-1)!.at)).day).toBeLessThan(today)
  })

  test('versions of a mark follow each other, and each later one has a reason', () => {
    const versions = new Map<string, number>()
    let wrong = 0
    for (let i = 0; i < entries.count; i++) {
      const key = `${entries.pupil[i]}/${entries.day[i]}/${entries.afternoon[i]}`
      const expected = (versions.get(key) ?? -1) + 1
      versions.set(key, expected)
      if (entries.version[i] !== expected) wrong++
      if (expected > 0 && happenings[entries.happening[i]! - 1]!.reason === '') wrong++
    }
    expect(wrong).toBe(0)
    expect(entries.version.subarray(0, entries.count).reduce((most, version) => Math.max(most, version), 0)).toBe(2)
  })

  test('absences of the last days are still unexplained, older ones never', () => {
    const unexplained = standing(school, 0, today).filter(({ code, day }) => isUnexplained(code, day))
    expect(unexplained.length).toBeGreaterThan(2)
    expect(unexplained.filter(({ day }) => isOverdueToExplain(day, today, timeline.days))).toEqual([])
  })

  test('each strip says what the newest entries say', () => {
    const strips = new Map(stripsOf(entries).map(({ pupil, year, marks }) => [`${pupil}/${year}`, marks]))
    const marks = standing(school, 0, today)
    const byteOf = ({ pupil, day, afternoon }: (typeof marks)[number]) => {
      const year = stripYearOf(day)
      return strips.get(`${pupil}/${year}`)![stripIndex(day, afternoon ? 'PM' : 'AM', year)]!
    }
    expect(marks.filter(mark => codeOfNumber(byteOf(mark))?.code !== mark.code)).toEqual([])
    const bytes = [...strips.values()].reduce((sum, strip) => sum + strip.filter(byte => byte > 0).length, 0)
    expect(bytes).toBe(marks.length)
  })

  test('session windows are those of the pack on which the school runs, and stand to the day on which its policy begins', () => {
    const policy = policyOf(school.plan)
    const { windows } = timeline.calendar
    expect(windows.map(({ id: _, fromDay: __, yearGroups: ___, ...times }) => times)).toEqual(registerTimes(policy))
    expect(new Set(windows.map(({ fromDay }) => fromDay))).toEqual(new Set([ledger.policies[0]!.fromDay]))
    expect(timesDiffer(withinBounds(policy, trustBounds), windows, today)).toEqual([])
  })

  test('each version of the policy is proposed by one person and approved by another, and nothing in it has to be signed for', () => {
    for (const { fromDay, written, ...numbers } of ledger.policies) {
      const [proposed, approved] = [numbers.proposed, numbers.approved].map(number => happenings[number - 1]!)
      expect([proposed!.kind, approved!.kind]).toEqual(['PolicyProposed', 'PolicyApproved'])
      expect(approved!.at).toBeLessThan(instantOf(fromDay, 0).getTime())
      expect([proposed!.by.account, approved!.by.account]).not.toContain(null)
      expect(approved!.by.account).not.toBe(proposed!.by.account)
      const policy = withinBounds(policySchema.parse(written), trustBounds)
      expect(boundProblems(trustBounds, policy)).toEqual([])
      expect([fromDay, today].flatMap(day => checkPolicy(policy, day)).filter(({ kind }) => kind !== 'note')).toEqual([])
    }
    const newest = ledger.policies[1]!
    const approvedOn = londonNow(new Date(happenings[newest.approved - 1]!.at)).day
    expect(reviewDay(newest.written, approvedOn)).toBeGreaterThan(today)
    expect(policyChanges(ledger.policies[0]!.written, newest.written)).toHaveLength(1)
    expect(newest.written).toBe(policyOf(school.plan))
  })

  test('numbers are right in form, telephones and addresses reach nobody', () => {
    const numbers = pupils.flatMap(({ upn }) => (upn ? [upn] : []))
    expect(numbers.every(isUpn)).toBe(true)
    expect(numbers.every(upn => /^.00[1-9]/.test(upn))).toBe(true)
    expect(new Set(numbers).size).toBe(numbers.length)
    const contacts = school.households.flatMap(household => household.contacts)
    expect(contacts.every(({ telephone }) => /^(07700 900|01632 960)\d{3}$/.test(telephone))).toBe(true)
    expect(contacts.every(({ email }) => email === '' || email.endsWith('@example.org'))).toBe(true)
    expect(school.staff.every(({ email }) => email.endsWith('.example.org'))).toBe(true)
  })

  test('roles and characteristics are known to the rooms they belong to', () => {
    expect(school.staff.flatMap(({ roles }) => roles).filter(role => !isRole(role))).toEqual([])
    expect(school.characteristics.filter(({ kind }) => !isCharacteristicKind(kind))).toEqual([])
  })

  test('today and the next days are partly known, and say why', () => {
    const soon = ledger.planned.filter(({ arrangement }) => arrangement.lastDay >= today && arrangement.firstDay <= today + 1)
    expect(soon.length).toBeGreaterThan(5)
    expect(soon.every(({ arrangement }) => arrangement.because !== '')).toBe(true)
  })
})

test('it can be made on any day of the year, and says nothing of that day or later', () => {
  for (const iso of ['2026-08-15', '2026-09-01', '2026-12-25', '2029-02-20']) {
    const day = dayOf(iso)
    const made = makeDemonstration({ seed: 'Lanternfield', today: day, passwordHash: 'hash' })
    for (const { ledger, pupils, plan } of made.schools) {
      expect(
        ledger.entries.day.subarray(0, ledger.entries.count).every(marked => marked < day),
        `${plan.name} on ${iso}`,
      ).toBe(true)
      expect(ledger.planned.every(({ arrangement: { firstDay, lastDay } }) => firstDay <= lastDay)).toBe(true)
      const seats = plan.cohorts.reduce((sum, cohort) => sum + cohort.pupils, 0)
      expect(pupils.filter(({ last }) => last === null || last >= day).length, `${plan.name} on ${iso}`).toBe(seats)
    }
  }
})
