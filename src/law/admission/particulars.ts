import type { Caution, Citation } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { regulationsOf2024 } from '#law/instruments.ts'
import type { Day } from '#time/day.ts'

/** One thing the admission register holds of a pupil, in words; 'if any' where there may be none. */
export type Particular = { name: string; says: string; entered: 'always' | 'if any' }

const always = (name: string, says: string): Particular => ({ name, says, entered: 'always' })
const ifAny = (name: string, says: string): Particular => ({ name, says, entered: 'if any' })

/** L-031: what the admission register holds of each pupil. Earlier lists were read in part and are not modelled. */
export const whatTheAdmissionRegisterHolds: DatedRule<readonly Particular[]> = {
  rule: 'L-031',
  question: 'What does the admission register hold of each pupil?',
  notModelledBefore: regulationsOf2024,
  versions: [
    {
      from: regulationsOf2024,
      citation: {
        rule: 'L-031',
        source: 'SI 2024/208 reg 8(2)',
        says: 'Names, sex, address, date of birth, parents and with whom the pupil lives, an emergency number for each of those, the starting day and the last school.',
        standing: 'must',
      },
      value: [
        always('fullName', 'The pupil’s full name.'),
        ifAny('nameAtSchool', 'The name the pupil uses at school.'),
        always('sex', 'The pupil’s sex.'),
        always('address', 'The pupil’s address.'),
        always('parents', 'The full name and address of everyone known to be a parent.'),
        always('livesWith', 'Which parent or parents the pupil normally lives with.'),
        always('emergencyNumber', 'At least one emergency telephone number for each parent the pupil normally lives with.'),
        always('born', 'The date of birth.'),
        always('startingDay', 'The starting day.'),
        ifAny('lastSchool', 'The name and address of the last school attended.'),
        ifAny('boards', 'Whether the pupil boards, in a school that has boarders.'),
      ],
    },
  ],
}

/** L-031: whether a day pupil’s status is entered too, in a school with boarders; the scope since 2024 was not seen. */
export const boardingCitation: Citation = {
  rule: 'L-031',
  source: 'SI 2006/1751 reg 5',
  says: 'A school with boarders entered of each pupil of compulsory school age whether they boarded; the scope since 2024 was not seen.',
  standing: 'unconfirmed',
}

/** L-033: more than one person to reach in an emergency. */
export const twoContactsCitation: Citation = {
  rule: 'L-033',
  source: 'Working together 2026 p. 20',
  says: 'Schools should hold an emergency number for more than one person for each pupil, where they reasonably can.',
  standing: 'should',
}

/** Someone the school may reach about a pupil; a parent in the wide sense of the Education Acts, or another contact. */
export type Contact = { isParent: boolean; livesWith: boolean; name?: string; address?: string; emergencyNumbers: number }

/** What the register holds of a pupil, as far as it is looked at here. */
export type Particulars = {
  fullName?: string
  sex?: string
  address?: string
  born?: Day
  startingDay?: Day
  contacts: readonly Contact[]
  schoolHasBoarders: boolean
  boards?: boolean
}

const hasText = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''

const lacking = (is: Particulars): readonly string[] => {
  const parents = is.contacts.filter(({ isParent }) => isParent)
  const home = parents.filter(({ livesWith }) => livesWith)
  const holds: Record<string, boolean> = {
    fullName: hasText(is.fullName),
    sex: hasText(is.sex),
    address: hasText(is.address),
    born: is.born !== undefined,
    startingDay: is.startingDay !== undefined,
    parents: parents.length > 0 && parents.every(({ name, address }) => hasText(name) && hasText(address)),
    livesWith: home.length > 0,
    emergencyNumber: home.every(({ emergencyNumbers }) => emergencyNumbers > 0),
  }
  return Object.keys(holds).filter(name => !holds[name])
}

/** L-031: what must be entered of a pupil on a day and is not, in the order of the regulation. */
export const missingParticulars = (is: Particulars, day: Day): readonly (Particular & { citation: Citation })[] => {
  const rule = ruleOn(whatTheAdmissionRegisterHolds, day)
  if (!rule) return []
  const lacks = lacking(is)
  return rule.value.filter(({ name }) => lacks.includes(name)).map(held => ({ ...held, citation: rule.citation }))
}

/** L-031, L-033: what to think about in a pupil’s entry: one person only to reach, or no word on whether the pupil boards. */
export const cautionsOnParticulars = ({ contacts, schoolHasBoarders, boards }: Particulars): readonly Caution[] => {
  const reachable = contacts.filter(({ emergencyNumbers }) => emergencyNumbers > 0).length
  const cautions: Caution[] = []
  if (reachable < 2)
    cautions.push({
      because: `${reachable === 0 ? 'Nobody' : 'Only one person'} can be reached in an emergency. Ask for a second contact where that is possible.`,
      citation: twoContactsCitation,
      about: 'contacts',
    })
  if (schoolHasBoarders && boards === undefined)
    cautions.push({ because: 'It is not entered whether this pupil boards.', citation: boardingCitation, about: 'boards' })
  return cautions
}
