import type { Example } from '#law/example.ts'

/** L-178: what a letter of the older list meant, and which letters answer to it now. */
export const oldLetters: readonly Example<{ letter: string; deletedOn: string }, { now: string; meaning?: string }>[] = [
  {
    says: 'An imported leaver of 2019 with the letter h: absent for twenty school days, today ground (i).',
    facts: { letter: 'h', deletedOn: '2019-03-04' },
    answer: {
      now: 'i',
      meaning: 'Absent without authority for twenty school days on end. School and local authority enquired together.',
    },
    rule: 'L-178',
  },
  {
    says: 'The same letter in 2015, before the enquiries were asked for.',
    facts: { letter: 'h', deletedOn: '2015-03-04' },
    answer: { now: 'i', meaning: 'Absent without authority for twenty school days on end.' },
    rule: 'L-178',
  },
  {
    says: 'The old letter g, certified medically unfit, has no place in the new list.',
    facts: { letter: 'g', deletedOn: '2019-03-04' },
    answer: { now: 'none', meaning: 'Certified as medically unable to attend.' },
    rule: 'L-178',
  },
  {
    says: 'The old letter i was detention, which is (j) today: the same letter means another thing.',
    facts: { letter: 'i', deletedOn: '2019-03-04' },
    answer: { now: 'j', meaning: 'Detained for four months or more.' },
    rule: 'L-178',
  },
  {
    says: 'The old letter d was home education, (f) today.',
    facts: { letter: 'd', deletedOn: '2019-03-04' },
    answer: { now: 'f', meaning: 'A parent gave written notice of education otherwise than at school.' },
    rule: 'L-178',
  },
  {
    says: 'The old letter a covers two of today’s grounds.',
    facts: { letter: 'a', deletedOn: '2019-03-04' },
    answer: { now: 'd or e', meaning: 'A school attendance order was changed to another school, or revoked.' },
    rule: 'L-178',
  },
  {
    says: 'Boarding fees were no ground before September 2011.',
    facts: { letter: 'o', deletedOn: '2011-08-31' },
    answer: { now: 'no such ground' },
    rule: 'L-178',
  },
  {
    says: 'From 1 September 2011 they were.',
    facts: { letter: 'o', deletedOn: '2011-09-01' },
    answer: { now: 'm', meaning: 'Boarding fees unpaid.' },
    rule: 'L-178',
  },
  {
    says: 'On the last day of the older regulations.',
    facts: { letter: 'j', deletedOn: '2024-08-18' },
    answer: { now: 'k', meaning: 'Died.' },
    rule: 'L-178',
  },
  {
    says: 'The day after, letters are those of 2024 and this table says nothing of them.',
    facts: { letter: 'j', deletedOn: '2024-08-19' },
    answer: { now: 'no such ground' },
    rule: 'L-178',
  },
]
