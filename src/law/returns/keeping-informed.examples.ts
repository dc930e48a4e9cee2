import type { Example } from '#law/example.ts'

type Facts = {
  ehcPlan?: boolean
  attendanceFalling?: boolean
  absence?: 'ordinary' | 'persistent' | 'severe'
  onRollSince?: string
  hasCome?: boolean
  disappeared?: boolean
  today: string
}

/** L-104, L-105: what a school does about a pupil. */
export const pupils: readonly Example<Facts, string[]>[] = [
  {
    says: 'A pupil with an education, health and care plan whose attendance is falling.',
    facts: { ehcPlan: true, attendanceFalling: true, today: '2026-10-05' },
    answer: ['tell the local authority'],
    rule: 'L-104',
  },
  {
    says: 'A pupil with such a plan who attends as before.',
    facts: { ehcPlan: true, today: '2026-10-05' },
    answer: [],
    rule: 'L-104',
  },
  {
    says: 'A pupil without one whose attendance is falling, and who is not persistently absent.',
    facts: { attendanceFalling: true, today: '2026-10-05' },
    answer: [],
    rule: 'L-104',
  },
  {
    says: 'A pupil who is persistently absent.',
    facts: { absence: 'persistent', today: '2026-10-05' },
    answer: ['raise at the next meeting'],
    rule: 'L-104',
  },
  {
    says: 'A new pupil who does not arrive on the starting day.',
    facts: { onRollSince: '2026-09-02', hasCome: false, today: '2026-09-02' },
    answer: ['enquire', 'tell the local authority'],
    rule: 'L-105',
  },
  {
    says: 'The same pupil the day before the starting day.',
    facts: { onRollSince: '2026-09-02', hasCome: false, today: '2026-09-01' },
    answer: [],
    rule: 'L-105',
  },
  {
    says: 'A pupil who has disappeared with the family.',
    facts: { disappeared: true, today: '2026-10-05' },
    answer: ['enquire', 'tell the local authority'],
    rule: 'L-105',
  },
]
