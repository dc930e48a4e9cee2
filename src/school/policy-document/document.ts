import type { PolicyItem } from '#law/governance/policy-contents.ts'
import type { Document, DocumentSection, Run } from '#platform/document/document.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { reviewDay } from '#school/policy-home/review-day.ts'
import { type Day, dayText } from '#time/day.ts'
import { activities } from './sections/activities.ts'
import { codes } from './sections/codes.ts'
import { contacts } from './sections/contacts.ts'
import { data } from './sections/data.ts'
import { encouraging } from './sections/encouraging.ts'
import { evidence } from './sections/evidence.ts'
import { expectations } from './sections/expectations.ts'
import { falling } from './sections/falling.ts'
import { followUp } from './sections/follow-up.ts'
import { inShort } from './sections/in-short.ts'
import { ladders } from './sections/ladders.ts'
import { lateness } from './sections/lateness.ts'
import { leave } from './sections/leave.ts'
import { leaving } from './sections/leaving.ts'
import { partTime } from './sections/part-time.ts'
import { purpose } from './sections/purpose.ts'
import { registers } from './sections/registers.ts'
import { reporting } from './sections/reporting.ts'
import { returns } from './sections/returns.ts'
import { review } from './sections/review.ts'
import { roles } from './sections/roles.ts'
import { sanctions } from './sections/sanctions.ts'
import { schoolDay } from './sections/school-day.ts'
import { training } from './sections/training.ts'
import { words } from './sections/words.ts'
import { everyMonths } from './wording/often.ts'
import { capital, sentence } from './wording/sentences.ts'
import { calledBy } from './wording/who.ts'
import type { Writer, Written } from './writer.ts'

/** The sections, in the order in which a parent, then staff, then governors ask. */
const sections: readonly ((writer: Writer) => Written)[] = [
  purpose,
  contacts,
  expectations,
  schoolDay,
  lateness,
  reporting,
  evidence,
  followUp,
  leave,
  partTime,
  activities,
  encouraging,
  falling,
  ladders,
  sanctions,
  data,
  returns,
  leaving,
  registers,
  roles,
  training,
  review,
  codes,
  words,
]

/** What is known of the school and the day beside its policy. */
export interface PolicyFacts {
  /** The name of the school; left out for a policy that is no school’s yet. */
  school?: string
  /** The day whose law and codes the document holds. */
  on: Day
  /** From when the policy holds. */
  from?: Day
  approvedOn?: Day
  /** Shows what is still to be said. */
  draft?: boolean
}

/** A school’s policy as a document, and the contents asked of it that it has. */
export interface PolicyDocument {
  document: Document
  covers: readonly PolicyItem[]
}

/** R-1106, L-151: the attendance policy of a school, written from its settings and from the law of a day. */
export function policyDocument(policy: Policy, facts: PolicyFacts): PolicyDocument {
  const { on, draft = false } = facts
  const writer = (see: Writer['see']): Writer => ({
    policy,
    on,
    the: calledBy(policy),
    see,
    gap: words => (draft ? [{ kind: 'gap', words }] : []),
  })
  const write = (see: Writer['see']) => sections.map(section => section(writer(see))).flatMap(filled)
  const numbers = new Map(write(() => undefined).map(({ id }, index) => [id, index + 1]))
  const see = (id: string): Run | undefined => {
    const number = numbers.get(id)
    return number === undefined ? undefined : { to: id, says: `section\u00a0${number}` }
  }
  const written = write(see)
  const { about } = policy
  return {
    document: {
      title: about.title,
      ...(facts.school ? { of: facts.school } : {}),
      ...(facts.school ? {} : { lead: sentence(about.setting) }),
      facts: factsOf(policy, facts, writer(see)),
      opening: inShort(writer(see)),
      sections: written.map(numbered),
      ...(facts.from === undefined ? {} : { foot: `holds from ${dayText(facts.from)}` }),
      draft,
    },
    covers: [...new Set(written.flatMap(({ covers = [] }) => covers).filter((item): item is PolicyItem => Boolean(item)))],
  }
}

/** A section without the parts that say nothing; none where nothing is left. */
function filled(section: Written): Written[] {
  const parts = (section.parts ?? []).filter(({ blocks }) => blocks.length > 0)
  return section.blocks.length + parts.length > 0 ? [{ ...section, parts }] : []
}

const numbered = ({ id, title, blocks, parts = [] }: Written, index: number): DocumentSection => ({
  id,
  number: String(index + 1),
  title,
  blocks,
  parts: parts.map((part, inner) => ({ ...part, number: `${index + 1}.${inner + 1}` })),
})

function factsOf(policy: Policy, { from, approvedOn }: PolicyFacts, { the }: Writer): Document['facts'] {
  const { approvedBy, reviewEveryMonths } = policy.about
  const next = approvedOn === undefined ? null : reviewDay(policy, approvedOn)
  return [
    ...(from === undefined ? [] : [{ term: 'Holds from', says: dayText(from) }]),
    { term: 'Approved by', says: `${capital(the(approvedBy))}${approvedOn === undefined ? '' : `, ${dayText(approvedOn)}`}` },
    ...(next !== null
      ? [{ term: 'Next review', says: `By ${dayText(next)}` }]
      : reviewEveryMonths === null
        ? []
        : [{ term: 'Reviewed', says: `At least ${everyMonths(reviewEveryMonths)}` }]),
  ]
}
