import type { Policy } from '#school/policy/policy.contract.ts'
import { at, many, or, phrase } from '#school/policy-document/wording/sentences.ts'
import { paragraph, type Writer, type Written } from '#school/policy-document/writer.ts'

type Reporting = Policy['reporting']

/** How an absence is told, by the way it is told. */
export const ways: Record<Reporting['ways'][number], string> = {
  phone: 'by phone',
  email: 'by e-mail',
  text: 'by text message',
  app: 'through the school’s app',
  portal: 'through the parents’ portal',
  desk: 'in person at the office',
  letter: 'by letter',
}

const later: Record<Reporting['laterDays'], (by: string) => string> = {
  'every-day': by => `They tell us again on each further day of the absence${by}.`,
  'first-day-only': by => (by ? `One message is enough; anything new reaches us${by}.` : 'One message is enough.'),
  'first-and-second-day': by => `They tell us again on the second day${by}.`,
  'until-the-return-told': by =>
    `They tell us again on each further day${by}, until they have told us when the pupil will be back.`,
}

/** How parents tell the school of an absence: by when, how, to whom, and what of later days. */
export function reporting({ policy: { reporting }, the, gap }: Writer): Written {
  const { firstDayBy, laterDaysBy, emergencyContacts } = reporting
  return {
    id: 'reporting',
    title: 'Telling us of an absence',
    covers: [firstDayBy && 'reportingAbsence'],
    blocks: [
      ...paragraph(
        `When a pupil cannot come, parents tell us on the first day of the absence${firstDayBy ? ` by ${at(firstDayBy)}` : ''}, ${or(...reporting.ways.map(way => ways[way]))}.`,
        `The message goes to ${or(...reporting.to.map(the))}.`,
        `Parents give the reason${reporting.expectedReturn ? ', and say when they expect the pupil back' : ''}.`,
        later[reporting.laterDays](laterDaysBy ? ` by ${at(laterDaysBy)}` : ''),
      ),
      ...(firstDayBy ? [] : gap('The school has not yet said by when parents tell it of an absence.')),
      ...paragraph(
        reporting.noteOnReturn && 'When the pupil is back, we ask parents for the reason in writing.',
        emergencyContacts !== null &&
          `We ask for at least ${many(emergencyContacts, 'person', 'people')} whom we can reach in an emergency, and to hear at once when a number changes.`,
      ),
      ...paragraph(
        reporting.recurringNeeds && `Where a medical need comes again and again: ${phrase(reporting.recurringNeeds)}.`,
      ),
    ],
  }
}
