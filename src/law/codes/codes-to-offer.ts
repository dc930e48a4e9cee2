import type { Caution } from '#law/cite.ts'
import { isCompulsorySchoolAge } from '#law/pupils/compulsory-school-age.ts'
import { type Code, type CodeGroup, codesOn, groupTitles } from './attendance-codes.ts'
import { cautionsOn, refusalBeforeAsking, type StandingFacts } from './may-stand.ts'

/** A code of a menu, with what to think about before it is chosen. */
export type Offer = { readonly code: Code; readonly cautions: readonly Caution[] }

/** One heading of a menu, with the codes that may stand under it. */
export type OfferedGroup = { readonly group: CodeGroup; readonly title: string; readonly offers: readonly Offer[] }

/** The facts of a menu: those of a mark, before anything is typed. */
export type OfferFacts = Omit<StandingFacts, 'nature' | 'minutesLate'>

// Nothing is typed yet, so a menu does not warn that the nature is missing.
const notAskedYet = { nature: '-' }

const menu = (facts: OfferFacts): readonly OfferedGroup[] => {
  const possible = codesOn(facts.day).filter(({ code }) => refusalBeforeAsking(code, facts) === undefined)
  return groupTitles.flatMap(({ group, title }) => {
    const offers = possible
      .filter(code => code.group === group)
      .map(code => ({ code, cautions: cautionsOn(code, { ...facts, ...notAskedYet }) }))
    return offers.length > 0 ? [{ group, title, offers }] : []
  })
}

const rememberedMenus = 500
const menus = new Map<string, readonly OfferedGroup[]>()

// All that a menu depends on. Of the date of birth it is only whether the pupil is of compulsory school age that day.
const keyOf = ({ day, session, born, onRoll, boarder, plannedClosure, future, hasPlan }: OfferFacts): string =>
  `${day} ${session} ${isCompulsorySchoolAge(born, day)} ${onRoll} ${Boolean(boarder)} ${plannedClosure} ${Boolean(future)} ${Boolean(hasPlan)}`

/**
 * L-026: the codes that may stand for this pupil in this session, grouped as a menu shows them. Empty groups are left out.
 * Pupils whose facts come to the same are given the same menu.
 */
export const codesToOffer = (facts: OfferFacts): readonly OfferedGroup[] => {
  const key = keyOf(facts)
  const known = menus.get(key)
  if (known) return known
  if (menus.size >= rememberedMenus) menus.clear()
  const made = menu(facts)
  menus.set(key, made)
  return made
}
