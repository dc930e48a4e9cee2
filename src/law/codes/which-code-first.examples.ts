import type { Example } from '#law/example.ts'
import type { Decider, TrueFacts } from './which-code-first.ts'

/** L-081: which code stands when several facts are true. */
export const precedence: readonly Example<TrueFacts & { day: string }, { code?: string; by: Decider }>[] = [
  {
    says: 'A child who joins next week, on a training day: not on roll comes first.',
    facts: { onRoll: false, plannedClosure: true, day: '2026-09-01' },
    answer: { code: 'Z', by: 'not-on-roll' },
    rule: 'L-081',
  },
  {
    says: 'A training day on which it also snowed is a planned closure.',
    facts: { onRoll: true, plannedClosure: true, siteClosed: true, own: 'I', day: '2026-12-09' },
    answer: { code: '#', by: 'planned-closure' },
    rule: 'L-081',
  },
  {
    says: 'Snow shuts the site on a day the pupil was due at the other school.',
    facts: { onRoll: true, siteClosed: true, dueAtOtherSchool: true, day: '2026-12-09' },
    answer: { code: 'Y4', by: 'site-closed' },
    rule: 'L-081',
  },
  {
    says: 'A pupil who is due at the other school and ill is marked here as due there.',
    facts: { onRoll: true, dueAtOtherSchool: true, own: 'I', day: '2026-11-20' },
    answer: { code: 'D', by: 'other-school' },
    rule: 'L-081',
  },
  {
    says: 'On an ordinary day the pupil’s own code stands.',
    facts: { onRoll: true, own: 'I', day: '2026-11-20' },
    answer: { code: 'I', by: 'the-pupil' },
    rule: 'L-081',
  },
  {
    says: 'Where nothing is known of the pupil there is no code yet.',
    facts: { onRoll: true, day: '2026-11-20' },
    answer: { by: 'nothing' },
    rule: 'L-081',
  },
  {
    says: 'Snow that shut the site in 2018 had the one code of that time.',
    facts: { onRoll: true, siteClosed: true, own: 'I', day: '2018-03-01' },
    answer: { code: 'Y', by: 'site-closed' },
    rule: 'L-081',
  },
]
