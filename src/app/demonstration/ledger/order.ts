/** Who did it: somebody of the school, or of its trust, who is not on its staff. */
export interface Doer {
  id: number | null
  account: number | null
  name: string
  position: string
}

/** Something that was recorded, in the school's one order. */
export interface Happening {
  number: number
  kind: string
  /** Milliseconds since 1970. */
  at: number
  by: Doer
  about: object
  reason: string
}

/** What is about to be recorded: its number is known only when everything of its day has been put in order. */
export interface Coming {
  kind: string
  at: number
  by: Doer
  about: object
  reason?: string
  write?: (number: number) => void
}

/** Keeps the order of a school: numbers without gaps, in order of time. */
export interface Order {
  happenings: Happening[]
  /** Records these, earliest first. */
  record(coming: Coming[]): void
}

/** Begins the order of a school. */
export function beginOrder(): Order {
  const happenings: Happening[] = []
  return {
    happenings,
    record: coming => {
      for (const { kind, at, by, about, reason = '', write } of coming.sort((a, b) => a.at - b.at)) {
        const number = happenings.length + 1
        happenings.push({ number, kind, at, by, about, reason })
        write?.(number)
      }
    },
  }
}
