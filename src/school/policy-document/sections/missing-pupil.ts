import type { Block, Words } from '#platform/document/document.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { at, many } from '#school/policy-document/wording/sentences.ts'
import { deeds, line, paragraph, steps, type Writer } from '#school/policy-document/writer.ts'

type Step = Policy['followUp']['missingPupil'][number]

const occasions: readonly { when: Step['when']; says: (hours: string) => string }[] = [
  { when: 'day', says: hours => `By day${hours}:` },
  { when: 'after-hours', says: () => 'After hours:' },
  { when: 'suspected-kidnap', says: () => 'When we fear that a pupil has been taken:' },
]

/** The steps for a pupil who is missing, in their order, by day and by night. */
export function missingPupil({ policy: { followUp }, the }: Writer) {
  const { missingHours, missingPupil } = followUp
  const hours = missingHours ? `, from ${at(missingHours.from)} to ${at(missingHours.until)}` : ''
  const stepOf = ({ withinMinutes, ...deed }: Step): Words =>
    line(...deeds(the, [deed]), withinMinutes !== null && `At the latest after ${many(withinMinutes, 'minute')}.`)
  const blocks: Block[] = occasions.flatMap(({ when, says }) => {
    const these = missingPupil.filter(step => step.when === when)
    return these.length > 0 ? [...paragraph(says(hours)), ...steps(these.map(stepOf))] : []
  })
  return { id: 'missing', title: 'When a pupil is missing', blocks }
}
