import { religiousDaysAYear } from '#law/absence/religious-observance.ts'
import { ruleOn } from '#law/dated.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { and, at, capital, many, ordinal } from '#school/policy-document/wording/sentences.ts'
import { bullets, coded, paragraph, type Writer } from '#school/policy-document/writer.ts'

type Leave = Policy['leave']

/** Medical and dental appointments in school hours. */
export function appointments({ policy, on, the }: Writer) {
  const { toldBefore, tell, timesTold, evidenceBefore, outsideSchool } = policy.leave.appointments
  return {
    id: 'appointments',
    title: 'Medical and dental appointments',
    blocks: [
      ...paragraph(
        outsideSchool &&
          'We ask parents to make appointments outside school hours where they can. Otherwise the pupil misses no more of the day than the appointment needs.',
        `The session of an appointment is marked as an authorised absence${coded('appointment', on)}.`,
      ),
      ...(toldBefore
        ? paragraph(
            `Parents tell ${tell.length > 0 ? and(...tell.map(the)) : 'us'} beforehand${timesTold ? ', with the times of leaving and of coming back' : ''}.`,
            evidenceBefore && 'They show us the appointment card or another proof beforehand.',
          )
        : paragraph(
            tell.length > 0 &&
              `Parents tell ${and(...tell.map(the))}${timesTold ? ', with the times of leaving and of coming back' : ''}.`,
            evidenceBefore && 'They show us the appointment card or another proof beforehand.',
          )),
    ],
  }
}

const days: Record<Leave['religiousDays'], string | undefined> = {
  'every-day-set-apart': undefined,
  limited: 'The school authorises some of these days.',
  'significant-festivals': 'The school authorises the great festivals.',
}

/** Days set apart by a religious body. */
export function religiousDays({ policy: { leave }, on }: Writer) {
  return {
    id: 'religious-days',
    title: 'Religious days',
    blocks: paragraph(
      ruleOn(religiousDaysAYear, on)?.citation.says,
      days[leave.religiousDays],
      leave.religiousDaysAtMost !== null && `At most ${many(leave.religiousDaysAtMost, 'day')} a year are authorised.`,
      `The code is that of a religious day${coded('religious-day', on)}.`,
    ),
  }
}

/** A holiday that the school suspects, or for which no leave was given. */
export function suspectedHoliday({ policy: { leave }, on }: Writer) {
  const code = coded('holiday-without-leave', on)
  const { suspectedHoliday } = leave
  return {
    id: 'holidays-without-leave',
    title: 'Holidays without leave',
    blocks: paragraph(
      `A holiday for which there is no leave is an unauthorised absence${code}.`,
      suspectedHoliday &&
        `When we suspect that a pupil is on holiday, a letter goes to the parents on the ${ordinal(suspectedHoliday.letterOnDay)} school day of the absence.`,
      suspectedHoliday &&
        (suspectedHoliday.unanswered === 'taken-as-holiday'
          ? `If it is not answered within ${many(suspectedHoliday.answerWithinDays, 'day')}, we take it that the pupil is on holiday.`
          : `If it is not answered within ${many(suspectedHoliday.answerWithinDays, 'day')}, we decide from what we know.`),
    ),
  }
}

/** A suspended pupil for whom provision was made. */
export function suspension({ policy: { leave } }: Writer) {
  const { suspendedNotAttendingProvision: missed } = leave
  return {
    id: 'suspended',
    title: 'Suspended pupils',
    blocks: paragraph(
      missed === 'true-reason' &&
        'Where provision was made for a suspended pupil who does not come to it, the mark says the true reason: illness, for example.',
      missed === 'always-unauthorised' &&
        'Where provision was made for a suspended pupil who does not come to it, the absence is unauthorised.',
    ),
  }
}

/** Exeats, and boarders’ days of coming and going. */
export function boarders({ policy: { leave } }: Writer) {
  const { boarders } = leave
  return {
    id: 'exeats',
    title: 'Boarders’ exeats',
    blocks: boarders
      ? bullets([
          `An exeat begins on ${capital(boarders.exeatDay)} at ${at(boarders.exeatFrom)}.`,
          boarders.boundByTimes && 'The published times of arrival and departure hold for boarders too.',
        ])
      : [],
  }
}
