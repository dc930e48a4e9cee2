import { packText } from '#school/policy/packs.store.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { readPolicy } from '#school/policy/read-policy.ts'

let blank: Policy | undefined

/**
 * The blank pack: a policy in which nothing is found, over which the statements of a text are laid. Of a school of which
 * nothing is known the law of academies is asked, which binds least.
 */
export function lawfulPolicy(schoolKind: Policy['about']['schoolKind'] = 'academy'): Policy {
  if (!blank) {
    const read = readPolicy(packText('blank')!)
    if ('problems' in read) throw new Error('The blank pack cannot be read.')
    blank = read.policy
  }
  return { ...blank, about: { ...blank.about, schoolKind } }
}
