import { type Day, dayOf } from '#time/day.ts'

/** An Act, a judgment, a set of regulations or an edition of guidance that citations name by its short form. */
export type Instrument = {
  /** How each `Citation.source` that rests on it begins. */
  short: string
  title: string
  kind: 'act' | 'judgment' | 'regulations' | 'guidance' | 'practice'
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

/** The day the penalty notice regulations of 2007 came into force. */
export const penaltyNoticeRegulations: Day = dayOf('2007-09-01')

/** Everything that a citation may rest on. */
export const instruments: readonly Instrument[] = [
  { short: 'Education Act 1996', title: 'Education Act 1996', kind: 'act', read: 'in part' },
  { short: 'Education and Inspections Act 2006', title: 'Education and Inspections Act 2006', kind: 'act', read: 'in part' },
  { short: 'Equality Act 2010', title: 'Equality Act 2010', kind: 'act', read: 'second-hand' },
  {
    short: 'Children’s Wellbeing and Schools Act 2026',
    title: 'Children’s Wellbeing and Schools Act 2026, enacted on 29 April 2026 and for the most part not yet in force',
    kind: 'act',
    from: dayOf('2026-04-29'),
    read: 'in part',
  },
  {
    short: 'Isle of Wight Council v Platt',
    title: 'Isle of Wight Council v Platt [2017] UKSC 28, the Supreme Court on regular attendance',
    kind: 'judgment',
    from: dayOf('2017-04-06'),
    read: 'in part',
  },
  {
    short: 'SI 2024/208',
    title: 'The School Attendance (Pupil Registration) (England) Regulations 2024',
    kind: 'regulations',
    from: regulationsOf2024,
    read: 'in part',
  },
  {
    short: 'SI 2024/210',
    title: 'The Education (Penalty Notices) (England) (Amendment) Regulations 2024',
    kind: 'regulations',
    from: regulationsOf2024,
    read: 'in part',
  },
  {
    short: 'SI 2007/1867',
    title: 'The Education (Penalty Notices) (England) Regulations 2007, as amended',
    kind: 'regulations',
    from: penaltyNoticeRegulations,
    read: 'in part',
  },
  {
    short: 'SI 2013/2094',
    title: 'The Education (Information About Individual Pupils) (England) Regulations 2013, as amended',
    kind: 'regulations',
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
    short: 'SI 2016/792',
    title: 'The 2016 amendment of the 2006 regulations about returns and future schools',
    kind: 'regulations',
    from: dayOf('2016-09-01'),
    lastDay: regulationsOf2024 - 1,
    read: 'in part',
  },
  {
    short: 'SI 2010/1725',
    title: 'The 2010 amendment of the 2006 regulations about travel emergencies',
    kind: 'regulations',
    from: dayOf('2010-09-01'),
    lastDay: regulationsOf2024 - 1,
    read: 'in part',
  },
  {
    short: 'SI 2013/756',
    title: 'The 2013 amendment of the 2006 regulations about leave of absence and sixth forms',
    kind: 'regulations',
    from: dayOf('2013-09-01'),
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
    short: 'Parental responsibility measures',
    title: 'School attendance parental responsibility measures, guidance before 19 August 2024',
    kind: 'guidance',
    lastDay: regulationsOf2024 - 1,
    read: 'second-hand',
  },
  {
    short: 'Local authority advice',
    title: 'Advice of local authorities to schools about codes, which relays that of the Department for Education',
    kind: 'guidance',
    from: regulationsOf2024,
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
    short: 'Children missing education',
    title: 'Children missing education, statutory guidance as quoted in 2024',
    kind: 'guidance',
    read: 'second-hand',
  },
  {
    short: 'Share your daily attendance data',
    title: 'Share your daily school attendance data, guidance of the Department for Education',
    kind: 'guidance',
    read: 'in part',
  },
  {
    short: 'DfE attendance statistics',
    title: 'Pupil attendance in schools: published data, definitions and code of the Department for Education',
    kind: 'guidance',
    read: 'in part',
  },
  {
    short: 'DfE improvement expectations',
    title: 'Attendance improvement expectations for each school, as the press reported them from November 2025',
    kind: 'guidance',
    from: dayOf('2025-11-01'),
    read: 'second-hand',
  },
  { short: 'Daymark', title: 'A choice of this program, where no rule was found', kind: 'practice', read: 'not applicable' },
]

/** The instrument that a citation's source names. */
export const instrumentOf = (source: string): Instrument | undefined =>
  instruments.find(({ short }) => source === short || source.startsWith(`${short} `))
