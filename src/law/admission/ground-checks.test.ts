import { expect, test } from 'vitest'
import { exampleSchoolDays, marksFrom } from '#law/registers/continuous-absence.examples.ts'
import { dayFromIso, dayOf } from '#time/day.ts'
import { citationOfGround, type GroundCheck } from './ground-check.ts'
import { groundsOfAbsence, groundsOfLeaving, groundsOfOtherSchooling } from './ground-checks.examples.ts'
import { checkGround as checkOrNone, type GroundAsked, type GroundLetter } from './ground-checks.ts'
import { checkG, checkJ, checkO } from './grounds-of-leaving.ts'

const today = dayOf('2026-10-05')
const checkGround = (...asked: Parameters<typeof checkOrNone>) => checkOrNone(...asked)!
const answerOf = ({ met, missing }: GroundCheck) => (met ? 'made out' : missing.length > 0 ? 'not made out' : 'to be confirmed')
const ask = (letter: string, facts: object) => ({ letter, facts }) as GroundAsked
const withDays = (facts: object) =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, (typeof fact === 'string' && dayFromIso(fact)) || fact]))

test.each([...groundsOfOtherSchooling, ...groundsOfLeaving])('$rule ($facts.ground): $says', ({ facts, answer, rule }) => {
  const { ground, ...rest } = facts
  const check = checkGround(ask(ground, withDays(rest)), today)
  expect(answerOf(check)).toBe(answer)
  expect(check).toMatchObject({ letter: ground, citation: { rule, source: `SI 2024/208 reg 9(1)(${ground})` } })
})

test.each(groundsOfAbsence)('$rule: $says', ({ facts, answer }) => {
  const { enquiries, leaveEnded, absentFrom, sessions } = facts
  const afterLeave = { leaveEnded: leaveEnded && dayOf(leaveEnded), schoolDays: exampleSchoolDays, attended: [], ...enquiries }
  const marks = absentFrom === undefined ? [] : marksFrom(absentFrom, sessions ?? [])
  const asked = absentFrom === undefined ? ask('h', afterLeave) : ask('i', { marks, ...enquiries })
  expect(answerOf(checkGround(asked, dayOf(facts.today)))).toBe(answer)
})

/** Facts on which each ground is made out. */
const good: Record<GroundLetter, Record<string, unknown>> = {
  a: {
    registeredElsewhere: true,
    orderNamesThisSchool: false,
    mobileChild: false,
    mainSchool: false,
    dualRegistrationAgreed: false,
  },
  b: { admittedForNursery: true, completedNursery: true, wouldMoveUp: true, willNotAttendAgain: true },
  c: {
    registeredElsewhere: true,
    willNotAttendAgain: true,
    everyOtherSchoolConsents: true,
    orderNamesThisSchool: false,
    mobileChild: true,
    mainSchool: false,
  },
  d: { orderNamesAnotherSchool: true },
  e: { orderRevoked: true, educationArranged: true },
  f: { toldInWriting: true, afterDay: today - 1, orderInForce: false },
  g: { livesWithinReach: false, boarder: false, willNotAttendAgain: true },
  h: {
    leaveEnded: dayOf('2026-09-18'),
    schoolDays: exampleSchoolDays,
    attended: [dayOf('2026-09-18')],
    noCauseKnown: true,
    madeTogether: true,
    found: false,
  },
  i: { marks: marksFrom('2026-09-07', [['O', 42]]), noCauseKnown: true, madeTogether: true, found: false },
  j: { detained: true, months: 4, willNotReturn: true },
  k: { died: true },
  l: { born: dayOf('2010-03-05'), schoolNextMeets: dayOf('2026-06-27'), saidNotStaying: true },
  m: { school: 'maintained', boarder: true, feesUnpaid: true, termEnded: today },
  n: { school: 'non-maintained-special', ceased: true },
  o: { permanentlyExcluded: true, reviewFinished: true },
}

/** One fact changed, and the words of the condition that is then not so. */
const faults: [GroundLetter, Record<string, unknown>, string][] = [
  ['a', { registeredElsewhere: false }, 'is registered at another school'],
  ['a', { orderNamesThisSchool: true }, 'No school attendance order names'],
  ['a', { mobileChild: true, mainSchool: true }, 'mobile child'],
  ['a', { dualRegistrationAgreed: true }, 'dual registration'],
  ['b', { admittedForNursery: false }, 'admitted for nursery'],
  ['b', { completedNursery: false }, 'is completed'],
  ['b', { wouldMoveUp: false }, 'reception or above'],
  ['b', { willNotAttendAgain: false }, 'will attend again'],
  ['c', { registeredElsewhere: false }, 'also registered'],
  ['c', { willNotAttendAgain: false }, 'will attend again'],
  ['c', { everyOtherSchoolConsents: false }, 'consents'],
  ['c', { orderNamesThisSchool: true }, 'No school attendance order names'],
  ['c', { mainSchool: true }, 'mobile child'],
  ['d', { orderNamesAnotherSchool: false }, 'name another school'],
  ['e', { orderRevoked: false }, 'order is revoked'],
  ['e', { educationArranged: false }, 'arranged otherwise'],
  ['f', { toldInWriting: false }, 'in writing'],
  ['f', { afterDay: today }, 'has passed'],
  ['f', { afterDay: undefined }, 'has passed'],
  ['f', { orderInForce: true }, 'is in force'],
  ['g', { livesWithinReach: true }, 'reasonable distance'],
  ['g', { boarder: true }, 'not a boarder'],
  ['g', { willNotAttendAgain: false }, 'will attend again'],
  ['h', { leaveEnded: undefined }, 'leave of absence'],
  ['h', { leaveEnded: dayOf('2026-09-21') }, 'ten school days'],
  ['h', { schoolDays: [] }, 'ten school days'],
  ['h', { attended: [dayOf('2026-09-21')] }, 'not attended since'],
  ['h', { attended: [today] }, 'not attended since'],
  ['h', { noCauseKnown: false }, 'unavoidable cause'],
  ['h', { madeTogether: false }, 'enquiries together'],
  ['h', { found: true, bothAgree: false }, 'not been found'],
  ['i', { marks: [] }, 'twenty school days'],
  ['i', { noCauseKnown: false }, 'unavoidable cause'],
  ['j', { detained: false }, 'regulations list'],
  ['j', { months: 3 }, 'at least 4 months'],
  ['j', { willNotReturn: false }, 'at its end'],
  ['k', { died: false }, 'has died'],
  ['l', { schoolNextMeets: dayOf('2026-06-26') }, 'over compulsory school age'],
  ['l', { saidNotStaying: false }, 'will not stay'],
  ['m', { school: 'independent' }, 'maintained school or an academy'],
  ['m', { boarder: false }, 'is a boarder'],
  ['m', { feesUnpaid: false }, 'unpaid'],
  ['m', { termEnded: today + 1 }, 'has ended'],
  ['m', { termEnded: undefined }, 'has ended'],
  ['n', { school: 'academy' }, 'independent school'],
  ['n', { ceased: false }, 'ceased'],
  ['o', { permanentlyExcluded: false }, 'permanently excluded'],
  ['o', { reviewFinished: false }, 'exclusion review'],
]

