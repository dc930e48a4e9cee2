import { refusals } from './refusals.ts'

/** Where the facts of a mark stand in a row. */
export interface MarkColumns {
  at: { pupil: number; date: number; session: number; code: number; minutes: number | undefined }
  notes: string[]
}

const needed = ['pupil', 'date', 'session', 'code'] as const
const optional = 'minutes_late'

/** Finds the columns of a file of marks by their headings, in any order and in small letters or capitals. */
export function markColumns(headers: readonly string[]): MarkColumns | { refused: string } {
  const wrong = refusals()
  const names = headers.map(header => header.trim().toLowerCase())
  const place = (name: string): number => {
    if (names.indexOf(name) !== names.lastIndexOf(name)) wrong.add(`The column “${name}” is there twice.`)
    return names.indexOf(name)
  }
  const [pupil, date, session, code] = needed.map(name => {
    const at = place(name)
    if (at < 0)
      wrong.add(`There is no column “${name}”. A file of marks has the columns ${needed.join(', ')}, and may have ${optional}.`)
    return at
  }) as [number, number, number, number]
  const minutes = place(optional)
  const refused = wrong.text()
  if (refused !== undefined) return { refused }
  const others = headers.filter((_, at) => ![pupil, date, session, code, minutes].includes(at)).map(name => name.trim())
  return {
    at: { pupil, date, session, code, minutes: minutes < 0 ? undefined : minutes },
    notes: others.length === 0 ? [] : [`Not read: ${others.length === 1 ? 'column' : 'columns'} ${others.join(', ')}.`],
  }
}
