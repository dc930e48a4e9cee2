import type { Example } from '#law/example.ts'

type Facts = {
  deletedOn: string
  groundMetOn?: string
  ground?: string
  mostSeniorClass?: boolean
  lastTermEnds?: string
  authorityAsks?: boolean
}

/** L-035, L-177: whether the local authority is told of a deletion, and when. */
export const deletions: readonly Example<Facts, { needed: boolean | 'not seen'; from?: string; due?: string }>[] = [
  {
    says: 'The ground was met on Friday, the name is deleted on Monday: from Friday on, and on Monday at the latest.',
    facts: { deletedOn: '2026-10-05', groundMetOn: '2026-10-02' },
    answer: { needed: true, from: '2026-10-02', due: '2026-10-05' },
    rule: 'L-035',
  },
  {
    says: 'A Year 6 leaver of a primary school, deleted after the last day of the summer term: no return.',
    facts: { deletedOn: '2026-07-22', mostSeniorClass: true, lastTermEnds: '2026-07-21' },
    answer: { needed: false },
    rule: 'L-035',
  },
  {
    says: 'The same on the last day of the term itself.',
    facts: { deletedOn: '2026-07-21', mostSeniorClass: true, lastTermEnds: '2026-07-21' },
    answer: { needed: false },
    rule: 'L-035',
  },
  {
    says: 'The day before: a return.',
    facts: { deletedOn: '2026-07-20', mostSeniorClass: true, lastTermEnds: '2026-07-21' },
    answer: { needed: true, from: '2026-07-20', due: '2026-07-20' },
    rule: 'L-035',
  },
  {
    says: 'The same pupil leaving in May: a return.',
    facts: { deletedOn: '2026-05-11', mostSeniorClass: true, lastTermEnds: '2026-07-21' },
    answer: { needed: true, from: '2026-05-11', due: '2026-05-11' },
    rule: 'L-035',
  },
  {
    says: 'A Year 4 leaver in July: a return.',
    facts: { deletedOn: '2026-07-22', lastTermEnds: '2026-07-21' },
    answer: { needed: true, from: '2026-07-22', due: '2026-07-22' },
    rule: 'L-035',
  },
  {
    says: 'A Year 6 leaver whose authority asks for these returns as well.',
    facts: { deletedOn: '2026-07-22', mostSeniorClass: true, lastTermEnds: '2026-07-21', authorityAsks: true },
    answer: { needed: true, from: '2026-07-22', due: '2026-07-22' },
    rule: 'L-035',
  },
  {
    says: 'In 2018, on any ground.',
    facts: { deletedOn: '2018-02-05', ground: 'b' },
    answer: { needed: true, from: '2018-02-05', due: '2018-02-05' },
    rule: 'L-177',
  },
  {
    says: 'In 2014, to another school: no return was made on the ground that was b then.',
    facts: { deletedOn: '2014-02-05', ground: 'b' },
    answer: { needed: false },
    rule: 'L-177',
  },
  {
    says: 'In 2014, to home education, which was d then.',
    facts: { deletedOn: '2014-02-05', ground: 'd' },
    answer: { needed: true, from: '2014-02-05', due: '2014-02-05' },
    rule: 'L-177',
  },
]
