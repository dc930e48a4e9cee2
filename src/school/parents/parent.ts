import type { Citation } from '#law/cite.ts'
import type { Told } from '#school/people/changes.ts'

/** A parent, in the Education Act's sense, as they stand to one pupil. */
export interface Parent {
  id: number
  name: string
  address: string
  email: string
  relationship: string
  parentalResponsibility: boolean
  livesWith: boolean
  priority: number
  emergencyContact: boolean
  telephone: string
}

export const parentTitles: Record<Exclude<keyof Parent, 'id'>, string> = {
  name: 'Name',
  relationship: 'Relationship',
  parentalResponsibility: 'Parental responsibility',
  livesWith: 'Pupil lives with them',
  priority: 'Order in which to call',
  emergencyContact: 'Emergency contact',
  telephone: 'Telephone',
  email: 'E-mail address',
  address: 'Address',
}

/** A parent as the record of a change keeps them. */
export const toldParent = ({ id: _, ...parent }: Parent): Record<string, Told> => parent

/** Something missing among a pupil's contacts: the law's minimum, or what guidance advises. */
export interface ContactGap {
  because: string
  citation: Citation
}

const eachParentAtHome: Citation = {
  rule: 'L-031',
  source: 'SI 2024/208 reg 8(2)',
  says: 'The admission register has at least one emergency telephone number for each parent with whom the pupil normally lives.',
  standing: 'must',
}

const twoContacts: Citation = {
  rule: 'L-033',
  source: 'Working together 2026',
  says: 'Schools hold an emergency number of more than one person for each pupil where that is reasonably possible.',
  standing: 'should',
}

/** L-031, L-033: what is missing so that somebody can be reached. A gap of the law comes before one of guidance. */
export function contactGaps(parents: readonly Parent[]): ContactGap[] {
  const reachable = parents.filter(p => p.emergencyContact && p.telephone.trim() !== '')
  const unreachable = parents.filter(p => p.livesWith && p.telephone.trim() === '')
  const gaps: ContactGap[] = unreachable.map(p => ({
    because: `There is no emergency telephone number for ${p.name}, with whom the pupil lives.`,
    citation: eachParentAtHome,
  }))
  if (parents.length > 0 && !parents.some(p => p.livesWith))
    gaps.push({ because: 'No parent is recorded with whom the pupil normally lives.', citation: eachParentAtHome })
  if (reachable.length < 2)
    gaps.push({
      because: `${reachable.length === 0 ? 'Nobody' : 'Only one person'} can be called in an emergency; there should be two at least.`,
      citation: twoContacts,
    })
  return gaps
}
