import { type Day, longDay } from '#time/day.ts'
import { type DayLook, lookWords, type WallMonth } from './calendar-wall.ts'

type ShownMonth = Omit<WallMonth, 'weeks'> & { weeks: ({ day: Day; date: number; look: string; says: string } | null)[][] }

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** The months as tables side by side: each day a cell whose shape, and whose words, say what it is. */
export const CalendarWall = ({ months, today }: { months: ShownMonth[]; today: Day }) => (
  <div class="calendar-wall">
    {months.map(month => (
      <table key={month.name} class="wall-month">
        <caption>
          {month.name}{' '}
          <span class="quiet">{month.schoolDays === 0 ? '' : month.schoolDays === 1 ? '1 day' : `${month.schoolDays} days`}</span>
        </caption>
        <thead>
          <tr>
            {weekdays.map(name => (
              <th key={name} scope="col">
                <abbr title={name}>{name.slice(0, 1)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week, index) => (
            <tr key={week.find(day => day)?.day ?? index}>
              {week.map((day, at) =>
                day ? (
                  <td
                    key={day.day}
                    class={`wall-day ${day.look}`}
                    title={`${longDay(day.day)}: ${day.says}`}
                    aria-current={day.day === today ? 'date' : undefined}
                  >
                    {day.date}
                    {!quietLooks.includes(day.look) && <span class="out-of-sight"> {day.says}</span>}
                  </td>
                ) : (
                  <td key={weekdays[at]} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    ))}
  </div>
)

const quietLooks = ['school', 'weekend', 'holiday', 'outside']

/** What the looks of the days mean: those that are on the wall. */
export const WallKey = ({ months }: { months: ShownMonth[] }) => {
  const there = new Set(months.flatMap(month => month.weeks.flat().map(day => day?.look)))
  const looks = (Object.keys(lookWords) as DayLook[]).filter(look => there.has(look) && look !== 'outside' && look !== 'weekend')
  return (
    <ul class="wall-key" aria-label="What the days look like">
      {looks.map(look => (
        <li key={look}>
          <span class={`wall-day ${look}`} aria-hidden="true" />
          {lookWords[look]}
        </li>
      ))}
    </ul>
  )
}
