/** The natures that marks have, each kept once and named by a small number; 0 is none. */
export interface Natures {
  of(text: string): number
  text(number: number): string
}

/** Begins a list of natures. */
export function countNatures(): Natures {
  const texts: string[] = ['']
  return {
    of: text => {
      const known = texts.indexOf(text)
      if (known >= 0) return known
      if (texts.length > 255) throw new RangeError('Too many natures for a byte')
      return texts.push(text) - 1
    },
    text: number => texts[number] ?? '',
  }
}
