import type { Rule } from '#law/rule.ts'
import { beginsCitation, endsCitation, perSessionCitation, schoolYearBeginning } from './compulsory-school-age.ts'
import { homeAuthorityToldAsWell, localAuthorityCitation } from './local-authority.ts'
import { mobileChildCitation } from './mobile-child.ts'
import { parentCitation } from './parent.ts'
import { registeredPupilCitation } from './registered-pupil.ts'

/** L-001, L-002, L-003, L-007, L-008, L-009, L-010: who is who in the law of registers. */
export const rulesOfPupils: readonly Rule[] = [
  {
    rule: 'L-001',
    title: 'When compulsory school age begins',
    citations: [beginsCitation],
    daymark:
      'Works it out from the date of birth. The pupil’s details show the day, and the codes that depend on age are offered and refused by it.',
  },
  {
    rule: 'L-002',
    title: 'When compulsory school age ends',
    citations: [endsCitation, schoolYearBeginning.citation],
    daymark: 'Works it out from the date of birth, with the school year taken to begin on 1 September.',
  },
  {
    rule: 'L-003',
    title: 'Compulsory school age is asked for each session',
    citations: [perSessionCitation],
    daymark: 'Asks it again for the day of each mark. It is not stored with the pupil.',
  },
  {
    rule: 'L-007',
    title: 'Who is a mobile child',
    citations: [mobileChildCitation],
    daymark:
      'Answered here. The register offers the code for travelling families to pupils of compulsory school age; that the family travels for a trade is for a person to know.',
  },
  {
    rule: 'L-008',
    title: 'Which local authority is meant',
    citations: [localAuthorityCitation, homeAuthorityToldAsWell.citation],
    daymark: 'Keeps the name of one local authority with the school. Returns to it are not built yet.',
  },
  {
    rule: 'L-009',
    title: 'Who is a registered pupil',
    citations: [registeredPupilCitation],
    daymark: 'Takes from the admission register who is marked on a day; nobody else can be.',
  },
  {
    rule: 'L-010',
    title: 'Who is a parent',
    citations: [parentCitation],
    daymark:
      'Keeps any number of parents of a pupil, says of each whether the pupil lives with them, and leaves it to the school whom it enters.',
  },
]
