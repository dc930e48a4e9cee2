/**
 * L-113: a share as it is shown, '93.1', rounded half up on whole numbers of any size; undefined of nothing. For reading
 * only: what is compared with a limit is the counts.
 */
export const percentText = (part: number, whole: number, decimals = 1): string | undefined => {
  if (whole === 0) return undefined
  const [p, w] = [BigInt(part), BigInt(whole)]
  const digits = String((200n * 10n ** BigInt(decimals) * p + w) / (2n * w)).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
