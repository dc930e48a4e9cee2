import type { Example } from '#law/example.ts'

/** L-115: who belongs to the national figures of 2026/27. The day that decides is 31 August 2026. */
export const pupilsOf2026: readonly Example<{ born: string }, { age: number; counted: boolean }>[] = [
  { says: 'Five years old on the day itself.', facts: { born: '2021-08-31' }, answer: { age: 5, counted: true }, rule: 'L-115' },
  {
    says: 'Five on the day after: four years old still.',
    facts: { born: '2021-09-01' },
    answer: { age: 4, counted: false },
    rule: 'L-115',
  },
  { says: 'In the middle of primary school.', facts: { born: '2018-02-28' }, answer: { age: 8, counted: true }, rule: 'L-115' },
  {
    says: 'Sixteen on the day after: fifteen years old still.',
    facts: { born: '2010-09-01' },
    answer: { age: 15, counted: true },
    rule: 'L-115',
  },
  { says: 'Sixteen on the day itself.', facts: { born: '2010-08-31' }, answer: { age: 16, counted: false }, rule: 'L-115' },
]

/** L-116: a pupil's time at two schools, and what each of them counts. */
export const enrolments: readonly Example<
  { schools: readonly { possible: number; absent: number }[] },
  { counted: number; persistent: number }
>[] = [
  {
    says: 'A pupil moved in January: each school counts its own part, and only in the second was a tenth missed.',
    facts: {
      schools: [
        { possible: 140, absent: 4 },
        { possible: 100, absent: 12 },
      ],
    },
    answer: { counted: 2, persistent: 1 },
    rule: 'L-116',
  },
  {
    says: 'A pupil who was on roll and never due in is not counted.',
    facts: { schools: [{ possible: 0, absent: 0 }] },
    answer: { counted: 0, persistent: 0 },
    rule: 'L-116',
  },
]
