import { type Listed, listedUnder, missingFrom } from '#law/check-list.ts'
import type { Citation } from '#law/cite.ts'

/** L-152: what governors and trusts do about attendance. */
export const governorsCitation: Citation = {
  rule: 'L-152',
  source: 'Working together 2024',
  says: 'Governing bodies and trusts review attendance data regularly, challenge and support leaders, see to training, and trusts share practice between their schools.',
  standing: 'should',
}

const forAll = listedUnder(governorsCitation, {
  review: 'The attendance data is reviewed regularly.',
  challenge: 'Leaders are challenged and supported on what it shows.',
  training: 'Staff are trained for their part in attendance.',
})
const forTrusts = listedUnder(governorsCitation, { sharing: 'Effective practice is shared between the schools of the trust.' })

/** One duty of a governing body or trust. */
export type GovernorsDuty = (typeof forAll)[number]['name'] | (typeof forTrusts)[number]['name']

/** L-152: the duties of a governing body, and of a trust with several schools. */
export const governorsDuties = (ofTrust: boolean): readonly Listed<GovernorsDuty>[] =>
  ofTrust ? [...forAll, ...forTrusts] : forAll

/** L-152: the duties of which nothing is on record in the time looked at. */
export const dutiesWithoutRecord = (recorded: readonly GovernorsDuty[], ofTrust: boolean): readonly Listed<GovernorsDuty>[] =>
  missingFrom(governorsDuties(ofTrust), recorded)
