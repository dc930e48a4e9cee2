import type { Example } from '#law/example.ts'

type Kept = { original: string; amended: string; reason: string; on: string; name: string; position: string }

const whole: Kept = {
  original: 'N',
  amended: 'I',
  reason: 'Parent rang: vomiting',
  on: '2026-09-09',
  name: 'Ama Boateng',
  position: 'Attendance officer',
}

/** L-021, L-176: whether a correction may stand, and what it lacks. */
export const corrections: readonly Example<Kept, { lacks: string }>[] = [
  {
    says: 'A reason comes in on 9 September: original, new code, reason, date, name and position are all there.',
    facts: whole,
    answer: { lacks: 'nothing' },
    rule: 'L-021',
  },
  { says: 'Without a reason.', facts: { ...whole, reason: ' ' }, answer: { lacks: 'reason' }, rule: 'L-021' },
  { says: 'Without the name of who made it.', facts: { ...whole, name: '' }, answer: { lacks: 'name' }, rule: 'L-021' },
  {
    says: 'Without that person’s position in the school.',
    facts: { ...whole, position: '' },
    answer: { lacks: 'position' },
    rule: 'L-021',
  },
  {
    says: 'In 2023, when a correction had only to leave the original to be seen.',
    facts: { ...whole, reason: '', name: '', position: '', on: '2023-09-11' },
    answer: { lacks: 'nothing' },
    rule: 'L-176',
  },
]

/** L-021: the versions kept of one entry, in their order. */
export const histories: readonly Example<{ changes: { from: string; to: string; on: string }[] }, { versions: string[] }>[] = [
  {
    says: 'Not known yet, then ill: two versions.',
    facts: { changes: [{ from: 'N', to: 'I', on: '2026-09-09' }] },
    answer: { versions: ['N', 'I'] },
    rule: 'L-021',
  },
  {
    says: 'A second change keeps three.',
    facts: {
      changes: [
        { from: 'N', to: 'I', on: '2026-09-09' },
        { from: 'I', to: 'O', on: '2026-09-14' },
      ],
    },
    answer: { versions: ['N', 'I', 'O'] },
    rule: 'L-021',
  },
]

/** L-021: whether a change is kept as an amendment. */
export const changes: readonly Example<
  { from: string; to: string; registerOpen: boolean },
  'an amendment' | 'nothing changed'
>[] = [
  {
    says: 'Changed after the register closed.',
    facts: { from: '/', to: 'L', registerOpen: false },
    answer: 'an amendment',
    rule: 'L-021',
  },
  {
    says: 'A slip of the hand mended a moment later, the register still open: kept all the same.',
    facts: { from: 'L', to: '/', registerOpen: true },
    answer: 'an amendment',
    rule: 'L-021',
  },
  {
    says: 'The same code entered again.',
    facts: { from: '/', to: '/', registerOpen: false },
    answer: 'nothing changed',
    rule: 'L-021',
  },
]
