/** Something in a written policy that a person has to put right, and where. */
export interface PolicyProblem {
  line: number
  column: number
  /** `day.morning.closes`; empty for the file as a whole. */
  path: string
  says: string
  remedy: string
}

/** A problem of a field, before it is known where the field stands in the text. */
export interface FieldProblem {
  path: readonly PropertyKey[]
  /** It is the name of the field that is wrong, not its value. */
  named?: boolean
  says: string
  remedy: string
}

/** `leave.deciders.0.who` is written for people as `leave.deciders.1.who`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.map(step => (typeof step === 'number' ? step + 1 : String(step))).join('.')
