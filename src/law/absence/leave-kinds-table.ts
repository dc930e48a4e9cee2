import type { Citation } from '#law/cite.ts'
import type { DatedRule } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import { dayOf } from '#time/day.ts'

/** What leave of absence may be asked for. */
export type KindOfLeave =
  | 'performance'
  | 'employment-abroad'
  | 'other-employment'
  | 'interview'
  | 'study'
  | 'part-time'
  | 'not-required'
  | 'exceptional'
  | 'holiday'
  | 'protest'
  | 'medical'

/** A fact that a person confirms before leave of a kind is given. */
export type LeaveFact = 'licensed' | 'publicExamination' | 'exceptional' | 'specialCircumstances'

/** Who asked for leave. */
export type AskedBy = 'parent-lived-with' | 'another-parent' | 'pupil'

/** What one kind of leave asks for, and the code that it has in the register. */
export type LeaveTerms = {
  kind: KindOfLeave
  /** Left out where leave of this kind may never be given. */
  code?: string
  /** The code of a holiday that went beyond the allowance of its time, which had to be exceptional. */
  codeBeyondAllowance?: string
  /** Asked for, or agreed, before it begins. */
  inAdvance?: true
  /** 'parent-lived-with': only by such a parent. 'appropriate-person': by whom the regulations call that. */
  askedBy?: 'parent-lived-with' | 'appropriate-person'
  /** The ages for which it may be given, on every day of it. */
  age?: 'of-compulsory-school-age' | 'not-of-compulsory-school-age'
  needs?: readonly { fact: LeaveFact; lacking: string }[]
  citation: Citation
}

const cite = (rule: string, source: string, says: string, standing: Citation['standing'] = 'must'): Citation => ({
  rule,
  source,
  says,
  standing,
})

const licensed = { fact: 'licensed', lacking: 'There is no licence, and it is not of the kind that needs none.' } as const
const publicExamination = { fact: 'publicExamination', lacking: 'It is not to study for a public examination.' } as const
const exceptional = { fact: 'exceptional', lacking: 'The circumstances are not exceptional.' } as const
const special = { fact: 'specialCircumstances', lacking: 'There were no special circumstances for the holiday.' } as const

const performance2024 = cite(
  'L-067',
  'SI 2024/208 reg 11(2)',
  'Leave for work in school hours may be given only for a performance that is licensed or needs no licence, or for licensed work abroad.',
)
const exceptional2024 = cite(
  'L-092',
  'Working together 2024',
  'Leave for exceptional circumstances is asked for in advance by a parent with whom the pupil normally lives, and each request is considered by itself. A holiday is generally not exceptional.',
)
const since2013 = cite(
  'L-174',
  'SI 2013/756',
  'From 1 September 2013 leave was given only when a parent with whom the pupil normally lived applied in advance and the circumstances were exceptional.',
)
const employmentBefore2024 = cite(
  'L-174',
  'SI 2006/1751 reg 7',
  'Leave for work could be given only for a licensed performance or licensed work abroad.',
)
const listedBefore2024 = cite(
  'L-175',
  'DfE code lists before 2024',
  'Before 19 August 2024 performances and part-time timetables had the code of other authorised circumstances, and interviews a code that counted as attending.',
  'defines',
)

// What did not change between 2006 and August 2024.
const before2024: readonly LeaveTerms[] = [
  { kind: 'performance', code: 'C', needs: [licensed], citation: employmentBefore2024 },
  { kind: 'employment-abroad', code: 'C', needs: [licensed], citation: employmentBefore2024 },
  { kind: 'other-employment', citation: employmentBefore2024 },
  { kind: 'interview', code: 'J', citation: listedBefore2024 },
  { kind: 'study', code: 'S', citation: listedBefore2024 },
  { kind: 'part-time', code: 'C', citation: listedBefore2024 },
  { kind: 'not-required', code: 'X', age: 'not-of-compulsory-school-age', citation: listedBefore2024 },
  { kind: 'medical', code: 'M', citation: listedBefore2024 },
]

