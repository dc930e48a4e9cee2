import type { Policy } from '#school/policy/policy.contract.ts'
import { often } from '#school/policy-document/wording/often.ts'
import { capital, many, phrase, sentence } from '#school/policy-document/wording/sentences.ts'
import { coded, deeds, paragraph, table, type Writer, type Written } from '#school/policy-document/writer.ts'

type Lateness = Policy['lateness']
type Pattern = Lateness['patterns'][number]

const counting: Record<Pattern['which'], string> = {
  'before-close': 'while the register was open',
  'after-close': 'after the register had closed',
  either: 'before the register closed or after',
}

const adjusted: Record<NonNullable<Lateness['adjustedArrival']>, string> = {
  'not-offered': 'We do not agree later times of arrival with single families.',
  'expectation-only':
    'Where it helps, we agree with a family that a pupil comes later for a while. The pupil is then not blamed for it; the register still says what happened.',
  'effect-not-stated': 'Where it helps, we agree with a family that a pupil comes later for a while.',
  'changes-the-code':
    'Where it helps, we agree with a family that a pupil comes later for a while, and the mark in the register is changed to fit.',
}

/** What is late, what the register says of it, and what follows when it happens often. */
export function lateness({ policy: { lateness }, on, the }: Writer): Written {
  return {
    id: 'lateness',
    title: 'Coming late',
    blocks: [
      ...paragraph(
        'A pupil who is there when the register begins to be taken is present.',
        `One who comes after that, while the register is open, is late${coded('late', on)}, which counts as present.`,
        lateness.afterCloseIs === 'unauthorised'
          ? `One who comes after the register has closed is absent for that session, without authority${coded('after-close', on)}.`
          : `One who comes after the register has closed is absent for that session, without authority${coded('after-close', on)}, unless another code is the true one.`,
      ),
      ...paragraph(
        lateness.signInAt && `Pupils who come late sign in at ${phrase(lateness.signInAt)}.`,
        lateness.minutesRecorded && 'We record by how many minutes a pupil was late.',
        lateness.lookedAt && `We look at punctuality ${often[lateness.lookedAt]}.`,
        lateness.adjustedArrival && adjusted[lateness.adjustedArrival],
      ),
      ...table(
        'When lateness becomes a pattern',
        [
          { head: 'Pattern', share: 3 },
          { head: 'When', share: 3 },
          { head: 'What follows', share: 6 },
        ],
        lateness.patterns.map(pattern => [capital(pattern.name), whenOf(pattern), deeds(the, pattern.responses)]),
      ),
    ],
    parts: [
      {
        id: 'fetched-late',
        title: 'Pupils who are fetched late',
        blocks: lateness.lateCollection ? collected(lateness.lateCollection) : [],
      },
    ],
  }
}

const whenOf = ({ times, within, which }: Pattern): string => {
  const span = within === null ? '' : ` in a ${within}`
  return times === null
    ? `Late${span}, ${counting[which]}; we judge each case`
    : `Late ${many(times, 'time')} or more${span}, ${counting[which]}`
}

const collected = ({ place, charged, persistentAfter, tell }: NonNullable<Lateness['lateCollection']>) =>
  paragraph(
    `Pupils who have not been fetched at the end of the day wait in ${phrase(place)}.`,
    charged && 'Parents pay for that time.',
    persistentAfter === null ? undefined : `After ${many(persistentAfter, 'time')} we bring in others.`,
    sentence(tell),
  )
