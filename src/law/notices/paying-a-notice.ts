import type { Citation, Refusal } from '#law/cite.ts'
import { type Day, dayText } from '#time/day.ts'
import type { AmountToPay } from './penalty-amounts.ts'

/** L-136: to whom a notice is paid. */
export const paidToAuthorityCitation: Citation = {
  rule: 'L-136',
  source: 'SI 2007/1867 reg 6',
  says: 'A penalty is paid to the local authority only, never to the school.',
  standing: 'must',
}

/** L-136: a notice cannot be appealed against. */
export const noAppealCitation: Citation = {
  rule: 'L-136',
  source: 'Working together 2024',
  says: 'There is no right of appeal against a penalty notice.',
  standing: 'must',
}

/** L-136: a part is no payment. */
export const paidInFullCitation: Citation = {
  rule: 'L-136',
  source: 'Working together 2024',
  says: 'A penalty is paid in full and in one payment: local authorities do not take instalments.',
  standing: 'must',
}

/** L-136: what has to be paid on a day, at the sum for that day; undefined once the last day has passed. */
export const sumDueOn = (amounts: readonly AmountToPay[], day: Day): number | undefined =>
  amounts.find(({ until }) => until !== undefined && day <= until)?.pounds

/** L-136: why a payment does not settle a notice; undefined where it does. */
export const refusalOfPayment = (payment: { pounds: number; on: Day }, amounts: readonly AmountToPay[]): Refusal | undefined => {
  const due = sumDueOn(amounts, payment.on)
  if (due === undefined)
    return {
      because: `No payment settles this notice on ${dayText(payment.on)}: the days to pay have passed, or the day of receipt is not known.`,
      citation: paidInFullCitation,
      about: 'on',
    }
  if (payment.pounds < due)
    return {
      because: `£${payment.pounds} does not settle this notice: £${due} is due on ${dayText(payment.on)}, in full.`,
      citation: paidInFullCitation,
      about: 'pounds',
    }
  return undefined
}
