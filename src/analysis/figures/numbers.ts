import { percentText } from '#law/measures/percent-text.ts'

/** '12,345' */
export const numberText = (value: number): string => value.toLocaleString('en-GB')

/** L-113: '93.8 %' of two counts, rounded half up to be read; a dash where there is nothing to divide by. */
export const percentOf = (part: number, whole: number): string => {
  const text = percentText(part, whole)
  return text === undefined ? '–' : `${text}\u00a0%`
}

/** L-113: '93.8' for a column whose head says that it is per cent. */
export const barePercentOf = (part: number, whole: number): string => percentText(part, whole) ?? '–'

/** 'one session', '12 sessions' */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count === 1 ? 'one' : numberText(count)} ${count === 1 ? one : many}`
