import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { insertParents, putParents } from '#school/parents/parent.store.ts'
import type { Parent } from '#school/parents/parent.ts'
import { type PeopleHere, plain } from './people-here.ts'
import type { ContactGiven } from './pupil-row.ts'

interface ContactOf {
  pupil: number
  parent: Parent | null
  given: ContactGiven
}

const digits = (telephone: string): string => telephone.replace(/\D/g, '')

/** Two entries of one name are one parent when they agree in telephone number or e-mail address. */
const keysOf = (name: string, telephone: string, email: string): string[] =>
  [digits(telephone), plain(email)].filter(Boolean).map(known => `${plain(name)}|${known}`)

/** Writes parents and whose they are; a parent of several pupils is one person, in the file and with those here. */
export async function writeContacts(tx: Tx, school: number, contacts: ContactOf[], here: PeopleHere): Promise<void> {
  const known = new Map<string, number | { name: string; email: string }>()
  for (const parent of here.parents)
    for (const key of keysOf(parent.name, parent.telephone, parent.email)) known.set(key, parent.id)
  const fresh: { name: string; email: string }[] = []
  const whose = contacts.map(({ parent, given }) => {
    if (parent) return parent.id
    const keys = keysOf(given.name, given.telephone, given.email)
    let person = keys.map(key => known.get(key)).find(found => found !== undefined)
    if (person === undefined) {
      person = { name: given.name, email: given.email }
      fresh.push(person)
    }
    for (const key of keys) known.set(key, person)
    return person
  })
  const ids = await insertParents(tx, school, fresh)
  const idOf = (person: number | { name: string; email: string }) =>
    typeof person === 'number' ? person : ids[fresh.indexOf(person)]!
  const ties = new Map(
    contacts.map(({ pupil, parent, given }, i) => {
      const { relationship, telephone, priority } = given
      const fixed = parent ?? {
        parentalResponsibility: true,
        livesWith: priority === 1,
        emergencyContact: true,
        priority,
        relationship,
        telephone,
      }
      const id = idOf(whose[i]!)
      return [
        `${pupil}|${id}`,
        {
          pupil,
          parent: id,
          relationship: parent?.relationship ?? relationship,
          parentalResponsibility: fixed.parentalResponsibility,
          livesWith: fixed.livesWith,
          emergencyContact: fixed.emergencyContact,
          priority: fixed.priority,
          telephone: telephone || (parent?.telephone ?? ''),
        },
      ] as const
    }),
  )
  await putParents(tx, school, [...ties.values()])
  const emails = contacts.flatMap(({ parent, given }) =>
    parent && given.email && given.email !== parent.email ? [{ id: parent.id, email: given.email }] : [],
  )
  await tx.run(sql`update parent p set email = r.email from jsonb_to_recordset(${JSON.stringify(emails)}::jsonb) as r(id int, email text)
    where p.school_id = ${school} and p.id = r.id`)
}
