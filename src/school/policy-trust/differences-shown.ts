import type { Policy } from '#school/policy/policy.contract.ts'
import { valueText } from '#school/policy/policy-words.ts'
import { againstTrust, settableAt, type TrustBounds } from '#school/policy/trust-bounds.ts'
import { boundText } from '#school/policy-settings/part-form.ts'

/** Each field that the trust has set, in words, with what the school wrote and whose value holds. */
export const differencesShown = (written: Policy, bounds: TrustBounds) =>
  againstTrust(written, bounds).map(({ path, title, holds, value, among, own, stands, differs }) => ({
    path,
    title,
    trust: boundText(path, { holds, value, among }),
    holds,
    own: valueText(settableAt(path)!.shape, own) ?? 'not said',
    stands,
    differs,
  }))
