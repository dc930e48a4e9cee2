import { expect, test } from 'vitest'
import { packed } from '#test/pupil-year.ts'
import { leftToJudgement } from './left-to-judgement.ts'

const said = (name: string) => leftToJudgement(packed(name)).map(({ says, clause }) => `${clause}: ${says}`)

test('E leaves its letters to judgement, and says so stage by stage', () => {
  const all = leftToJudgement(packed('diocesan-primary'))
  expect(all.filter(({ step }) => step)).toHaveLength(5)
  expect(all[0]).toEqual({
    says: 'Ladder “Concern”, stage “First letter”: Attendance is a concern for the first time.',
    clause: '8',
    step: true,
  })
  expect(said('diocesan-primary')).toContain('4.4: Lateness: “Persistent lateness” names no number of times.')
  expect(said('diocesan-primary')).toContain('4.5: Following up: “Considers asking the education welfare officer.” names no day.')
})

test('T gives numbers in its ladder, and leaves little', () =>
  expect(said('trust-primary')).toEqual([
    expect.stringMatching(/^9\.4.*: Lateness: “Late after the close, again and again” names no number of times\.$/),
    expect.stringContaining('Evidence where there is genuine doubt.'),
  ]))
