import { type Day, dayOf } from '#time/day.ts'

/** An Act, a set of regulations or an edition of guidance that citations name by its short form. */
export type Instrument = {
  /** How each `Citation.source` that rests on it begins. */
  short: string
  title: string
  kind: 'act' | 'regulations' | 'guidance' | 'practice'
  /** First day in force; left out where it lies before everything modelled here. */
  from?: Day
  lastDay?: Day
  /** How much of the text this law was written from. */
  read: 'in part' | 'second-hand' | 'not applicable'
}

/** The day the law modelled here begins: nothing is answered for a day before it. */
export const firstModelledDay: Day = dayOf('2006-09-01')

/** The day the registration regulations of 2024 and the code letters in them took effect. */
export const regulationsOf2024: Day = dayOf('2024-08-19')

/** Everything that a citation may rest on. */
export const instruments: readonly Instrument[] = [
  { short: 'Education Act 1996', title: 'Education Act 1996', kind: 'act', read: 'in part' },
  {
    short: 'SI 2024/208',
    title: 'The School Attendance (Pupil Registration) (England) Regulations 2024',
    kind: 'regulations',
    from: regulationsOf2024,
    read: 'in part',
  },
  {
    short: 'SI 2006/1751',
    title: 'The Education (Pupil Registration) (England) Regulations 2006, as amended',
    kind: 'regulations',
    from: firstModelledDay,
    lastDay: regulationsOf2024 - 1,
    read: 'in part',
  },
  {
    short: 'SI 2021/852',
    title: 'The 2021 amendment of the 2006 regulations about coronavirus',
    kind: 'regulations',
    lastDay: regulationsOf2024 - 1,
    read: 'in part',
  },
  {
    short: 'Working together 2024',
    title: 'Working together to improve school attendance, edition of August 2024',
    kind: 'guidance',
    from: regulationsOf2024,
    read: 'second-hand',
  },
  {
    short: 'Working together 2026',
    title: 'Working together to improve school attendance, edition of July 2026',
    kind: 'guidance',
    from: dayOf('2026-07-09'),
    read: 'second-hand',
  },
  {
    short: 'DfE code lists before 2024',
    title: 'The attendance code letters of the Department for Education as schools used them before 19 August 2024',
    kind: 'guidance',
    lastDay: regulationsOf2024 - 1,
    read: 'second-hand',
  },
  {
    short: 'DfE attendance statistics',
    title: 'Pupil attendance in schools: published data, definitions and code of the Department for Education',
    kind: 'guidance',
    read: 'in part',
  },
  { short: 'Daymark', title: 'A choice of this program, where no rule was found', kind: 'practice', read: 'not applicable' },
]

/** The instrument that a citation's source names. */
export const instrumentOf = (source: string): Instrument | undefined =>
  instruments.find(({ short }) => source === short || source.startsWith(`${short} `))
