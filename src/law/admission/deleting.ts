import type { Caution, Citation, Refusal } from '#law/cite.ts'
import { type Day, dayText } from '#time/day.ts'
import { deletionGrounds } from './deletion-grounds.ts'
import type { GroundCheck } from './ground-check.ts'

const onlyOnAGround: Citation = deletionGrounds.versions[0]!.citation

/** L-036: a name cannot be deleted for a day that has gone, from either register. */
export const neverBackDated: Citation = {
  rule: 'L-036',
  source: 'Working together 2024',
  says: 'A name cannot be deleted retrospectively from either register; once a ground is met it is deleted at once.',
  standing: 'must',
}

/** L-036: the refusal to delete a name: without a ground, on one that is not made out, or from a day that has gone. */
export const refusalToDeleteName = (ground: GroundCheck | undefined, deletedOn: Day, today: Day): Refusal | undefined => {
  if (!ground)
    return {
      because: 'A name leaves the admission register only on a ground that the regulations list.',
      citation: onlyOnAGround,
      about: 'ground',
    }
  if (!ground.met) {
    const [first = ''] = [...ground.missing, ...ground.toConfirm]
    const how = ground.missing.length > 0 ? 'This is not so' : 'Nobody has confirmed this yet'
    return { because: `Ground (${ground.letter}) is not made out. ${how}: ${first}`, citation: ground.citation, about: 'ground' }
  }
  return deletedOn < today
    ? {
        because: `A deletion is not back-dated: the name leaves on ${dayText(today)} at the earliest.`,
        citation: neverBackDated,
        about: 'deletedOn',
      }
    : undefined
}

/** L-036: a name whose ground has been met is deleted at once: what to think about while it still stands. */
export const cautionWhileNameStands = (groundMetOn: Day, today: Day): Caution | undefined =>
  today > groundMetOn
    ? {
        because: `A ground has been met since ${dayText(groundMetOn)}. The name is to be deleted now; the deletion is dated today.`,
        citation: neverBackDated,
        about: 'groundMetOn',
      }
    : undefined
