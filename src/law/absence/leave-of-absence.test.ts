import { expect, test } from 'vitest'
import { codeOn, isAttending, isAuthorised } from '#law/codes/attendance-codes.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import { addYears, dayOf } from '#time/day.ts'
import { kindsOfLeave } from './leave-kinds-table.ts'
import { type LeaveOutcome, type LeaveSaid, requests } from './leave-of-absence.examples.ts'
import {
  appropriatePerson,
  type LeaveFacts,
  mayGiveLeave,
  otherSchoolsCitation,
  schoolsBoundOnLeave,
} from './leave-of-absence.ts'

const factsOf = ({ firstDay, lastDay, askedOn, born, confirmed, ...said }: LeaveSaid): LeaveFacts => {
  const first = dayOf(firstDay)
  return {
    school: 'maintained',
    approverAuthorised: true,
    askedBy: 'parent-lived-with',
    ...said,
    firstDay: first,
    lastDay: lastDay === undefined ? first : dayOf(lastDay),
    askedOn: askedOn === undefined ? first - 14 : dayOf(askedOn),
    born: born === undefined ? addYears(first, -10) : dayOf(born),
    confirmed: Object.fromEntries((confirmed ?? []).map(fact => [fact, true])),
  }
}

const outcome = (facts: LeaveFacts): { said: LeaveOutcome; rule: string } => {
  const answer = mayGiveLeave(facts)
  if (!answer.possible) return { said: { refused: answer.refused.about ?? '' }, rule: answer.refused.citation.rule }
  const thinkAbout = answer.cautions.map(({ about }) => about ?? '')
  return { said: { code: answer.code, ...(thinkAbout.length > 0 && { thinkAbout }) }, rule: answer.citation.rule }
}

test.each(requests)('$rule: $says', ({ facts, answer, rule }) => expect(outcome(factsOf(facts))).toEqual({ said: answer, rule }))

const usual = factsOf({ kind: 'exceptional', firstDay: '2026-11-20', confirmed: ['exceptional'] })

test('every kind of leave has a code of its day that authorises the absence, or none', () => {
  for (const { from, value } of kindsOfLeave.versions)
    for (const { kind, code } of value) {
      if (code === undefined) expect(['other-employment', 'protest']).toContain(kind)
      else expect(codeOn(code, from), `${kind} ${code}`).toBeDefined()
      if (code !== undefined && kind !== 'not-required' && !(kind === 'interview' && from < regulationsOf2024))
        expect(isAuthorised(code, from), kind).toBe(true)
    }
  expect(isAttending('J', regulationsOf2024 - 1)).toBe(true)
})

test('L-090: two kinds of school are bound; in the others it is expected, since the guidance of 2024', () => {
  expect(schoolsBoundOnLeave.versions.map(({ value }) => value.join())).toEqual(
    Array(2).fill('maintained,non-maintained-special'),
  )
  for (const school of ['academy', 'independent', 'pupil-referral-unit'] as const) {
    const answer = mayGiveLeave({ ...usual, school, approverAuthorised: false, askedBy: 'pupil' })
    if (!answer.possible) return expect.fail(answer.refused.because)
    expect(answer.cautions.map(({ about, citation }) => [about, citation.standing])).toEqual([
      ['approverAuthorised', 'should'],
      ['askedBy', 'should'],
    ])
    expect(answer.cautions[0]?.citation).toBe(otherSchoolsCitation)
  }
  const in2023 = factsOf({ kind: 'exceptional', firstDay: '2023-03-06', confirmed: ['exceptional'] })
  expect(mayGiveLeave({ ...in2023, school: 'academy', approverAuthorised: false })).toMatchObject({
    possible: true,
    cautions: [],
  })
  expect(outcome({ ...in2023, approverAuthorised: false })).toEqual({ said: { refused: 'approverAuthorised' }, rule: 'L-174' })
})

test('L-068, L-069: who is an appropriate person can be set', () => {
  const interview: LeaveFacts = { ...usual, kind: 'interview', askedBy: 'pupil' }
  expect(appropriatePerson.taken).toEqual(['parent-lived-with', 'another-parent', 'pupil'])
  expect(mayGiveLeave(interview).possible).toBe(true)
  expect(mayGiveLeave(interview, ['parent-lived-with'])).toMatchObject({
    possible: false,
    refused: {
      about: 'askedBy',
      because: 'It was not asked for by an appropriate person.',
      citation: { standing: 'unconfirmed' },
    },
  })
})

