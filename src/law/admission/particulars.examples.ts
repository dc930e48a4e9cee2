import type { Example } from '#law/example.ts'

/** What is entered of somebody: an address, and an emergency number. */
type Known = 'address and number' | 'address only' | 'number only'
type Facts = {
  startingDay?: string
  motherAtHome: Known
  fatherAtHome?: Known
  fatherElsewhere?: Known
  aunt?: Known
  schoolHasBoarders?: true
}

const whole: Facts = { startingDay: '2026-09-02', motherAtHome: 'address and number', aunt: 'number only' }

/** L-031, L-033: what the entry of a pupil lacks, and what to think about. Name, sex, address and date of birth are entered. */
export const entries: readonly Example<Facts, { missing: string[]; toThinkAbout: string[] }>[] = [
  {
    says: 'A mother with whom the pupil lives and an aunt to ring in an emergency: nothing is missing.',
    facts: whole,
    answer: { missing: [], toThinkAbout: [] },
    rule: 'L-031',
  },
  {
    says: 'No starting day.',
    facts: { ...whole, startingDay: undefined },
    answer: { missing: ['startingDay'], toThinkAbout: [] },
    rule: 'L-031',
  },
  {
    says: 'The parent with whom the pupil lives has no emergency number: one is required, and only the aunt can be reached.',
    facts: { ...whole, motherAtHome: 'address only' },
    answer: { missing: ['emergencyNumber'], toThinkAbout: ['contacts'] },
    rule: 'L-031',
  },
  {
    says: 'One emergency contact meets the law; guidance asks for a second where possible.',
    facts: { ...whole, aunt: undefined },
    answer: { missing: [], toThinkAbout: ['contacts'] },
    rule: 'L-033',
  },
  {
    says: 'The pupil lives with two parents, and one of them has no number: each must have one.',
    facts: { ...whole, aunt: undefined, fatherAtHome: 'address only' },
    answer: { missing: ['emergencyNumber'], toThinkAbout: ['contacts'] },
    rule: 'L-031',
  },
  {
    says: 'A father lives elsewhere: his name and address are entered, a number of his is not required.',
    facts: { ...whole, fatherElsewhere: 'address only' },
    answer: { missing: [], toThinkAbout: [] },
    rule: 'L-031',
  },
  {
    says: 'A father lives elsewhere, and his address is not entered.',
    facts: { ...whole, fatherElsewhere: 'number only' },
    answer: { missing: ['parents'], toThinkAbout: [] },
    rule: 'L-031',
  },
  {
    says: 'A school with boarders does not say whether the pupil boards.',
    facts: { ...whole, schoolHasBoarders: true },
    answer: { missing: [], toThinkAbout: ['boards'] },
    rule: 'L-031',
  },
]
