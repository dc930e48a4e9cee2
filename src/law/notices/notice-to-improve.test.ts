import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { noticesToImprove } from './notice-to-improve.examples.ts'
import {
  cautionsOnNoticeToImprove,
  improveContents,
  improvementWeeks,
  improvePartsMissing,
  noticeToImproveCitation,
} from './notice-to-improve.ts'

const cautionsOn = ({ firstDay, lastDay, ...more }: (typeof noticesToImprove)[number]['facts']) =>
  cautionsOnNoticeToImprove({ ...more, firstDay: dayOf(firstDay), lastDay: dayOf(lastDay) })

test.each(noticesToImprove)('$rule: $says', ({ facts, answer, rule }) => {
  const cautions = cautionsOn(facts)
  expect(cautions.map(({ because }) => because)).toEqual(answer.cautions)
  for (const { citation } of cautions) expect(citation).toMatchObject({ rule, standing: 'should' })
})

test('L-139: every caution is said, about the fact it concerns', () => {
  const all = cautionsOn({ firstDay: '2026-11-02', lastDay: '2026-11-03', supportAppropriate: false, authorityWeeks: 6 })
  expect(all.map(({ about }) => about)).toEqual(['supportAppropriate', 'lastDay', 'authorityWeeks'])
  expect(
    cautionsOn({ firstDay: '2026-11-02', lastDay: '2027-01-31', supportAppropriate: true }).map(({ about }) => about),
  ).toEqual(['lastDay'])
})

test('L-139: a notice to improve has eight parts, and a draft is told which it lacks', () => {
  const all = improveContents.map(({ name }) => name)
  expect(all).toHaveLength(8)
  expect(improvePartsMissing(all)).toEqual([])
  expect(improvePartsMissing(all.filter(name => name !== 'earlyNotice')).map(({ says }) => says)).toEqual([
    'On what grounds a penalty notice may be issued before that time has ended.',
  ])
  expect(noticeToImproveCitation).toMatchObject({ rule: 'L-139', standing: 'should' })
})

test('L-139: three weeks and six weeks are within the time to improve', () => {
  expect(improvementWeeks).toEqual({ least: 3, most: 6 })
  const of = (weeks: number) => cautionsOnNoticeToImprove({ firstDay: 0, lastDay: weeks * 7 - 1, supportAppropriate: true })
  expect([2, 3, 6, 7].map(weeks => of(weeks).length)).toEqual([1, 0, 0, 1])
})