test('leave of one day, leave that ends before it begins, and leave before anything modelled', () => {
  expect(mayGiveLeave({ ...usual, lastDay: usual.firstDay }).possible).toBe(true)
  expect(outcome({ ...usual, lastDay: usual.firstDay - 1 })).toEqual({ said: { refused: 'lastDay' }, rule: 'L-091' })
  const day = firstModelledDay - 1
  expect(outcome({ ...usual, firstDay: day, lastDay: day })).toEqual({ said: { refused: 'kind' }, rule: 'L-170' })
  expect(outcome({ ...usual, kind: 'protest', firstDay: dayOf('2023-03-06'), lastDay: dayOf('2023-03-06') }).said).toEqual({
    refused: 'kind',
  })
})

test('L-070, L-071: the age is asked for on the first day and on the last', () => {
  const plan: LeaveFacts = {
    ...usual,
    kind: 'part-time',
    born: dayOf('2021-10-05'),
    firstDay: dayOf('2026-12-30'),
    lastDay: dayOf('2027-01-08'),
  }
  expect(outcome(plan).said).toEqual({ refused: 'born' })
  expect(outcome({ ...plan, firstDay: dayOf('2026-12-31') }).said).toEqual({ code: 'C2' })
  expect(outcome({ ...plan, kind: 'not-required' }).said).toEqual({ refused: 'born' })
  expect(outcome({ ...plan, kind: 'not-required', lastDay: dayOf('2026-12-30') }).said).toEqual({ code: 'X' })
})

test('what is refused is said in words that name the days and the numbers', () => {
  const because = (facts: LeaveFacts) => {
    const answer = mayGiveLeave(facts)
    return answer.possible ? answer.cautions.map(caution => caution.because).join(' ') : answer.refused.because
  }
  expect(because({ ...usual, askedOn: usual.firstDay + 3 })).toBe(
    'It was asked for on 23 November 2026, after the absence began on 20 November 2026. Leave is asked for in advance.',
  )
  expect(because({ ...usual, askedOn: usual.firstDay })).toContain('only if that was before the session began')
  expect(because({ ...usual, approverAuthorised: false })).toContain('not authorised by the proprietor')
  expect(because({ ...usual, askedBy: 'pupil' })).toContain('A parent with whom the pupil normally lives has not asked')
  expect(because({ ...usual, kind: 'other-employment' })).toMatch(/licensed work abroad\. This is not such a case\.$/)
  expect(because({ ...usual, kind: 'part-time', born: dayOf('2022-06-01') })).toContain('is of compulsory school age')
  expect(because({ ...usual, kind: 'not-required' })).toContain('is outside compulsory school age')
  expect(because({ ...usual, kind: 'holiday' })).toBe('A holiday is generally not exceptional.')
  expect(because({ ...usual, lastDay: usual.firstDay - 1 })).toBe('The last day of the leave is before its first.')
  expect(because({ ...usual, firstDay: 0, lastDay: 0 })).toContain('is not known')
  const in2012 = factsOf({
    kind: 'holiday',
    firstDay: '2012-06-11',
    schoolDays: 8,
    takenThisSchoolYear: 4,
    confirmed: ['specialCircumstances'],
  })
  expect(because(in2012)).toBe(
    'With it the pupil would have been on holiday for 12 school days in the school year. More than 10 had to be exceptional.',
  )
  expect(because({ ...in2012, schoolDays: undefined, takenThisSchoolYear: undefined })).toBe('')
  for (const { value } of kindsOfLeave.versions)
    for (const { needs = [] } of value) for (const { lacking } of needs) expect(lacking).toMatch(/^(There|It|The) .*\.$/)
})

test('L-090: what is expected of an academy is said from the first day of the regulations', () => {
  const about = (day: string) => {
    const answer = mayGiveLeave({ ...factsOf({ kind: 'medical', firstDay: day }), school: 'academy', approverAuthorised: false })
    return answer.possible ? answer.cautions.map(caution => caution.about) : answer.refused
  }
  expect([about('2024-08-18'), about('2024-08-19')]).toEqual([[], ['approverAuthorised']])
})
