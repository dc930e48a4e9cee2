import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { codes, codesOn, type Session } from './attendance-codes.ts'
import { codesToOffer } from './codes-to-offer.ts'
import { mayStand, type StandingFacts } from './may-stand.ts'

const day = fc.integer({ min: dayOf('2006-09-01'), max: dayOf('2030-07-31') })
const facts: fc.Arbitrary<StandingFacts> = day.chain(day =>
  fc.record({
    day: fc.constant(day),
    session: fc.constantFrom<Session>('AM', 'PM'),
    born: fc.integer({ min: day - 19 * 366, max: day - 3 * 365 }),
    onRoll: fc.boolean(),
    boarder: fc.boolean(),
    plannedClosure: fc.boolean(),
    future: fc.boolean(),
    hasPlan: fc.boolean(),
    nature: fc.constantFrom('', 'Choir tour'),
    minutesLate: fc.constantFrom(undefined, 0, 7),
  }),
)
const letter = fc.constantFrom(...codes.map(({ code }) => code))

test('a morning code never stands in the afternoon, nor the other way round', () =>
  fc.assert(
    fc.property(letter, facts, (code, facts) => {
      const sessions = codes.find(known => known.code === code)?.sessions ?? []
      return sessions.includes(facts.session) || !mayStand(code, facts).stands
    }),
    { numRuns: 1000 },
  ))

test('every refusal and every caution says why and cites a rule', () =>
  fc.assert(
    fc.property(letter, facts, (code, facts) => {
      const standing = mayStand(code, facts)
      const said = standing.stands ? [...standing.cautions] : [standing.refused]
      return said.every(
        ({ because, citation }) => because.length > 10 && because.endsWith('.') && /^L-\d+[a-z]?$/.test(citation.rule),
      )
    }),
    { numRuns: 1000 },
  ))

test('what is offered stands once it is answered, and what stands on its own is offered', () =>
  fc.assert(
    fc.property(facts, facts => {
      const offered = codesToOffer(facts).flatMap(({ offers }) => offers.map(({ code }) => code.code))
      const stands = codesOn(facts.day).filter(
        ({ code }) => mayStand(code, { ...facts, nature: 'Choir tour', minutesLate: undefined }).stands,
      )
      expect([...offered].sort()).toEqual(stands.map(({ code }) => code).sort())
    }),
    { numRuns: 300 },
  ))

test('no text that is not a code stands', () =>
  fc.assert(
    fc.property(fc.string(), facts, (text, facts) => codes.some(({ code }) => code === text) || !mayStand(text, facts).stands),
  ))
