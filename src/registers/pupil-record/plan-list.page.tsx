import { Button } from '#platform/web/button/button.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { dayText } from '#time/day.ts'
import { londonNow } from '#time/london.ts'
import { spanText } from './plan.ts'
import type { PupilYearShown } from './pupil-record.contract.ts'
import { shortOf } from './pupil-year.ts'

type PlanShown = PupilYearShown['plans'][number]

/** What is known of the days to come: registers are filled in with it, and say why. */
export const PlanList = ({ plans, path, mayMark }: { plans: PlanShown[]; path: string; mayMark: boolean }) => (
  <Section title="Planned ahead" id="plans" note={plans.length > 0 ? 'registers are filled in with these' : undefined}>
    {plans.length === 0 ? (
      <p>
        Nothing is planned. <span class="quiet">What is known beforehand fills the register in.</span>{' '}
        <a href={`${path}/marks`}>Plan an absence or activity</a>
      </p>
    ) : (
      <ListCard label="Plans">
        {plans.map(plan => (
          <ListItem
            key={plan.id}
            title={spanText(plan)}
            beside={`${plan.code} ${shortOf(plan.code, plan.lastDay)}`}
            actions={mayMark && <Withdraw plan={plan} path={path} />}
          >
            {plan.because}{' '}
            <span class="quiet">
              · {plan.by}, {dayText(londonNow(plan.at).day)}
            </span>
          </ListItem>
        ))}
      </ListCard>
    )}
  </Section>
)

const Withdraw = ({ plan, path }: { plan: PlanShown; path: string }) => (
  <form method="post" action={`${path}/plans/${plan.id}/withdraw`}>
    <Button small label={`Withdraw the plan for ${spanText(plan)}`}>
      Withdraw
    </Button>
  </form>
)
