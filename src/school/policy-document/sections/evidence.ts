import type { Policy } from '#school/policy/policy.contract.ts'
import { capital, type Maybe, many, percent } from '#school/policy-document/wording/sentences.ts'
import { bullets, paragraph, type Writer, type Written } from '#school/policy-document/writer.ts'

type Evidence = Policy['evidence']

/** How illness is taken, and in which cases evidence is asked for. */
export function evidence({ policy: { evidence }, see }: Writer): Written {
  const cases = casesOf(evidence)
  const asksAtAll = cases.some(Boolean)
  const reporting = see('reporting')
  return {
    id: 'evidence',
    title: 'Illness and evidence',
    blocks: [
      ...paragraph(
        ['Parents tell us when a pupil is too ill to come', ...(reporting ? [' (', reporting, ')'] : []), '.'],
        evidence.illness === 'authorised-unless-doubted'
          ? 'What a parent tells us of an illness is normally enough, and the absence is authorised.'
          : 'An absence for illness is authorised where there is evidence for it.',
      ),
      ...(asksAtAll
        ? paragraph(
            evidence.asked === 'considered-each-time'
              ? 'We ask for evidence in a few cases only, and consider each by itself. We may ask:'
              : 'We ask for evidence:',
          )
        : paragraph(
            evidence.asked === 'considered-each-time'
              ? 'If we ever ask for evidence, we consider the case by itself.'
              : 'We ask for evidence of every illness.',
          )),
      ...bullets(cases),
      ...(evidence.kinds.length > 0 ? paragraph('As evidence we accept any one of these:') : []),
      ...bullets(evidence.kinds.map(capital)),
      ...paragraph(
        evidence.without === 'decided-case-by-case'
          ? 'Where there is no evidence, we decide case by case: an illness does not become unauthorised for want of a document.'
          : 'An absence for which we asked for evidence, and got none, is not authorised.',
        evidence.parentsToldBefore && 'Parents hear from us before we refuse to authorise an absence.',
      ),
    ],
  }
}

const casesOf = (evidence: Evidence): Maybe<string>[] => [
  evidence.afterDays !== null && `when an illness has lasted for more than ${many(evidence.afterDays, 'day')}`,
  evidence.whenInDoubt && 'when there is genuine doubt about an illness',
  evidence.whenMonitored && 'while we are watching a pupil’s attendance closely',
  evidence.belowPercent !== null && `when a pupil’s attendance is below ${percent(evidence.belowPercent)}`,
  evidence.nextToHolidays && 'when an illness falls next to a school holiday',
  evidence.afterTermTimeHoliday === 'for-all-later-illness-that-year' &&
    'for every illness later in the year, once there has been a holiday in term time',
]
