import { expect, test } from 'vitest'
import { packNames, packText, policyFile } from './packs.store.ts'
import { policyText } from './policy-text.ts'
import { policyInWords } from './policy-words.ts'
import { readPolicy } from './read-policy.ts'

const names = packNames()
const read = (name: string) => {
  const answer = readPolicy(packText(name)!)
  if ('problems' in answer) throw new Error(JSON.stringify(answer.problems))
  return answer.policy
}

test('there are five packs in use, and four as their schools wrote them', () => {
  expect(names).toEqual([
    'blank',
    'diocesan-primary',
    'independent-boarding',
    'special-academy',
    'trust-primary',
    'as-published/diocesan-primary',
    'as-published/independent-boarding',
    'as-published/special-academy',
    'as-published/trust-primary',
  ])
})

test.each(names)('%s reads without a problem', name => {
  expect(readPolicy(packText(name)!)).toHaveProperty('policy')
})

test.each(names)('%s is the same after it was written and read again', name => {
  expect(readPolicy(policyText(read(name)))).toEqual({ policy: read(name) })
})

test.each(names)('%s holds no number to call and no address', name => {
  expect(packText(name)).not.toMatch(/@|https?:|www\.|\b0\d{3,4} ?\d{5,6}\b|\b[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2}\b/)
})

test.each(names.filter(name => name !== 'blank'))('%s says from which clause each part with values comes', name => {
  const parts = policyInWords(read(name)).filter(({ fields }) =>
    fields.some(({ text, lines }) => (text !== undefined && text !== 'no') || lines?.length),
  )
  const bare = parts.filter(({ clause, fields }) => !clause && !fields.some(field => field.clause))
  expect(bare.map(({ name }) => name).filter(part => part !== 'ownWords')).toEqual([])
})

test.each(names.filter(name => !name.startsWith('as-published')))('%s leaves no register without its times', name => {
  const { morning, afternoon } = read(name).day
  for (const register of [morning, afternoon]) expect([register.begins, register.closes, register.ends]).not.toContain(null)
})

test('what was mended is the only difference between a pack and the same as published', () => {
  const published = read('as-published/special-academy')
  const inUse = read('special-academy')
  expect(published.people).toEqual(inUse.people)
  expect(published.ownWords).toEqual(inUse.ownWords)
  expect({ ...published.sanctions, previousAuthorityAsked: true }).toEqual(inUse.sanctions)
  expect(published.followUp.unknownReason.unit).toBe('working-days')
  expect(inUse.followUp.unknownReason.unit).toBe('school-days')
})

test('a pack is found by its name, a file by its path, and nothing else', () => {
  expect(policyFile('blank')).toBe(packText('blank'))
  expect(policyFile('policies/blank.yaml')).toBe(packText('blank'))
  expect(policyFile('../policies/blank')).toBeUndefined()
  expect(policyFile('policies')).toBeUndefined()
})
