import { kindOf } from '#school/characteristics/characteristics.ts'
import type { Parent } from '#school/parents/parent.ts'
import type { Change } from '#school/people/changes.ts'
import type { Day } from '#time/day.ts'
import { type PeopleHere, plain } from './people-here.ts'
import type { ContactGiven, PupilRow } from './pupil-row.ts'

/** What an import writes beside the particulars of pupils who are here. */
export interface AroundWrite {
  contacts: { pupil: number; parent: Parent | null; given: ContactGiven }[]
  starts: { pupil: number; kind: string; value: string; from: Day }[]
  ends: { pupil: number; kind: string; from: Day; value: string; last: Day }[]
}

/** Parents and characteristics of a pupil who is here: what is new or differs is planned, what the file does not say stays. */
export function aroundPupil(read: PupilRow, pupil: number, here: PeopleHere, write: AroundWrite): Change[] {
  const changes: Change[] = []
  const parents = here.parents.filter(parent => parent.pupil === pupil)
  for (const given of read.contacts) {
    const parent = parents.find(one => plain(one.name) === plain(given.name)) ?? null
    const wanted = parent && differing(parent, given)
    if (parent && wanted?.length === 0) continue
    write.contacts.push({ pupil, parent, given })
    if (!parent) changes.push({ field: 'name', original: null, amended: given.name })
    else changes.push(...wanted!)
  }
  for (const { kind, value, holds } of read.holds) {
    const stands = here.characteristics.find(one => one.pupil === pupil && one.kind === kind)
    const same = stands !== undefined && stands.value === value
    if (holds ? same : !stands) continue
    const anew = stands !== undefined && stands.from === here.today && holds
    if (stands && !anew)
      write.ends.push({ pupil, kind, from: stands.from, value: stands.value, last: Math.max(stands.from, here.today - 1) })
    if (holds) write.starts.push({ pupil, kind, value, from: here.today })
    changes.push({
      field: kindOf(kind).title,
      original: stands ? stands.value || true : null,
      amended: holds ? value || true : null,
    })
  }
  return changes
}

function differing(parent: Parent, given: ContactGiven): Change[] {
  const fields = ['telephone', 'email'] as const
  return fields
    .filter(field => given[field] !== '' && plain(given[field]).replace(/\s/g, '') !== plain(parent[field]).replace(/\s/g, ''))
    .map(field => ({ field, original: parent[field], amended: given[field] }))
}
