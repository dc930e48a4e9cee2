import { expect, test } from 'vitest'
import { type Case, changed, friday, pack, runCase } from '#school/policy-check/policies-to-check.examples.ts'
import { checkTiers } from './check-tiers.ts'

const ladder = (more: object) => ({ 'ladders.ladders': [{ ...pack('blank').ladders.ladders[0]!, ...more }] })
const judged = (stages: typeof letters) =>
  stages.map(stage => ({ ...stage, when: { ...stage.when, attendanceBelow: null, judged: 'Somebody sees' } }))
const letters = pack('blank').ladders.ladders[0]!.stages

test.each<Case>([
  ['tiers at 90 and 50, those included', {}],
  ['a tier below 90 alone', { 'tiers.levels.2.includes': false }, ['caution tiers.levels.2.includes L-111 K-08']],
  ['a tier below 50 alone', { 'tiers.levels.3.includes': false }, ['caution tiers.levels.3.includes L-112 K-08']],
  ['over a half-term the number is the school’s own', { 'tiers.over': 'half-term', 'tiers.levels.2.includes': false }],
  [
    'a tier below 91 is the school’s own',
    { 'tiers.levels.2': { ...pack('blank').tiers.levels[1]!, below: 91, includes: false } },
  ],
  [
    'persistent below 90',
    { 'tiers.persistentBelow': { percent: 90, includes: false } },
    ['caution tiers.persistentBelow.includes L-111 K-08'],
  ],
  [
    'persistent at 92',
    { 'tiers.persistentBelow': { percent: 92, includes: true } },
    ['caution tiers.persistentBelow.percent L-111 K-08'],
  ],
  [
    'severe below 50',
    { 'tiers.severeBelow': { percent: 50, includes: false } },
    ['caution tiers.severeBelow.includes L-112 K-08'],
  ],
  ['neither is said', { 'tiers.persistentBelow': null, 'tiers.severeBelow': null }],
  ['38 sessions are a tenth of a year', { 'tiers.persistentSessions': 38 }],
  ['37 are less', { 'tiers.persistentSessions': 37 }, ['caution tiers.persistentSessions L-111 K-17']],
  ['39 are more', { 'tiers.persistentSessions': 39 }, ['caution tiers.persistentSessions L-111 K-17']],
  ['a percentage as the school’s own practice', ladder({ basis: 'school-practice' })],
  ['a percentage as law', ladder({ basis: 'law' }), ['caution ladders.ladders.1.basis L-180 K-30']],
  ['a percentage without a word', ladder({ basis: 'not-stated' }), ['caution ladders.ladders.1.basis L-180 K-30']],
  ['a percentage whatever the reason', ladder({ holds: ['bereavement'] }), ['caution ladders.ladders.1.holds L-139b K-30']],
  ['held for one of the two', ladder({ holds: ['send-plan'] })],
  ['stages that somebody judges', ladder({ basis: 'not-stated', holds: [], stages: judged(letters) })],
])('%s', (...row) => runCase(checkTiers, row))

test('the tier, and who would be left out, are named', () => {
  const [finding] = checkTiers(changed(pack('blank'), { 'tiers.levels.3.includes': false }), friday)
  expect(finding!.says).toBe(
    '“Severe absence” begins below 50 per cent. A pupil with exactly 50 per cent is severely absent already, and would be left out.',
  )
})
