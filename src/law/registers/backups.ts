import type { Citation, Refusal } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import type { Unconfirmed } from '#law/rule.ts'
import { addYears, type Day, dayFromParts, dayText, partsOfDay } from '#time/day.ts'
import { monthsWithout } from './calendar-months.ts'
import { sixYearsReachBack } from './keeping-registers.ts'

/** The two registers of a school. */
export type RegisterKind = 'admission' | 'attendance'

/** L-023, L-176: for how many years after the end of its school year a monthly back-up is kept. */
export const yearsToKeepABackup: DatedRule<number> = {
  rule: 'L-023',
  question: 'For how many years after its school year is a monthly back-up kept?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: 6,
      citation: {
        rule: 'L-023',
        source: 'SI 2024/208 reg 5',
        says: 'A back-up copy is made at least once a month, and each is kept until six years after the end of the school year it belongs to.',
        standing: 'must',
      },
    },
    {
      from: firstModelledDay,
      value: 3,
      citation: {
        rule: 'L-176',
        source: 'SI 2006/1751 reg 15(2) and (5)',
        says: 'A back-up was made each month, on a computer, on microfiche or in print, and kept for three years after the end of the school year.',
        standing: 'must',
      },
    },
  ],
}

/** L-023, L-176: how often a back-up of a register is made, at the least. */
export const backupsAtLeast = 'each calendar month'

/** L-023: whether the attendance register is backed up by the same rule as the admission register. */
export const backupsCoverAttendance: Unconfirmed<boolean> = {
  question: 'Is the attendance register backed up every month too?',
  taken: true,
  citation: {
    rule: 'L-023',
    source: 'Daymark',
    says: 'Both registers are backed up each month: the older regulations said both, those of 2024 were seen for the admission register only.',
    standing: 'unconfirmed',
  },
}

/** L-023: on which date a school year ends, where a school does not say; its legal meaning was not read. */
export const schoolYearEndsOn: Unconfirmed<{ month: number; dayOfMonth: number }> = {
  question: 'On which date does a school year end, where the school does not say otherwise?',
  taken: { month: 8, dayOfMonth: 31 },
  citation: {
    rule: 'L-023',
    source: 'Daymark',
    says: 'A school year is taken to end on 31 August unless the school’s own calendar says otherwise.',
    standing: 'unconfirmed',
  },
}

/** L-023: the last day of the school year in which a day lies. */
export const endOfSchoolYear = (day: Day, { month, dayOfMonth } = schoolYearEndsOn.taken): Day => {
  const { year } = partsOfDay(day)
  const ends = dayFromParts(year, month, dayOfMonth)
  if (ends === undefined) throw new RangeError('Not a date of every year')
  return day <= ends ? ends : addYears(ends, 1)
}

/** L-023: the registers of which a monthly back-up is made. */
export const registersToBackUp = (coverAttendance = backupsCoverAttendance.taken): readonly RegisterKind[] =>
  coverAttendance ? ['admission', 'attendance'] : ['admission']

/** L-023: the calendar months of a period, as '2026-10', in which no back-up was made, for each register that needs one. */
export const monthsWithoutBackup = (
  made: readonly { register: RegisterKind; on: Day }[],
  first: Day,
  last: Day,
  coverAttendance = backupsCoverAttendance.taken,
): readonly { register: RegisterKind; months: readonly string[] }[] =>
  registersToBackUp(coverAttendance).map(register => ({
    register,
    months: monthsWithout(
      made.filter(backup => backup.register === register).map(({ on }) => on),
      first,
      last,
    ),
  }))

/** A back-up: the day it was made, and the last day of the school year it belongs to. */
export type Backup = { on: Day; schoolYearEnds: Day }

/** L-023, L-176: from which day a back-up that is held on a day may be disposed of; undefined where the law is not modelled. */
export const backupDisposal = (
  { on, schoolYearEnds }: Backup,
  heldOn: Day,
  reachBack = sixYearsReachBack.taken,
): { earliestDisposal: Day; citation: Citation } | undefined => {
  const rule = ruleOn(yearsToKeepABackup, reachBack ? Math.max(on, heldOn) : on)
  if (!rule) return undefined
  return {
    earliestDisposal: addYears(schoolYearEnds, rule.value) + 1,
    citation: on < rule.from ? sixYearsReachBack.citation : rule.citation,
  }
}

/** L-023: the refusal to dispose of a monthly back-up before its time; undefined where it has been kept long enough. */
export const refusalToDisposeOfBackup = (backup: Backup, today: Day): Refusal | undefined => {
  const disposal = backupDisposal(backup, today)
  if (!disposal || today >= disposal.earliestDisposal) return undefined
  return {
    because: `This back-up of ${dayText(backup.on)} belongs to the school year that ends on ${dayText(backup.schoolYearEnds)}. It is kept until ${dayText(disposal.earliestDisposal - 1)}.`,
    citation: disposal.citation,
    about: 'today',
  }
}
