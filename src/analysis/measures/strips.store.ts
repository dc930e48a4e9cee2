import sql, { empty } from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { statementName } from '#platform/database/statement-name.ts'
import { stripYearOf } from '#time/strip-year.ts'
import type { PupilStrip, Span } from './count-strips.ts'

// Bytes as they are: half of what their digits take. The driver hands rows over as text all the same, a character a byte up to
// 127, so numbers are asked for as text; no code is above 127, and a byte that is comes out as another above it, which no count takes.
const bytea = 17
const asItIs = (value: string): string => value
const asBytes = (value: Buffer | string): Buffer => (typeof value === 'string' ? Buffer.from(value, 'latin1') : value)
const asTheyAre = { getTypeParser: (type: number) => (type === bytea ? asBytes : asItIs) }

/** The strips of the years that a span touches: of a whole school, or of some of its pupils. */
export async function stripsOf(tx: Tx, school: number, { from, to }: Span, pupils?: readonly number[]): Promise<PupilStrip[]> {
  const { text, values } = sql`select pupil_id::text, year::text, marks from strip
    where school_id = ${school} and year between ${stripYearOf(from)} and ${stripYearOf(to)}
      ${pupils ? sql`and pupil_id = any(${pupils})` : empty}`
  const query = { name: statementName(text), text, values, binary: true, rowMode: 'array' as const, types: asTheyAre }
  const { rows } = await tx.client.query<[string, string, Buffer]>(query)
  return rows.map(([pupil, year, marks]) => ({ pupil: Number(pupil), year: Number(year), marks }))
}
