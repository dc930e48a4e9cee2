import type { Citation } from '#law/cite.ts'
import type { DatedRule } from '#law/dated.ts'
import { firstModelledDay } from '#law/instruments.ts'
import type { Unconfirmed } from '#law/rule.ts'
import { dayOf } from '#time/day.ts'

/** L-005, L-006, L-026, L-053, L-061, L-065, L-066, L-070, L-079, L-080, L-090, L-170: why a code may or may not stand, each once. */
export const standingRules = {
  oneCode: {
    rule: 'L-026',
    source: 'Working together 2026 para 33',
    says: 'The attendance register holds exactly one of the codes for every pupil in the admission register.',
    standing: 'must',
  },
  inUse: {
    rule: 'L-061',
    source: 'SI 2024/208 reg 10',
    says: 'The codes of the regulations have been in force since 19 August 2024; the older letters H, F, J and Y ended with the day before, F in 2013.',
    standing: 'must',
  },
  notModelled: {
    rule: 'L-170',
    source: 'Daymark',
    says: 'The law before the regulations of 2006 is not modelled.',
    standing: 'unconfirmed',
  },
  boarders: {
    rule: 'L-006',
    source: 'SI 2024/208 reg 10(1)',
    says: 'The attendance of boarders is not recorded in the attendance register.',
    standing: 'must',
  },
  onRoll: {
    rule: 'L-026',
    source: 'SI 2024/208 reg 10(1)',
    says: 'Registered pupils are marked: those whose names are in the admission register on the day.',
    standing: 'must',
  },
  notOnRoll: {
    rule: 'L-080',
    source: 'Working together 2024',
    says: 'The code for a prospective pupil is used only while the name is not in the admission register.',
    standing: 'defines',
  },
  plannedClosure: {
    rule: 'L-079',
    source: 'Working together 2024',
    says: 'A planned closure is of the whole school, known in advance, and marks every pupil alike.',
    standing: 'defines',
  },
  whenItComes: {
    rule: 'L-005',
    source: 'SI 2024/208 reg 10(1)',
    says: 'Attendance is recorded at the beginning of the morning session and once during the afternoon session, not before.',
    standing: 'must',
  },
  nature: {
    rule: 'L-065',
    source: 'Working together 2024',
    says: 'The nature of another approved activity, and of another unavoidable cause, is recorded with the code.',
    standing: 'must',
  },
  natureUnconfirmed: {
    rule: 'L-065',
    source: 'Daymark',
    says: 'The nature of the provision, and of the emergency, is kept with the code; whether the law asks for it was not seen.',
    standing: 'unconfirmed',
  },
  oldNature: {
    rule: 'L-065',
    source: 'SI 2006/1751 reg 6(1)',
    says: 'The register showed the nature of an approved activity and of exceptional circumstances.',
    standing: 'must',
  },
  minutes: {
    rule: 'L-053',
    source: 'Daymark',
    says: 'Minutes late are kept with the two late codes, as a whole number; no rule was found that asks for them.',
    standing: 'unconfirmed',
  },
  leave: {
    rule: 'L-090',
    source: 'SI 2024/208 reg 11',
    says: 'Leave is given in advance, by a person whom the proprietor authorised and for a purpose the regulations list.',
    standing: 'must',
  },
  'part-time-timetable': {
    rule: 'L-070',
    source: 'SI 2024/208 reg 11(6)',
    says: 'A part-time timetable is agreed with a parent the pupil normally lives with, for exceptional circumstances, with its times and dates.',
    standing: 'must',
  },
  'dual-registration': {
    rule: 'L-066',
    source: 'SI 2024/208 reg 10',
    says: 'The code is for sessions in which the pupil is expected at the other school where they are also registered.',
    standing: 'defines',
  },
} as const satisfies Record<string, Citation>

/** L-065: whether the nature of the local authority's provision, and of a travel emergency, is insisted on. */
export const natureOfProvisionAndEmergency: Unconfirmed<boolean> = {
  question: 'Must the nature of provision by the local authority, and of a travel emergency, be recorded with the code?',
  taken: true,
  citation: standingRules.natureUnconfirmed,
}

/** L-182: whether the code for pupils who are not required to attend may stand at any age. */
export const xForAnyAge: DatedRule<boolean> = {
  rule: 'L-182',
  question: 'May the code for pupils who are not required to attend stand for a pupil of compulsory school age?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: dayOf('2022-05-01'),
      value: false,
      citation: {
        rule: 'L-071',
        source: 'Working together 2024',
        says: 'The code is only for pupils outside compulsory school age whose timetable does not require them to attend.',
        standing: 'must',
      },
    },
    {
      from: dayOf('2020-09-01'),
      value: true,
      citation: {
        rule: 'L-182',
        source: 'SI 2021/852',
        says: 'In the school years 2020/21 and 2021/22 it also marked absence connected with coronavirus, at any age. The last day in April 2022 was not read.',
        standing: 'unconfirmed',
      },
    },
    {
      from: firstModelledDay,
      value: false,
      citation: {
        rule: 'L-175',
        source: 'DfE code lists before 2024',
        says: 'The code was for pupils outside compulsory school age who were not required to attend.',
        standing: 'defines',
      },
    },
  ],
}
