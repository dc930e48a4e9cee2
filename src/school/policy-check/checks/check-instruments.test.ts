import { expect, test } from 'vitest'
import { type Case, changed, friday, pack, runCase } from '#school/policy-check/policies-to-check.examples.ts'
import { checkInstruments } from './check-instruments.ts'

const now = 'The School Attendance (Pupil Registration) (England) Regulations 2024'
const guidance = 'Working together to improve school attendance'
const on = (...basedOn: string[]) => ({ 'about.basedOn': basedOn })

test.each<Case>([
  ['the regulations in force', on(now)],
  ['those of 2006 beside them', on(now, 'Pupil Registration Regulations 2006'), ['caution about.basedOn.2 L-170 K-22']],
  [
    'those of 2006 alone',
    on('Education (Pupil Registration) (England) Regulations 2006'),
    ['caution about.basedOn.1 L-170 K-22', 'caution about.basedOn L-170 K-22'],
  ],
  [
    'guidance that was replaced',
    on(now, 'School attendance parental responsibility measures'),
    ['caution about.basedOn.2 L-143 K-22'],
  ],
  ['an older edition', on(now, `${guidance}, edition of August 2024`), ['note about.basedOn.2 L-143']],
  ['the newest', on(now, `${guidance}, edition of July 2026`)],
  ['no edition', on(now, guidance)],
  ['nothing said of any law', on()],
])('%s', (...row) => runCase(checkInstruments, row))

test('what is out of force is taken out, what governs is put in', () => {
  const mended = checkInstruments(changed(pack('blank'), on('Pupil Registration Regulations 2006', guidance)), friday).map(
    finding => finding.mended![0]!.value,
  )
  expect(mended).toEqual([[guidance], ['Pupil Registration Regulations 2006', guidance, now]])
})
