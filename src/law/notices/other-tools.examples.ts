import type { Example } from '#law/example.ts'
import type { NextStep, NextStepFacts } from './other-tools.ts'

/** L-139a: what a school considers next; a person decides each time. */
export const nextSteps: readonly Example<NextStepFacts, { consider: NextStep[] }>[] = [
  {
    says: 'Support fits the case and works: it goes on, whatever the count.',
    facts: { supportAppropriate: true, supportWorks: true, thresholdMet: true, limitReached: true },
    answer: { consider: ['support'] },
    rule: 'L-139a',
  },
  {
    says: 'Support was not taken up and the threshold is met: a notice to improve usually comes before a penalty notice.',
    facts: { supportAppropriate: true, supportWorks: false, thresholdMet: true, limitReached: false },
    answer: { consider: ['support', 'attendance contract', 'notice to improve', 'penalty notice', 'other legal action'] },
    rule: 'L-139',
  },
  {
    says: 'A holiday in term time of ten sessions: no notice to improve.',
    facts: { supportAppropriate: false, supportWorks: false, thresholdMet: true, limitReached: false },
    answer: { consider: ['penalty notice', 'other legal action'] },
    rule: 'L-139',
  },
  {
    says: 'Two notices in three years already: another is not possible.',
    facts: { supportAppropriate: false, supportWorks: false, thresholdMet: true, limitReached: true },
    answer: { consider: ['other legal action'] },
    rule: 'L-134',
  },
  {
    says: 'Support was not taken up and two notices have been issued: support is offered again, and other action considered.',
    facts: { supportAppropriate: true, supportWorks: false, thresholdMet: true, limitReached: true },
    answer: { consider: ['support', 'attendance contract', 'other legal action'] },
    rule: 'L-134',
  },
  {
    says: 'Below the threshold: support, and an agreement where the parent is willing.',
    facts: { supportAppropriate: true, supportWorks: false, thresholdMet: false, limitReached: false },
    answer: { consider: ['support', 'attendance contract'] },
    rule: 'L-139a',
  },
  {
    says: 'A holiday of a few days, below the threshold: nothing follows by itself.',
    facts: { supportAppropriate: false, supportWorks: false, thresholdMet: false, limitReached: false },
    answer: { consider: [] },
    rule: 'L-132',
  },
]
