import type { Citation } from '#law/cite.ts'
import { natureOfProvisionAndEmergency, standingRules } from '#law/codes/standing-rules.ts'
import type { Rule } from '#law/rule.ts'
import { approvedActivity, furtherLimbsOf2024 } from './approved-activity.ts'
import { absenceBelongsToOtherSchool, dualRegistrationCitation } from './dual-registration.ts'
import { remoteEducationCitation } from './remote-education.ts'
import { educationElsewhereCitation } from './which-code-elsewhere.ts'

const [activityNow, activityThen] = approvedActivity.versions.map(({ citation }) => citation) as [Citation, Citation]

/** L-062, L-063, L-064, L-065, L-066, L-172: education away from the school. */
export const rulesOfEducationElsewhere: readonly Rule[] = [
  {
    rule: 'L-062',
    title: 'Which code is for which education away from the school',
    citations: [educationElsewhereCitation],
    daymark: 'Offers the five codes under one heading, each with its meaning. Which of them is true is for the person who marks.',
  },
  {
    rule: 'L-063',
    title: 'What an approved educational activity is',
    citations: [activityNow, furtherLimbsOf2024.citation],
    daymark:
      'Answered here as a list of what must be so. The register asks only for the nature of the activity; a record of approvals is not built yet.',
    history: approvedActivity,
  },
  {
    rule: 'L-064',
    title: 'Lessons at home or online are not attendance',
    citations: [remoteEducationCitation],
    daymark:
      'Says so beside the code for other activities. It cannot know where a pupil was, and leaves it to the person who marks.',
  },
  {
    rule: 'L-065',
    title: 'For which codes the nature is recorded',
    citations: [standingRules.nature, natureOfProvisionAndEmergency.citation, standingRules.oldNature],
    daymark:
      'Insists on a few words for the four codes, and refuses the mark without them. Old marks without them are read with a caution.',
  },
  {
    rule: 'L-066',
    title: 'Pupils registered at two schools',
    citations: [dualRegistrationCitation, absenceBelongsToOtherSchool.citation],
    daymark:
      'Knows the code and counts it in no figure. An arrangement with the other school cannot be kept yet, so the code carries a caution.',
  },
  {
    rule: 'L-172',
    title: 'What an approved educational activity was before 19 August 2024',
    citations: [activityThen],
    daymark: 'Reads older marks by their own meaning, and does not recode them.',
    history: approvedActivity,
  },
]
