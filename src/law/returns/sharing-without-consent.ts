import type { Citation } from '#law/cite.ts'

/** L-162: sharing that a law requires. */
export const sharingCitation: Citation = {
  rule: 'L-162',
  source: 'Share your daily attendance data',
  says: 'What a law requires a school to share is shared without asking the parents for consent.',
  standing: 'must',
}

/** What a school may share about a pupil’s attendance, and with whom. */
export type Sharing =
  | 'new pupil return'
  | 'deletion return'
  | 'attendance return'
  | 'sickness return'
  | 'daily data'
  | 'school census'
  | 'anything else'

// Shared because a law says so; everything else has to find its own ground.
const required: readonly Sharing[] = [
  'new pupil return',
  'deletion return',
  'attendance return',
  'sickness return',
  'daily data',
  'school census',
]

/** L-162: whether something is shared whether or not the parents consent; undefined where the law was not looked into. */
export const goesWithoutConsent = (sharing: Sharing): { without: true; citation: Citation } | undefined =>
  required.includes(sharing) ? { without: true, citation: sharingCitation } : undefined
