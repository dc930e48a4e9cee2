/** The largest photograph kept. */
export const photographBytes = 300_000

/** What an image is by its first bytes, whatever its name says; nothing where it is neither JPEG nor PNG. */
export function imageKind(bytes: Uint8Array): 'image/jpeg' | 'image/png' | undefined {
  const begins = (...with_: number[]) => with_.every((byte, i) => bytes[i] === byte)
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  return undefined
}

/** Why these bytes cannot be a pupil's photograph, in words for the person who chose the file. */
export function whyNotPhotograph(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'Choose a file'
  if (bytes.length > photographBytes)
    return `The file is ${Math.ceil(bytes.length / 1000)} kB; a photograph may have 300 kB at most`
  if (!imageKind(bytes)) return 'This file is neither a JPEG nor a PNG image'
  return undefined
}

/** A photograph as the page itself carries it. */
export const imageInPage = (bytes: Buffer | undefined): string | null => {
  const kind = bytes && imageKind(bytes)
  return bytes && kind ? `data:${kind};base64,${bytes.toString('base64')}` : null
}
