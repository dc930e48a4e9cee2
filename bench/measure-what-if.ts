import { usual } from '#analysis/what-if/assumptions.ts'
import { compare } from '#analysis/what-if/compare.ts'
import { comparisonShown } from '#analysis/what-if/comparison-shown.ts'
import type { PupilTried } from '#analysis/what-if/year.ts'
import { asSchoolDays } from '#casework/ladders/facts/school-days.ts'
import type { Session } from '#law/codes/code.ts'
import { stripByte, stripIndex, stripLength } from '#registers/attendance/strip.ts'
import { packText } from '#school/policy/packs.store.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { readPolicy } from '#school/policy/read-policy.ts'
import { builtTerms } from '#test/build-school.ts'
import { type Day, dayOf } from '#time/day.ts'
import { stripYearOf, stripYearStart } from '#time/strip-year.ts'
import { dayOfPupil, lastDay, schoolDays } from './a-year.ts'
import { type Figure, timed } from './figures.ts'
import { type Measured, say } from './section.ts'

const pupils = 1150
const year = stripYearOf(schoolDays[0]!)
const terms = builtTerms
  .filter(([, first]) => stripYearOf(dayOf(first)) === year)
  .map(([, first, last]) => ({ firstDay: dayOf(first), lastDay: dayOf(last) }))

function packed(name: string): Policy {
  const read = readPolicy(packText(name)!)
  if ('problems' in read) throw new Error(`The pack ${name} cannot be read`)
  return read.policy
}

/** A pupil's year with what the register said at first, and the day on which each reason was learnt. */
function pupilTried(pupil: number, days: PupilTried['days']): PupilTried {
  const marks = new Uint8Array(stripLength)
  const reasonKnown = new Map<number, Day | null>()
  for (const [index, day] of schoolDays.entries()) {
    const said = dayOfPupil(pupil, day)
    for (const session of ['AM', 'PM'] as Session[]) {
      const { code, amendedTo } = said[session]
      const place = stripIndex(day, session, year)
      marks[place] = stripByte(amendedTo ?? code, day)
      if (amendedTo) reasonKnown.set(place, schoolDays[index + 1] ?? null)
    }
  }
  return { name: `Pupil ${pupil}`, days, facts: { pupil, from: stripYearStart(year), marks, reasonKnown } }
}

/** R-1108: a year of 1,150 pupils under two policies, in one core's memory, told as the page tells it. */
export async function measureWhatIf(): Promise<Measured> {
  say(`Trying policies on ${pupils.toLocaleString('en-GB')} pupils …`)
  const days = asSchoolDays(schoolDays, terms)
  const all = Array.from({ length: pupils }, (_, pupil) => pupilTried(pupil, days))
  const span = { from: stripYearStart(year), to: lastDay, days }
  const figures: Figure[] = []
  for (const [today, draft] of [
    ['trust-primary', 'special-academy'],
    ['independent-boarding', 'diocesan-primary'],
  ] as const) {
    const policies = { today: packed(today), draft: packed(draft) }
    const offered = {
      today: { id: today, title: today, policy: policies.today },
      draft: { id: draft, title: draft, policy: policies.draft },
    }
    const took: number[] = []
    let found = 0
    for (let time = 0; time < 12; time++) {
      const began = performance.now()
      const comparing = compare(policies, usual)
      for (const pupil of all) comparing.add(pupil)
      const shown = comparisonShown(comparing.result, span, offered, usual)
      took.push((performance.now() - began) / 1000)
      found = shown.kinds.reduce((sum, kind) => sum + kind.today + kind.draft, 0)
    }
    figures.push(
      timed(`What-if of 1,150 pupils: ${today} and ${draft}, ${found.toLocaleString('en-GB')} consequences`, took, {
        unit: 's',
        target: 5,
      }),
    )
    figures.push({ name: '  the first time, cold', value: took[0]!, unit: 's', target: 5 })
  }
  return { figures }
}
