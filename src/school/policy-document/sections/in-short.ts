import type { Block } from '#platform/document/document.ts'
import { and, at, capital, or } from '#school/policy-document/wording/sentences.ts'
import { terms, type Writer } from '#school/policy-document/writer.ts'
import { ways } from './reporting.ts'

/** What a parent needs most, for the first page; each line says where there is more. */
export function inShort({ policy, the, see }: Writer): { title: string; blocks: readonly Block[] } {
  const { day, reporting, leave, people } = policy
  const { arriveBy, begins, closes } = day.morning
  const more = (id: string) => {
    const section = see(id)
    return section ? [' More in ', section, '.'] : []
  }
  const due = arriveBy ?? begins
  return {
    title: 'In short, for parents',
    blocks: terms(
      [
        'In the morning',
        due && [
          `Your child is due by ${at(due)}.${begins && closes ? ` The register is taken at ${at(begins)} and closes at ${at(closes)}.` : ''}`,
          ...more('day'),
        ],
      ],
      [
        'Your child cannot come',
        [
          `Tell us on the first day${reporting.firstDayBy ? ` by ${at(reporting.firstDayBy)}` : ''}, ${or(...reporting.ways.map(way => ways[way]))}.`,
          ...more('reporting'),
        ],
      ],
      [
        'You need leave for your child',
        [
          `Ask before the absence. ${capital(and(...new Set(leave.deciders.map(({ who }) => the(who)))))} ${leave.deciders.length > 1 ? 'decide' : 'decides'}.`,
          ...more('leave'),
        ],
      ],
      [
        'Something makes school hard',
        people.supportContact && [`Talk with ${the(people.supportContact)}. We look for a way together.`, ...more('encouraging')],
      ],
    ),
  }
}
