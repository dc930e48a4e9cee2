import type { Example } from '#law/example.ts'

/** L-060, L-062, L-070, L-071, L-175, L-182: what a person has to confirm before a code is used, and what the record shows. */
export const conditionLists: readonly Example<
  { code: string; day: string },
  { person: readonly string[]; facts: readonly string[] } | undefined
>[] = [
  {
    says: 'For a school visit a person confirms who arranged it and that a member of staff supervises it.',
    facts: { code: 'V', day: '2026-11-20' },
    answer: {
      person: [
        'The visit or trip was arranged by the proprietor or for the proprietor.',
        'A member of the school’s staff supervises it.',
      ],
      facts: ['The name is in the admission register on the day.'],
    },
    rule: 'L-062',
  },
  {
    says: 'For a part-time timetable the record shows the age and the plan; a person confirms who agreed it, why, and that nothing else keeps the pupil away.',
    facts: { code: 'C2', day: '2026-11-20' },
    answer: {
      person: [
        'A parent with whom the pupil normally lives agreed it, for exceptional circumstances.',
        'The pupil has no other reason to be absent in this session.',
      ],
      facts: [
        'The name is in the admission register on the day.',
        'The pupil is of compulsory school age on the day.',
        'A part-time timetable was agreed, and leaves the session out.',
      ],
    },
    rule: 'L-070',
  },
  {
    says: 'A pupil who is not required is outside compulsory school age, which the record shows.',
    facts: { code: 'X', day: '2024-12-01' },
    answer: {
      person: ['The timetable does not require the pupil in this session.'],
      facts: ['The name is in the admission register on the day.', 'The pupil is outside compulsory school age on the day.'],
    },
    rule: 'L-071',
  },
  {
    says: 'In December 2020 it could also be absence in connection with coronavirus.',
    facts: { code: 'X', day: '2020-12-01' },
    answer: {
      person: ['The pupil was outside compulsory school age and not required, or was absent in connection with coronavirus.'],
      facts: [],
    },
    rule: 'L-182',
  },
  {
    says: 'An agreed holiday in 2014 had to be exceptional and applied for in advance.',
    facts: { code: 'H', day: '2014-06-10' },
    answer: {
      person: [
        'Someone whom the proprietor had authorised gave leave.',
        'A parent with whom the pupil lived had applied in advance.',
        'The circumstances were exceptional.',
      ],
      facts: [],
    },
    rule: 'L-175',
  },
  {
    says: 'The letter for an agreed holiday has no conditions after 18 August 2024, as it is no code.',
    facts: { code: 'H', day: '2024-08-19' },
    answer: undefined,
    rule: 'L-061',
  },
]
