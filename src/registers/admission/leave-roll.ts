import { deletionGroundOn, deletionGrounds, outsideCompulsoryAgeCitation } from '#law/admission/deletion-grounds.ts'
import type { Refusal } from '#law/cite.ts'
import { isCompulsorySchoolAge } from '#law/pupils/compulsory-school-age.ts'
import type { Day } from '#time/day.ts'

/** Stands for the grounds of pupils outside compulsory school age, which have no letter here. */
export const outsideCompulsoryAge = '9(3)'

const listed = deletionGrounds.versions[0]!

/** A ground in words, by what is kept of it. */
export const groundTitle = (ground: string, day: Day): string =>
  ground === outsideCompulsoryAge ? 'Outside compulsory school age' : (deletionGroundOn(ground, day)?.title ?? `Ground ${ground}`)

/** L-036, L-037: whether a name may be deleted after this last day on this ground, asked on this day. */
export function refusalToDelete(ask: { born: Day; lastDay: Day; ground: string; today: Day }): Refusal | undefined {
  const { born, lastDay, ground, today } = ask
  if (lastDay < today - 1)
    return {
      because: 'A deletion is not back-dated: the last day on roll is yesterday at the earliest.',
      citation: listed.citation,
      about: 'lastDay',
    }
  const ofAge = isCompulsorySchoolAge(born, lastDay + 1)
  if (ground === outsideCompulsoryAge)
    return ofAge
      ? {
          because: 'The pupil is of compulsory school age then, so one of the lettered grounds must apply.',
          citation: listed.citation,
          about: 'ground',
        }
      : undefined
  if (!deletionGroundOn(ground, lastDay))
    return { because: 'This is not a ground that the regulations list.', citation: listed.citation, about: 'ground' }
  return undefined
}

/** The grounds to choose from: those of pupils of compulsory school age by letter, and the one for everyone else. */
export const groundsOffered = {
  lettered: listed.value,
  citation: listed.citation,
  outside: { value: outsideCompulsoryAge, label: 'Outside compulsory school age', citation: outsideCompulsoryAgeCitation },
}
