import { persistentCitation, severeCitation } from '#law/measures/persistent-absence.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { often } from '#school/policy-document/wording/often.ts'
import { capital, many, percent } from '#school/policy-document/wording/sentences.ts'
import { deeds, paragraph, table, type Writer, type Written } from '#school/policy-document/writer.ts'

type Tiers = Policy['tiers']
type Limit = NonNullable<Tiers['persistentBelow']>

const spans: Record<Tiers['over'], string> = {
  'year-to-date': 'the school year so far',
  'half-term': 'the half-term',
  term: 'the term',
  'last-six-weeks': 'the last six weeks',
}

/** What persistent and severe absence are, and what the school does from which attendance on. */
export function falling({ policy: { tiers }, the }: Writer): Written {
  return {
    id: 'falling',
    title: 'When attendance falls',
    covers: ['persistentAndSevere'],
    blocks: [
      ...paragraph(persistentCitation.says, severeCitation.says),
      ...paragraph(...ownLimits(tiers)),
      ...paragraph(
        tiers.contactPersistent &&
          `We are in touch with the family of a persistently or severely absent pupil ${often[tiers.contactPersistent]}.`,
      ),
      ...(tiers.levels.length > 0 ? paragraph(`We look at each pupil’s attendance over ${spans[tiers.over]}:`) : []),
      ...table(
        'What we do from which attendance on',
        [
          { head: 'Attendance', share: 3 },
          { head: 'What we do', share: 8 },
        ],
        tiers.levels.map(({ name, below, includes, acts, monitorWeeks }) => [
          [[{ strong: name }], capital(limitText({ percent: below, includes }))],
          [...deeds(the, acts), monitorWeeks !== null && `We watch how it goes for ${many(monitorWeeks, 'week')}.`],
        ]),
      ),
    ],
  }
}

const limitText = ({ percent: value, includes }: Limit): string =>
  includes ? `${percent(value)} or less` : `below ${percent(value)}`

const ofLimit = (limit: Limit): string =>
  limit.includes ? `attendance of ${limitText(limit)}` : `attendance ${limitText(limit)}`

const ownLimits = ({ persistentBelow, severeBelow, persistentSessions }: Tiers): string[] => {
  return [
    ...(persistentBelow ? [`${capital(ofLimit(persistentBelow))} is persistent absence.`] : []),
    ...(severeBelow ? [`${capital(ofLimit(severeBelow))} is severe absence.`] : []),
    ...(persistentSessions === null
      ? []
      : [`Over a whole year, ${many(persistentSessions, 'session')} missed make absence persistent.`]),
  ]
}
