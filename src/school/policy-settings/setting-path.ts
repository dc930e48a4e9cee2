/** `deciders.0.who`, as a form names a field, as steps: places in lists are counted from 0. */
export const stepsAt = (name: string): PropertyKey[] =>
  name === '' ? [] : name.split('.').map(step => (/^\d+$/.test(step) ? Number(step) : step))

/** Steps as a form names the field. */
export const nameAt = (steps: readonly PropertyKey[]): string => steps.map(String).join('.')
