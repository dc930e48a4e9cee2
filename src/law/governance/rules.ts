import type { Citation } from '#law/cite.ts'
import type { Rule } from '#law/rule.ts'
import { commencementCitation, consentCitation, identifierCitation, notInSchoolCitation } from './changes-to-come.ts'
import { governorsCitation } from './governing-body.ts'
import { replacedGuidanceCitation } from './named-instruments.ts'
import { championCitation, contactsCitation } from './named-roles.ts'
import {
  oneStatementCitation,
  otherContentsCitation,
  processesInPolicyCitation,
  publishedCitation,
  timesInPolicyCitation,
  yearsBetweenReviews,
} from './policy-contents.ts'

/** L-142: whether the registration regulations have been amended. */
export const noAmendmentSeenCitation: Citation = {
  rule: 'L-142',
  source: 'SI 2024/208',
  says: 'No amendment of the registration regulations of 2024 was found up to November 2026, which does not prove that there is none.',
  standing: 'unconfirmed',
}

/** L-143: the edition of the guidance in force. */
export const newestGuidanceCitation: Citation = {
  rule: 'L-143',
  source: 'Working together 2026',
  says: 'The guidance was published anew in July 2026; what changed in it was not found, and the wording on codes N and O is the same in the parts seen.',
  standing: 'unconfirmed',
}

/** L-144: whether the penalty amounts have changed. */
export const amountsUnchangedCitation: Citation = {
  rule: 'L-144',
  source: 'SI 2024/210',
  says: 'No change of the £80 and £160 of 2024 was found up to November 2026.',
  standing: 'unconfirmed',
}

/** L-153: the improvement that the Department expects of each school. */
export const expectationCitation: Citation = {
  rule: 'L-153',
  source: 'DfE improvement expectations',
  says: 'From November 2025 each school is given an expected improvement in attendance, which is not published and not given to inspectors; shortfalls are passed to regional improvement teams.',
  standing: 'unconfirmed',
}

const notAQuestion = 'It says what was found in the sources, and when; there is nothing to work out.'

/** L-140 to L-145, L-150 to L-153, L-163: roles, policy, oversight, and changes of law still to come. */
export const rulesOfGovernance: readonly Rule[] = [
  {
    rule: 'L-140',
    title: 'Consent before a pupil is withdrawn to home education',
    citations: [consentCitation],
    daymark: 'Does not ask for consent, because the section is not in force. It can be told the day on which it begins.',
  },
  {
    rule: 'L-141',
    title: 'The register of children not in school',
    citations: [notInSchoolCitation],
    daymark: 'Does nothing about it, because the section is not in force. It can be told the day on which it begins.',
  },
  {
    rule: 'L-142',
    title: 'Amendments of the registration regulations',
    citations: [noAmendmentSeenCitation],
    daymark: 'Works from the regulations as they were made. An amendment would be entered with its first day.',
    noCode: notAQuestion,
  },
  {
    rule: 'L-143',
    title: 'The guidance of July 2026',
    citations: [newestGuidanceCitation, replacedGuidanceCitation],
    daymark:
      'Says of each rule which edition of the guidance it was taken from, and points out a policy that names an older one.',
  },
  {
    rule: 'L-144',
    title: 'Changes of penalty amounts since 2024',
    citations: [amountsUnchangedCitation],
    daymark: 'Answers with the amounts of 19 August 2024 for every later day.',
    noCode: notAQuestion,
  },
  {
    rule: 'L-145',
    title: 'When the Act of 2026 comes into force',
    citations: [commencementCitation],
    daymark:
      'Treats the sections about home education, children not in school and sharing information as not begun until a day is set for each.',
  },
  {
    rule: 'L-150',
    title: 'Who is named for attendance',
    citations: [championCitation, contactsCitation],
    daymark: 'Answered here: says for which roles nobody is named. The school’s pages do not ask for these names yet.',
  },
  {
    rule: 'L-151',
    title: 'What an attendance policy states',
    citations: [
      timesInPolicyCitation,
      processesInPolicyCitation,
      publishedCitation,
      otherContentsCitation,
      yearsBetweenReviews.citation,
      oneStatementCitation,
    ],
    daymark:
      'Answered here as a check list. Daymark keeps the times of sessions and registers; the policy itself is not kept yet.',
  },
  {
    rule: 'L-152',
    title: 'What governors and trusts do',
    citations: [governorsCitation],
    daymark: 'Answered here as a check list. Reports to governors are not built yet.',
  },
  {
    rule: 'L-153',
    title: 'The improvement that is expected of a school',
    citations: [expectationCitation],
    daymark: 'Holds no figure of the Department’s. A school’s own target is not kept yet.',
    noCode: 'No figure and no formula are published, so there is nothing to work out.',
  },
  {
    rule: 'L-163',
    title: 'Sharing information, and one identifier for each child',
    citations: [identifierCitation],
    daymark: 'Keeps no such identifier, because the section is not in force and none has been named.',
  },
]