test.each(Object.keys(good) as GroundLetter[])('L-037 (%s): made out where every condition is so', letter => {
  const check = checkGround(ask(letter, good[letter]), today)
  expect([check.missing, check.toConfirm, check.met]).toEqual([[], [], true])
})

test.each(faults)('L-037 (%s): not made out with %j: %s', (letter, changed, words) => {
  const check = checkGround(ask(letter, { ...good[letter], ...changed }), today)
  expect(check.met).toBe(false)
  expect(check.missing.join(' ')).toContain(words)
})

const persons: [GroundLetter, string][] = [
  ['b', 'willNotAttendAgain'],
  ['c', 'willNotAttendAgain'],
  ['g', 'willNotAttendAgain'],
  ['h', 'noCauseKnown'],
  ['h', 'madeTogether'],
  ['h', 'found'],
  ['i', 'found'],
  ['j', 'months'],
  ['j', 'willNotReturn'],
  ['l', 'saidNotStaying'],
  ['o', 'reviewFinished'],
]
test.each(persons)('L-037 (%s): without a word on %s a person has still to confirm it', (letter, fact) => {
  const check = checkGround(ask(letter, { ...good[letter], [fact]: undefined }), today)
  expect([check.met, check.missing.length, check.toConfirm.length]).toEqual([false, 0, 1])
})

test('L-037: a pupil who was found waits for both to agree', () => {
  const check = checkGround(ask('i', { ...good.i, found: true }), today)
  expect([check.missing, check.toConfirm.length]).toEqual([[], 1])
})

test('L-037 (h): the eleventh school day after leave is the first on which it is made out', () => {
  const on = (iso: string) => checkGround(ask('h', good.h), dayOf(iso)).met
  expect([on('2026-10-02'), on('2026-10-03')]).toEqual([false, true])
  expect(checkGround(ask('h', { ...good.h, leaveEnded: today }), today).missing).toHaveLength(2)
  const later = { ...good.h, attended: [dayOf('2026-10-06')], schoolDays: [...exampleSchoolDays].reverse() }
  expect(checkGround(ask('h', later), today).met).toBe(true)
})

test('L-037: one condition missing and one to confirm do not cancel each other', () => {
  const check = checkGround(ask('g', { livesWithinReach: true, boarder: false }), today)
  expect([check.met, check.missing.length, check.toConfirm.length]).toEqual([false, 1, 1])
})

test('L-178: the letters of 2024 are not checked on an earlier day', () => {
  expect(checkOrNone(ask('k', good.k), dayOf('2024-08-18'))).toBeUndefined()
  expect(checkOrNone(ask('k', good.k), dayOf('2024-08-19'))?.met).toBe(true)
})

test('L-140: the consent of the local authority is asked for in ground (f) only where it is law', () => {
  expect(checkGround(ask('f', good.f), today, false).met).toBe(true)
  const asked = checkGround(ask('f', good.f), today, true)
  expect([asked.met, asked.toConfirm]).toEqual([false, ['The local authority consents.']])
  expect(checkGround(ask('f', { ...good.f, authorityConsents: true }), today, true).met).toBe(true)
  expect(checkGround(ask('f', { ...good.f, authorityConsents: false }), today, true).missing).toHaveLength(1)
})

test('L-037: what was not seen can be taken the other way', () => {
  expect(checkG({ livesWithinReach: false, boarder: false }, false).met).toBe(true)
  expect(checkJ({ detained: true, months: 1, willNotReturn: true }, 1).met).toBe(true)
  expect(checkO({ permanentlyExcluded: true }, false).met).toBe(true)
})

test('L-037: the citation of a ground is as strong as what was read of it; a letter that is none is a fault', () => {
  expect(citationOfGround('a')).toMatchObject({ rule: 'L-037', standing: 'must' })
  expect(citationOfGround('a').says).toMatch(/^Registered at another school\. Not where/)
  expect(citationOfGround('j').standing).toBe('unconfirmed')
  expect(() => citationOfGround('p')).toThrow('No ground p')
})
