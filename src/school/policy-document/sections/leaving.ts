import type { Policy } from '#school/policy/policy.contract.ts'
import { and, many } from '#school/policy-document/wording/sentences.ts'
import { bullets, paragraph, type Writer, type Written } from '#school/policy-document/writer.ts'

type Leaving = Policy['leaving']

const asked: Record<Leaving['asked'][number], string> = {
  'new-address': 'the new address',
  'new-school': 'the name of the new school',
  'start-date': 'the day on which the pupil begins there',
  'written-notice': 'written notice',
}

const home: Record<NonNullable<Leaving['homeEducation']>, string> = {
  'meeting-first-then-authority-told':
    'Parents who choose to educate a child at home meet us first; then the local authority is told.',
  'authority-told': 'Where parents choose to educate a child at home, the local authority is told.',
}

/** What is asked when a pupil leaves, and who is told of one who cannot be found. Left out where the policy says nothing of it. */
export function leaving({ policy: { leaving }, the }: Writer): Written {
  const by = leaving.by ? the(leaving.by) : undefined
  return {
    id: 'leaving',
    title: 'When a pupil leaves, or does not come',
    blocks: [
      ...paragraph(
        leaving.asked.length > 0 &&
          `Parents of a pupil who leaves are asked${by ? ` by ${by}` : ''} for ${and(...leaving.asked.map(fact => asked[fact]))}.`,
        leaving.asked.length === 0 && by && `When a pupil leaves, parents hear from ${by}.`,
        leaving.confirmation && 'We ask the new school to confirm that the pupil is there.',
        leaving.homeEducation && home[leaving.homeEducation],
      ),
      ...bullets([
        leaving.concernsTo.length > 0 &&
          `Where there is a concern, or a pupil cannot be found, we tell ${and(...leaving.concernsTo.map(the))} at once.`,
        leaving.missingAfter !== null &&
          `A pupil who cannot be found is referred after ${many(leaving.missingAfter, 'school day')}.`,
        leaving.notStartedAfter !== null &&
          `A pupil who was expected, and does not start, is referred after ${many(leaving.notStartedAfter, 'school day')}.`,
      ]),
    ],
  }
}