/** L-067, L-068, L-069, L-070, L-071, L-076, L-091, L-092, L-174: the kinds of leave, what each asks for, and its code. */
export const kindsOfLeave: DatedRule<readonly LeaveTerms[]> = {
  rule: 'L-091',
  question: 'For what may leave of absence be given?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      citation: cite(
        'L-091',
        'SI 2024/208 reg 11(2) to (6)',
        'Leave may be given for licensed performances and work abroad, interviews, study for public examinations, temporary part-time timetables, exceptional circumstances and medical appointments.',
      ),
      value: [
        { kind: 'performance', code: 'C1', needs: [licensed], citation: performance2024 },
        { kind: 'employment-abroad', code: 'C1', needs: [licensed], citation: performance2024 },
        { kind: 'other-employment', citation: performance2024 },
        {
          kind: 'interview',
          code: 'J1',
          inAdvance: true,
          askedBy: 'appropriate-person',
          citation: cite(
            'L-068',
            'SI 2024/208 reg 11(4)',
            'Leave for an interview, for work or for a place at another school or college, is asked for in advance by an appropriate person.',
          ),
        },
        {
          kind: 'study',
          code: 'S',
          inAdvance: true,
          askedBy: 'appropriate-person',
          needs: [publicExamination],
          citation: cite(
            'L-069',
            'SI 2024/208 reg 11(5)',
            'Study leave is agreed in advance with an appropriate person, to study for a public examination.',
          ),
        },
        {
          kind: 'part-time',
          code: 'C2',
          askedBy: 'parent-lived-with',
          age: 'of-compulsory-school-age',
          needs: [exceptional],
          citation: cite(
            'L-070',
            'SI 2024/208 reg 11(6)',
            'A part-time timetable is for a pupil of compulsory school age, for a time, because of exceptional circumstances, and agreed with a parent with whom the pupil normally lives.',
          ),
        },
        {
          kind: 'not-required',
          code: 'X',
          age: 'not-of-compulsory-school-age',
          citation: cite(
            'L-071',
            'Working together 2024',
            'Only a pupil outside compulsory school age may be left out of sessions by the timetable.',
          ),
        },
        {
          kind: 'exceptional',
          code: 'C',
          inAdvance: true,
          askedBy: 'parent-lived-with',
          needs: [exceptional],
          citation: exceptional2024,
        },
        {
          kind: 'holiday',
          code: 'C',
          inAdvance: true,
          askedBy: 'parent-lived-with',
          needs: [exceptional],
          citation: exceptional2024,
        },
        {
          kind: 'protest',
          citation: cite('L-092', 'Working together 2024', 'Leave is not given to take part in a protest in school hours.'),
        },
        {
          kind: 'medical',
          code: 'M',
          citation: cite(
            'L-076',
            'SI 2024/208 reg 10 Table 3',
            'Leave for a medical or dental appointment is for the appointment itself.',
            'defines',
          ),
        },
      ],
    },
    {
      from: dayOf('2013-09-01'),
      citation: since2013,
      value: [
        ...before2024,
        {
          kind: 'exceptional',
          code: 'C',
          inAdvance: true,
          askedBy: 'parent-lived-with',
          needs: [exceptional],
          citation: since2013,
        },
        { kind: 'holiday', code: 'H', inAdvance: true, askedBy: 'parent-lived-with', needs: [exceptional], citation: since2013 },
      ],
    },
    {
      from: firstModelledDay,
      citation: cite(
        'L-174',
        'SI 2006/1751 reg 7',
        'Until 31 August 2013 leave could be given for a holiday in special circumstances, for at most ten school days in a school year save exceptionally.',
      ),
      value: [
        ...before2024,
        { kind: 'exceptional', code: 'C', citation: listedBefore2024 },
        {
          kind: 'holiday',
          code: 'H',
          codeBeyondAllowance: 'F',
          needs: [special],
          citation: cite(
            'L-174',
            'SI 2006/1751 reg 7',
            'Until 31 August 2013 leave for a holiday was for special circumstances, and for at most ten school days in a school year save exceptionally.',
          ),
        },
      ],
    },
  ],
}
