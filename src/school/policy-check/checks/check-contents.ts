import type { Citation } from '#law/cite.ts'
import { governorsCitation } from '#law/governance/governing-body.ts'
import { type NamedRole, rolesWithoutName } from '#law/governance/named-roles.ts'
import { missingFromPolicy, type PolicyItem, publishedCitation, yearsBetweenReviews } from '#law/governance/policy-contents.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Check, type Finding, type FindingKind, findingsIn } from '#school/policy-check/finding.ts'
import { schoolInLaw } from '#school/policy-check/kind-of-school.ts'

/** L-150 to L-152: what a policy states, who is named in it, how it is published and reviewed. */
export const checkContents: Check = policy => [...review(policy), ...named(policy), ...governance(policy), ...items(policy)]

const unsaid = (kind: FindingKind, citation: Citation, says: string, mend: string) => ({
  kind,
  citation,
  value: 'not said',
  says,
  mend,
})

const monthsAYear = 12

function review(policy: Policy): Finding[] {
  const { published, reviewEveryMonths: months } = policy.about
  const say = findingsIn(policy)
  const usual = yearsBetweenReviews.taken * monthsAYear
  const findings: Finding[] = []
  if (months === null)
    findings.push(
      say('about.reviewEveryMonths', {
        ...unsaid(
          'required',
          publishedCitation,
          'The policy does not say when it is reviewed.',
          'Say how often: every year is usual.',
        ),
        to: usual,
      }),
    )
  else if (months > usual)
    findings.push(
      say('about.reviewEveryMonths', {
        kind: 'caution',
        citation: yearsBetweenReviews.citation,
        says: `The policy is reviewed every ${months} months. Every year is usual.`,
        mend: 'Review it every year.',
        to: usual,
      }),
    )
  if (!published)
    findings.push(
      say('about.published', {
        ...unsaid(
          'required',
          publishedCitation,
          'The policy is not published for parents.',
          'Publish it on the school’s website.',
        ),
        to: true,
      }),
    )
  return findings
}

const fieldOf: Record<NamedRole, keyof Policy['people']> = {
  champion: 'seniorChampion',
  dayToDayContact: 'dayToDayContact',
  supportContact: 'supportContact',
}

/** L-150: the senior leader, and whom parents turn to. */
function named(policy: Policy): Finding[] {
  const { seniorChampion, dayToDayContact, supportContact } = policy.people
  const missing = rolesWithoutName({
    champion: seniorChampion ?? '',
    dayToDayContact: dayToDayContact ?? '',
    supportContact: supportContact ?? '',
  })
  return missing.map(({ name, says, citation }) =>
    findingsIn(policy)(
      `people.${fieldOf[name]}`,
      unsaid(
        'caution',
        citation,
        `The policy names nobody as this: ${says.charAt(0).toLowerCase()}${says.slice(1)}`,
        'Name a role.',
      ),
    ),
  )
}

/** L-152: figures for those who govern the school, and training. */
function governance(policy: Policy): Finding[] {
  const { dataToGovernors, dataToTrust, training } = policy.people
  const say = findingsIn(policy)
  return [
    ...((dataToGovernors ?? dataToTrust)
      ? []
      : [
          say('people.dataToGovernors', {
            ...unsaid(
              'caution',
              governorsCitation,
              'The policy does not say how often those who govern the school see its attendance.',
              'Say how often: each term, for example.',
            ),
            to: 'termly',
          }),
        ]),
    ...(training.length > 0
      ? []
      : [
          say(
            'people.training',
            unsaid(
              'caution',
              governorsCitation,
              'The policy says nothing of training in attendance.',
              'Say who is trained, and about what.',
            ),
          ),
        ]),
  ]
}

// Where each thing a policy states stands in ours, and whether it is there. Registers and first contact are checks of their own.
const places: Partial<Record<PolicyItem, { path: string; there: (policy: Policy) => boolean }>> = {
  sessionTimes: {
    path: 'day.ends',
    there: ({ day }) => (day.begins ?? day.morning.arriveBy ?? day.morning.begins) !== null && day.ends !== null,
  },
  expectations: {
    path: 'people.duties',
    there: ({ people, ownWords }) =>
      people.duties.some(({ who }) => who === 'parent' || who === 'pupil') || ownWords.aims !== '' || ownWords.ethos !== '',
  },
  contacts: { path: 'contacts.list', there: ({ contacts }) => contacts.list.length > 0 },
  promotion: { path: 'ownWords.promoting', there: ({ ownWords }) => ownWords.promoting !== '' || ownWords.rewards.length > 0 },
  useOfData: { path: 'telling.monitoring', there: ({ telling }) => telling.monitoring.length > 0 },
  persistentAndSevere: { path: 'tiers.levels', there: ({ tiers }) => tiers.levels.some(({ acts }) => acts.length > 0) },
  legalTools: {
    path: 'sanctions.tools',
    there: policy =>
      policy.sanctions.penaltyNotices ||
      policy.sanctions.tools.length > 0 ||
      schoolInLaw(policy).notices === 'independent school',
  },
}

/** L-151: what guidance requires a policy to state. */
function items(policy: Policy): Finding[] {
  const all = missingFromPolicy([])
  const there = all.map(({ name }) => name).filter(name => places[name]?.there(policy) ?? true)
  return missingFromPolicy(there).map(({ name, says, citation }) =>
    findingsIn(policy)(places[name]!.path, unsaid('required', citation, `The policy does not state this: ${says}`, 'Put it in.')),
  )
}
