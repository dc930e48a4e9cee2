/** A value read from a cell; or why it is none, and what to do. */
export type WordRead<T> = { value: T; note?: string } | { says: string; remedy: string }

/** Female or male, as the admission register records it. */
export function readSex(text: string): WordRead<'F' | 'M'> {
  const plain = text.trim().toLowerCase()
  if (['f', 'female', 'girl', 'fem'].includes(plain)) return { value: 'F' }
  if (['m', 'male', 'boy'].includes(plain)) return { value: 'M' }
  return { says: `“${text}” is not read as a sex.`, remedy: 'The admission register records F or M (reg 8).' }
}

/** Yes or no. */
export function readYes(text: string): WordRead<boolean> {
  const plain = text.trim().toLowerCase()
  if (['y', 'yes', 'true', 't', '1', 'x', '✓', 'eligible'].includes(plain)) return { value: true }
  if (['n', 'no', 'false', 'f', '0', '', '-', 'none', 'not eligible'].includes(plain)) return { value: false }
  return { says: `“${text}” is neither yes nor no.`, remedy: 'Write Y or N.' }
}

/** The special educational needs of a pupil: none, support, or a plan. */
export function readSen(text: string): WordRead<'' | 'support' | 'plan'> {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
  if (['', 'n', 'no', 'none', 'no sen', 'no special educational need', 'no specialist provision'].includes(plain))
    return { value: '' }
  if (['k', 'sen support', 'support', 's', 'sen k', 'k sen support'].includes(plain)) return { value: 'support' }
  if (
    [
      'e',
      'ehcp',
      'ehc plan',
      'education health and care plan',
      'plan',
      'sen e',
      'e ehcp',
      'e education health and care plan',
    ].includes(plain)
  )
    return { value: 'plan' }
  return {
    says: `“${text}” is not read as a stage of special educational needs.`,
    remedy: 'Write N (none), K (support) or E (plan).',
  }
}

/** A year group: R or Reception is 0, N is a year before, Year 7 is 7. */
export function readYearGroup(text: string): WordRead<number> {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(nc)?\s*(year|yr|y)?\s*(group)?\s*/, '')
  if (/^(r|reception|foundation 2|f2|rec)$/.test(plain)) return { value: 0 }
  if (/^(n|n2|nursery|nursery 2|f1|foundation 1)$/.test(plain)) return { value: -1 }
  if (/^(n1|nursery 1|two year olds?)$/.test(plain)) return { value: -2 }
  const year = /^-?\d{1,2}$/.test(plain) ? Number(plain) : Number.NaN
  if (year >= -2 && year <= 14) return { value: year }
  return { says: `“${text}” is no year group.`, remedy: 'Write a number from 1 to 14, R for Reception or N for Nursery.' }
}

/** A telephone number; a spreadsheet takes the nought at its start away, and it is given back. */
export function readTelephone(text: string): WordRead<string> {
  const plain = text.trim().replace(/\s+/g, ' ')
  if (/^\d(\.\d+)?e\+\d+$/i.test(plain))
    return {
      says: `“${text}” is a number that a spreadsheet has rounded.`,
      remedy: 'Format the column as text before saving, and export it again.',
    }
  const digits = plain.replace(/[\s().-]/g, '')
  if (/^[127]\d{9}$/.test(digits))
    return { value: `0${plain}`, note: `The nought at the start of “${text}” seems lost; it was put back.` }
  if (/^\+?\d{6,15}$/.test(digits)) return { value: plain }
  return { says: `“${text}” is no telephone number.`, remedy: 'Give one number, of digits and spaces.' }
}

/** 'Adeyemi, Tolu' into surname and forename; without the comma it cannot be told where one ends. */
export function readName(text: string): WordRead<{ surname: string; forename: string }> {
  const [surname = '', forename = '', more] = text.split(',').map(part => part.trim())
  if (surname && forename && more === undefined) return { value: { surname, forename } }
  return {
    says: `It cannot be told which part of “${text}” is the surname.`,
    remedy: 'Give surname and forename in two columns, or as “Surname, Forename”.',
  }
}
