/** Numbers rows as the database would: each table counts from 1. */
export interface Ids {
  next(table: string): number
  /** The last number given in each table, so that the database goes on from there. */
  last(): [table: string, id: number][]
}

/** Begins to count. */
export function countIds(): Ids {
  const given = new Map<string, number>()
  return {
    next: table => {
      const id = (given.get(table) ?? 0) + 1
      given.set(table, id)
      return id
    },
    last: () => [...given],
  }
}
