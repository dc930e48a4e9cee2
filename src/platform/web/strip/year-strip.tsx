import { type Day, dayText, partsOfDay, shortDay } from '#time/day.ts'
import { column, draw } from './draw.ts'
import type { Cell } from './shapes.ts'
import { spells, type Week } from './weeks.ts'

export interface YearStripProps {
  /** Two for each day of the calendar from `from` on, Saturdays and Sundays too: morning, then afternoon. */
  cells: readonly Cell[]
  from: Day
  /** What is shown, and of whom: names the whole. */
  label: string
}

/** A year of cells: a line for each spell between breaks, a block for each week. Each cell with an address is a link with a name of its own. */
export const YearStrip = ({ cells, from, label }: YearStripProps) => (
  <div class="year-strip" role="group" aria-label={label} data-roving>
    {spells(cells, from).map(({ first, last, days, weeks }) => (
      <section key={first} class="spell">
        <h3>{span(first, last)}</h3>
        <div class={`weeks days-${days}`}>
          {weeks.map((week, index) => (
            <WeekBlock key={week.monday} week={week} days={days} month={index === 0} />
          ))}
        </div>
      </section>
    ))}
  </div>
)

/** The year is said once when both days are in it. */
const span = (first: Day, last: Day): string => {
  const same = partsOfDay(first).year === partsOfDay(last).year
  return `${same ? dayText(first).replace(/ \d+$/, '') : dayText(first)} to ${dayText(last)}`
}

function WeekBlock({ week: { monday, cells }, days, month }: { week: Week; days: number; month: boolean }) {
  const { dayOfMonth } = partsOfDay(monday)
  const named = month || dayOfMonth <= 7
  return (
    <div class="week">
      <p class="week-of">{named ? shortDay(monday).slice(4) : dayOfMonth}</p>
      <div class="week-cells">
        <svg
          class="strip"
          viewBox={`-1.5 0 ${days * column} ${2 * column}`}
          aria-hidden="true"
          dangerouslySetInnerHTML={{ __html: draw(cells, days, column) }}
        />
        <div class="week-links">
          {cells.map(({ href, title }) =>
            href ? (
              <a href={href} title={title}>
                {title}
              </a>
            ) : (
              <i title={title} />
            ),
          )}
        </div>
      </div>
    </div>
  )
}
