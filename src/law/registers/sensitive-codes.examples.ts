import type { Example } from '#law/example.ts'

/** L-160: what of a mark a member of staff sees. */
export const marksSeen: readonly Example<
  { code: string; day: string; maySeeGuarded: boolean },
  { seesCode: boolean; seesReason: boolean }
>[] = [
  {
    says: 'Present: nothing in it is guarded.',
    facts: { code: '/', day: '2026-09-07', maySeeGuarded: false },
    answer: { seesCode: true, seesReason: true },
    rule: 'L-160',
  },
  {
    says: 'Ill: everyone who takes the register sees the code, the reason written with it is for those entitled.',
    facts: { code: 'I', day: '2026-09-07', maySeeGuarded: false },
    answer: { seesCode: true, seesReason: false },
    rule: 'L-160',
  },
  {
    says: 'Ill, seen by someone entitled.',
    facts: { code: 'I', day: '2026-09-07', maySeeGuarded: true },
    answer: { seesCode: true, seesReason: true },
    rule: 'L-160',
  },
  {
    says: 'At a medical appointment.',
    facts: { code: 'M', day: '2026-09-07', maySeeGuarded: false },
    answer: { seesCode: true, seesReason: false },
    rule: 'L-160',
  },
  {
    says: 'A religious day.',
    facts: { code: 'R', day: '2026-09-07', maySeeGuarded: false },
    answer: { seesCode: true, seesReason: false },
    rule: 'L-160',
  },
  {
    says: 'Travelling with the family.',
    facts: { code: 'T', day: '2026-09-07', maySeeGuarded: false },
    answer: { seesCode: true, seesReason: false },
    rule: 'L-160',
  },
  {
    says: 'Detained: the code itself is for those entitled.',
    facts: { code: 'Y5', day: '2026-09-07', maySeeGuarded: false },
    answer: { seesCode: false, seesReason: false },
    rule: 'L-160',
  },
  {
    says: 'Detained, seen by someone entitled.',
    facts: { code: 'Y5', day: '2026-09-07', maySeeGuarded: true },
    answer: { seesCode: true, seesReason: true },
    rule: 'L-160',
  },
]
