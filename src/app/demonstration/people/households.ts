import type { Ids } from '#app/demonstration/ids.ts'
import { pickWeighted, type Random, randomFrom, weighted } from '#app/demonstration/random.ts'
import type { SchoolPlan } from '#app/demonstration/schools/school-plan.ts'
import { address, adultsForename, email, type Sex, surname, telephone } from './names.ts'
import type { Pupil } from './pupils.ts'

/** Someone to be told, or asked: a parent, or another emergency contact. */
interface Contact {
  id: number
  name: string
  address: string
  email: string
  relationship: string
  responsible: boolean
  livesWith: boolean
  emergency: boolean
  telephone: string
}

/** Pupils of one school who live together, with their contacts in the order in which they are called. */
export interface Household {
  number: number
  pupils: Pupil[]
  contacts: Contact[]
  /** The pupils are looked after by the local authority. */
  fostered: boolean
  /** The parents' trade has them travel for some of the year. */
  travels: boolean
}

type Family = 'two parents' | 'mother' | 'father' | 'two addresses' | 'step' | 'foster' | 'grandparent'

const families = weighted<Family>([
  ['two parents', 66],
  ['mother', 14],
  ['father', 3],
  ['two addresses', 10],
  ['step', 4.5],
  ['grandparent', 1.5],
  ['foster', 1],
])

/** Puts the pupils of a school into households, and gives each its surname, address and contacts. */
export function householdsOf(plan: SchoolPlan, pupils: readonly Pupil[], seed: string, ids: Ids): Household[] {
  const random = randomFrom(seed, plan.key, 'households')
  const households: Household[] = []
  for (const together of siblings(plan, pupils, random)) {
    const number = households.length + 1
    const family = pickWeighted(random, families)
    const name = surname(random)
    const home = address(random)
    for (const pupil of together) Object.assign(pupil, { surname: name, address: home, household: number })
    const contacts = contactsOf(family, name, home, random, ids)
    households.push({ number, pupils: together, contacts, fostered: family === 'foster', travels: false })
  }
  const travellers = plan.phase === 'primary' ? households.findLast(travelling) : undefined
  if (travellers) travellers.travels = true
  return households
}

const travelling = ({ pupils, fostered }: Household): boolean =>
  pupils.length > 1 && !fostered && pupils.every(({ cohort, last }) => cohort >= 2 && cohort <= 6 && last === null)

// Siblings are one to four years apart; a pair in a hundred are twins.
function siblings(plan: SchoolPlan, pupils: readonly Pupil[], random: Random): Pupil[][] {
  const free = new Set(pupils)
  const groups: Pupil[][] = []
  const order = random.shuffled(pupils)
  const byCohort = new Map<number, Pupil[]>()
  for (const pupil of order) byCohort.set(pupil.cohort, [...(byCohort.get(pupil.cohort) ?? []), pupil])
  for (const pupil of order) {
    if (!free.delete(pupil)) continue
    const group = [pupil]
    while (group.length < 4 && random.chance(group.length === 1 ? plan.siblings : plan.siblings / 3)) {
      const gap = random.chance(0.02) ? 0 : random.between(1, 4) * (random.chance(0.5) ? 1 : -1)
      if (gap !== 0 && group.some(({ cohort }) => cohort === pupil.cohort + gap)) continue
      const other = byCohort.get(pupil.cohort + gap)?.find(candidate => free.has(candidate))
      if (!other) continue
      free.delete(other)
      group.push(gap === 0 ? Object.assign(other, { born: pupil.born }) : other)
    }
    groups.push(group.sort((a, b) => a.born - b.born))
  }
  return groups
}

function contactsOf(family: Family, name: string, home: string, random: Random, ids: Ids): Contact[] {
  const contact = (sex: Sex, relationship: string, given: Partial<Contact> = {}): Contact => {
    const full = `${adultsForename(random, sex)} ${given.name ?? name}`
    const id = ids.next('parent')
    return {
      id,
      address: home,
      email: random.chance(0.94) ? email(full, id) : '',
      relationship,
      responsible: true,
      livesWith: true,
      emergency: true,
      telephone: telephone(random),
      ...given,
      name: full,
    }
  }
  const away = { livesWith: false, address: address(random) }
  const helper = { responsible: false, livesWith: false, address: address(random), email: '' }
  const another = (probability: number): Contact[] => {
    if (!random.chance(probability)) return []
    const [sex, relationship] = random.pick([
      ['F', 'Grandmother'],
      ['M', 'Grandfather'],
      ['F', 'Aunt'],
      ['M', 'Uncle'],
      ['F', 'Family friend'],
    ] as const)
    return [contact(sex, relationship, { ...helper, name: surname(random) })]
  }
  const mothersName = random.chance(0.2) ? surname(random) : name
  const mother = (given: Partial<Contact> = {}) => contact('F', 'Mother', { name: mothersName, ...given })
  const father = (given: Partial<Contact> = {}) => contact('M', 'Father', given)
  switch (family) {
    case 'two parents':
      return random.chance(0.8) ? [mother(), father(), ...another(0.4)] : [father(), mother(), ...another(0.4)]
    case 'mother':
      return [mother(), ...another(0.88)]
    case 'father':
      return [father(), ...another(0.88)]
    case 'two addresses':
      return [mother(), father({ ...away, emergency: random.chance(0.9) }), ...another(0.4)]
    case 'step':
      return [
        mother(),
        contact('M', 'Stepfather', { name: surname(random), responsible: false }),
        father({ ...away, emergency: false }),
      ]
    case 'grandparent':
      return [contact('F', 'Grandmother'), ...another(0.7)]
    case 'foster':
      return [
        contact('F', 'Foster carer', { name: surname(random), responsible: false }),
        contact('F', 'Social worker', {
          ...helper,
          name: surname(random),
          address: 'Marrowshire Children’s Services, Guildhall Street, Marrowby',
        }),
      ]
  }
}
