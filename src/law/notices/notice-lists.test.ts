import { expect, test } from 'vitest'
import { listedUnder, missingFrom } from '#law/check-list.ts'
import { noticeContentsCitation, noticeParticulars, particularsMissing } from './notice-contents.ts'
import { noticeRecordCitation, noticeRecordParts, recordPartsMissing, schoolRecordCitation } from './notice-record.ts'

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)

test('L-137: a draft that has every particular lacks none, an empty one lacks all thirteen', () => {
  const all = noticeParticulars.map(({ name }) => name)
  expect(all).toHaveLength(13)
  expect(particularsMissing(all)).toEqual([])
  expect(particularsMissing([])).toEqual(noticeParticulars)
})

test('L-137: what is missing is named in the order of the notice, with its sentence and where it stands', () => {
  const missing = particularsMissing(noticeParticulars.map(({ name }) => name).filter(name => !/child|discharge/.test(name)))
  expect(names(missing)).toEqual(['child', 'discharge'])
  expect(missing[0]).toEqual({ name: 'child', says: 'The name and address of the child.', citation: noticeContentsCitation })
  expect(noticeContentsCitation).toMatchObject({ rule: 'L-137', standing: 'must' })
})

test('L-183: the record of a notice has four parts', () => {
  expect(names(noticeRecordParts)).toEqual(['copy', 'payments', 'withdrawal', 'prosecution'])
  expect(names(recordPartsMissing(['copy', 'withdrawal']))).toEqual(['payments', 'prosecution'])
  expect([noticeRecordCitation.standing, schoolRecordCitation.standing]).toEqual(['must', 'unconfirmed'])
  expect([noticeRecordCitation.rule, schoolRecordCitation.rule]).toEqual(['L-183', 'L-183'])
})

test('a list stands on one citation and keeps its order', () => {
  const list = listedUnder(noticeContentsCitation, { second: 'B.', first: 'A.' })
  expect(list).toEqual([
    { name: 'second', says: 'B.', citation: noticeContentsCitation },
    { name: 'first', says: 'A.', citation: noticeContentsCitation },
  ])
  expect(names(missingFrom(list, ['second']))).toEqual(['first'])
})
