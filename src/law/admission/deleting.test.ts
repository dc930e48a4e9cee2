import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { deletions } from './deleting.examples.ts'
import { cautionWhileNameStands, refusalToDeleteName } from './deleting.ts'
import { checkK, checkO } from './grounds-of-leaving.ts'

const today = dayOf('2026-10-05')

test.each(deletions)('$rule: $says', ({ facts, answer, rule }) => {
  const ground = facts.ground === 'none' ? undefined : checkK({ died: facts.ground === 'made out' })
  const refusal = refusalToDeleteName(ground, dayOf(facts.deletedFrom), today)
  expect(refusal ? 'refused' : 'may be deleted').toBe(answer)
  if (refusal) expect(refusal.citation.rule).toBe(rule)
})

test('L-036: a refusal says what is not so, what nobody has confirmed, or from when the name may leave', () => {
  expect(refusalToDeleteName(undefined, today, today)).toMatchObject({
    because: 'A name leaves the admission register only on a ground that the regulations list.',
    about: 'ground',
  })
  expect(refusalToDeleteName(checkK({ died: false }), today, today)).toMatchObject({
    because: 'Ground (k) is not made out. This is not so: The pupil has died.',
    about: 'ground',
  })
  expect(refusalToDeleteName(checkO({ permanentlyExcluded: true }), today, today)?.because).toBe(
    'Ground (o) is not made out. Nobody has confirmed this yet: The steps of the exclusion review are finished.',
  )
  expect(refusalToDeleteName(checkK({ died: true }), today - 1, today)).toMatchObject({
    because: 'A deletion is not back-dated: the name leaves on 5 October 2026 at the earliest.',
    about: 'deletedOn',
    citation: { source: 'Working together 2024' },
  })
  expect(refusalToDeleteName(checkK({ died: true }), today + 1, today)).toBeUndefined()
})

test('L-036: a ground that was met yesterday is a caution, one met today is not', () => {
  const caution = cautionWhileNameStands(today - 1, today)
  expect(caution).toMatchObject({ about: 'groundMetOn', citation: { rule: 'L-036' } })
  expect(caution?.because).toContain('met since 4 October 2026')
  expect(cautionWhileNameStands(today, today)).toBeUndefined()
})
