import { partTimeCitation, partTimeGuidanceCitation } from '#law/absence/part-time-timetable.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { and, many, phrase } from '#school/policy-document/wording/sentences.ts'
import { bullets, coded, paragraph, type Writer, type Written } from '#school/policy-document/writer.ts'

type PartTime = Policy['leave']['partTime']

/** Part-time timetables: for whom, on what terms, and what the register says. */
export function partTime({ policy: { leave }, on, the }: Writer): Written {
  const { partTime } = leave
  const blocks = partTime.offered
    ? [
        ...paragraph('Now and then a pupil needs a part-time timetable for a while.', partTimeGuidanceCitation.says),
        ...paragraph(`It is leave where ${phrase(partTimeCitation.says)}.`),
        ...bullets([
          partTime.agreedWithParents && 'It is agreed with the parents, and written down.',
          partTime.withinPlan && 'It has an aim, and is part of a plan for the pupil.',
          partTime.endDate && 'It has a day on which it ends.',
          partTime.reviewed &&
            `It is looked at again with pupil and parents, on days set beforehand${partTime.reviewEveryWeeks === null ? '' : `, every ${many(partTime.reviewEveryWeeks, 'week')}`}.`,
          !partTime.reviewed &&
            partTime.reviewEveryWeeks !== null &&
            `It is looked at again every ${many(partTime.reviewEveryWeeks, 'week')}.`,
          partTime.tell.length > 0 && `We tell ${and(...partTime.tell.map(the))}.`,
        ]),
        ...paragraph(
          partTime.forBehaviour ? 'It may be used to manage behaviour.' : 'It is never used to manage behaviour.',
          recorded(partTime.codedAs, on),
        ),
      ]
    : paragraph('We do not use part-time timetables.')
  return { id: 'part-time', title: 'Part-time timetables', blocks }
}

function recorded(codedAs: PartTime['codedAs'], on: Writer['on']): string | undefined {
  if (codedAs === 'part-time-leave')
    return `The sessions that it leaves out are marked as leave under it${coded('part-time', on)}.`
  if (codedAs === 'exceptional-leave')
    return `The sessions that it leaves out are marked as leave for exceptional circumstances${coded('exceptional-leave', on)}.`
  return undefined
}
