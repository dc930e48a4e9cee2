/**
 * A form's flat names into a nested body: `marks.12.code=I` becomes { marks: { 12: { code: 'I' } } }.
 * Empty text means "not given". A name given twice becomes a list.
 */
export function nested(flat: Record<string, unknown>): Record<string, unknown> {
  const whole: Record<string, unknown> = Object.create(null)
  for (const [name, value] of Object.entries(flat)) {
    if (value === '') continue
    const steps = name.split('.')
    if (steps.some(step => step === '__proto__' || step === 'constructor' || step === 'prototype')) continue
    let at = whole
    for (const step of steps.slice(0, -1)) {
      if (typeof at[step] !== 'object' || at[step] === null) at[step] = {}
      at = at[step] as Record<string, unknown>
    }
    at[steps.at(-1)!] = value
  }
  return { ...whole }
}
