import type { Particulars } from '#school/people/pupil.ts'
import { isTemporaryUpn } from '#school/people/upn.ts'
import { type PupilHere, plain } from './people-here.ts'

/** Who a row means: somebody here, by which fact; perhaps somebody here, which a person must say; or nobody yet. */
export type Found =
  | { pupil: PupilHere }
  | { perhaps: PupilHere; because: string }
  | { other: PupilHere; because: string }
  | { nobody: true }

/** The pupils of a school, found by UPN, by the school's own number, or by name and date of birth. */
export class PupilIndex {
  private readonly byUpn = new Map<string, PupilHere>()
  private readonly byReference = new Map<string, PupilHere>()
  private readonly byBareReference = new Map<string, PupilHere>()
  private readonly byPerson = new Map<string, PupilHere>()

  constructor(pupils: readonly PupilHere[]) {
    for (const pupil of pupils) {
      if (pupil.upn) this.byUpn.set(pupil.upn, pupil)
      if (pupil.reference) {
        this.byReference.set(plain(pupil.reference), pupil)
        this.byBareReference.set(bare(pupil.reference), pupil)
      }
      this.byPerson.set(personKey(pupil), pupil)
    }
  }

  upn(upn: string): PupilHere | undefined {
    return this.byUpn.get(upn)
  }

  reference(reference: string): PupilHere | undefined {
    return this.byReference.get(plain(reference))
  }

  /** Somebody whose number is this one with noughts at its start, which spreadsheets take away. */
  withNoughts(reference: string): PupilHere | undefined {
    const found = this.byBareReference.get(bare(reference))
    return found && plain(found.reference ?? '') !== plain(reference) ? found : undefined
  }

  find(given: Partial<Particulars>): Found {
    const byUpn = given.upn ? this.upn(given.upn) : undefined
    const byReference = given.reference ? this.reference(given.reference) : undefined
    if (byUpn && byReference && byUpn !== byReference)
      return {
        other: byReference,
        because: `The UPN is ${nameOf(byUpn)}’s, and the school’s own number ${nameOf(byReference)}’s.`,
      }
    if (byUpn) return { pupil: byUpn }
    if (byReference) {
      if (given.upn && byReference.upn && !isTemporaryUpn(byReference.upn))
        return {
          other: byReference,
          because: `${nameOf(byReference)} has this number here, under another UPN (${byReference.upn}).`,
        }
      return { pupil: byReference }
    }
    const lost = given.reference ? this.withNoughts(given.reference) : undefined
    if (lost) return { other: lost, because: `The noughts at the start seem lost: ${lost.reference} is ${nameOf(lost)} here.` }
    const person =
      given.surname && given.forename && given.born !== undefined ? this.byPerson.get(personKey(given as Person)) : undefined
    if (!person || (given.upn && person.upn && !isTemporaryUpn(person.upn))) return { nobody: true }
    return {
      perhaps: person,
      because: `${nameOf(person)}, born the same day, is a pupil here${person.upn ? ` under the UPN ${person.upn}` : ''}.`,
    }
  }
}

type Person = Pick<Particulars, 'surname' | 'forename' | 'born'>

/** Name and date of birth, as one word. */
export const personKey = (p: Person): string => `${plain(p.surname)}|${plain(p.forename)}|${p.born}`

const bare = (reference: string): string => plain(reference).replace(/^0+(?=\d)/, '')
const nameOf = (p: { surname: string; forename: string }): string => `${p.forename} ${p.surname}`
