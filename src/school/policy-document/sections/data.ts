import type { Policy } from '#school/policy/policy.contract.ts'
import { often } from '#school/policy-document/wording/often.ts'
import { and, capital, sentence } from '#school/policy-document/wording/sentences.ts'
import type { Called } from '#school/policy-document/wording/who.ts'
import { bullets, paragraph, table, type Writer, type Written } from '#school/policy-document/writer.ts'

const figures: Record<Policy['telling']['comparedWith'][number], string> = {
  'own-earlier': 'our own of earlier years',
  trust: 'those of the trust’s other schools',
  local: 'local ones',
  regional: 'regional ones',
  national: 'national ones',
}

const bare = (text: string): string => sentence(text).slice(0, -1)

/** To whom attendance figures go, in one sentence where they go at the same times. */
function figuresGo({ dataToGovernors, dataToTrust }: Policy['people'], the: Called): string | undefined {
  const governors = dataToGovernors && `${the('governor')} ${often[dataToGovernors]}`
  const trust = dataToTrust && `${the('trust-board')} ${often[dataToTrust]}`
  if (dataToGovernors && dataToGovernors === dataToTrust)
    return `Attendance figures go to ${the('governor')} and to ${the('trust-board')} ${often[dataToTrust]}.`
  return governors || trust ? `Attendance figures go to ${and(governors, trust)}.` : undefined
}

/** Who looks at which figures and how often, what is looked for, and who is told. */
export function data({ policy: { people, telling }, the }: Writer): Written {
  return {
    id: 'data',
    title: 'How we use what the registers show',
    covers: [telling.monitoring.length > 0 && 'useOfData'],
    blocks: [
      ...paragraph(
        'We look at attendance in order to find pupils who need help, early.',
        telling.comparedWith.length > 0 &&
          `We compare our figures with ${and(...telling.comparedWith.map(with_ => figures[with_]))}.`,
      ),
      ...table(
        'Who looks at what',
        [
          { head: 'What', share: 5 },
          { head: 'How often', share: 3 },
          { head: 'By whom', share: 3 },
        ],
        telling.monitoring.map(({ what, how, by }) => [bare(what), capital(often[how]), capital(the(by))]),
      ),
      ...(telling.lookedFor.length > 0 ? paragraph('We look for patterns:') : []),
      ...bullets(telling.lookedFor.map(capital)),
      ...(telling.cohorts.length > 0 ? paragraph('We look at groups of pupils as well as at single ones:') : []),
      ...bullets(telling.cohorts.map(capital)),
    ],
    parts: [
      {
        id: 'reports',
        title: 'Who is told',
        blocks: [
          ...paragraph(figuresGo(people, the)),
          ...table(
            'Reports on attendance',
            [
              { head: 'To whom', share: 3 },
              { head: 'What', share: 6 },
              { head: 'How often', share: 3 },
            ],
            telling.reports.map(({ to, what, how }) => [
              capital(the(to)),
              bare(what),
              how ? capital(often[how]) : 'When there is need',
            ]),
          ),
        ],
      },
    ],
  }
}
