import { type Consequence, type ConsequenceKind, consequenceKinds } from '#casework/ladders/consequence.ts'
import { isRole } from '#school/access/roles.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Party, partyTitle } from '#school/policy/policy-fields.ts'
import { type Assumptions, judgedFrom, kindTitle } from './assumptions.ts'
import { type Comparison, countTroubled } from './compare.ts'
import { countReached, inOrder } from './reached.ts'
import type { ComparisonShown } from './what-if.contract.ts'
import { minutesOf, type Times, timesOf } from './workload.ts'
import { type Both, both, sides, type YearTried } from './year.ts'

/** People outside the school, and those of the school to whom work is done rather than given. */
const isOutside = (by: Party): boolean => !isRole(by) || by === 'parent' || by === 'pupil' || by === 'local-authority-officer'

/** What a role is called here, where the policy has a name of its own for it. */
function titleOf(by: Party, { draft, today }: Both<Policy>): string {
  const called = [...draft.people.called, ...today.people.called].find(({ role }) => role === by)?.as
  return called ? called.replace(/^The\s+(\w)/, (_, first: string) => first.toUpperCase()) : partyTitle(by)
}

/** A comparison as it is told: every number of both policies side by side. */
export function comparisonShown(
  { workload, pupils, reached, otherwise, troubled, judged }: Comparison,
  year: Pick<YearTried, 'from' | 'to' | 'days'>,
  policies: Both<{ id: string; title: string; policy: Policy }>,
  assumed: Assumptions,
): ComparisonShown {
  const minutes = (times: Both<Times>) => both(side => minutesOf(times[side], assumed.minutes))
  const written = both(side => policies[side].policy)
  const parties = [...workload.parties]
    .map(([by, times]) => ({ by, title: titleOf(by, written), outside: isOutside(by), ...times, minutes: minutes(times) }))
    .toSorted((a, b) => Number(a.outside) - Number(b.outside) || most(b.minutes) - most(a.minutes))
  const ofKind = (kind: ConsequenceKind) => {
    const sum = (side: 'today' | 'draft') => parties.reduce((all, party) => all + timesOf(party[side], kind), 0)
    return { kind, title: kindTitle(kind), today: sum('today'), draft: sum('draft') }
  }
  return {
    from: year.from,
    to: year.to,
    pupils,
    policies: both(side => ({ id: policies[side].id, title: policies[side].title })),
    kinds: consequenceKinds.map(ofKind).filter(({ today, draft }) => today + draft > 0),
    minutes: both(side => parties.reduce((all, party) => all + party.minutes[side], 0)),
    weeks: [...new Set(year.days.monday)].map(monday => {
      const times = workload.weeks.get(monday) ?? both((): Times => ({}))
      return { monday, ...times, minutes: minutes(times) }
    }),
    parties,
    acts: [...workload.acts.values()]
      .map(({ act: { asked, kind, name, does, by, clause }, times, pupils: whom }) => {
        const title = titleOf(by, written)
        return { asked, kind, name, does, by, title, clause, times, pupils: both(side => whom[side].size) }
      })
      .toSorted((a, b) => difference(b) - difference(a) || b.times.draft - a.times.draft),
    reached: {
      ...reached,
      ...countReached(otherwise),
      pupils: inOrder(otherwise).map(({ pupil, name, today, draft, earlier }) => ({
        pupil,
        name,
        today: reachedBy(today),
        draft: reachedBy(draft),
        earlier: earlier ?? null,
      })),
    },
    troubled: {
      ...both(side => countTroubled(troubled, side)),
      pupils: troubled.toSorted((a, b) => most(b.times) - most(a.times) || a.name.localeCompare(b.name, 'en-GB')),
    },
    judged,
    judgedBelow: both(side => judgedFrom(written[side], assumed)),
  }
}

const most = (of: Both<number>): number => Math.max(...sides.map(side => of[side]))
const difference = ({ times }: { times: Both<number> }): number => Math.abs(times.draft - times.today)

const reachedBy = (consequence: Consequence | undefined) =>
  consequence
    ? {
        day: consequence.day,
        name: consequence.name,
        kind: consequence.kind,
        because: consequence.because,
        clause: consequence.clause,
      }
    : null
