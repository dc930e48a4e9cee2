import type { Policy } from '#school/policy/policy.contract.ts'

/** How often something happens, as settings have it. */
export type HowOften = NonNullable<Policy['people']['dataToGovernors']>

/** How often something happens, inside a sentence. */
export const often: Record<HowOften, string> = {
  daily: 'every day',
  weekly: 'every week',
  fortnightly: 'every two weeks',
  monthly: 'every month',
  'half-termly': 'every half-term',
  termly: 'every term',
  'three-times-a-year': 'three times a year',
  yearly: 'every year',
  'every-two-years': 'every two years',
}

/** How often a document says a number of months comes round. */
export const everyMonths = (months: number): string =>
  months === 12 ? 'every 12 months' : months === 1 ? 'every month (1 month)' : `every ${months} months`
