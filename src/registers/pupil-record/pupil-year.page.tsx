import { isLate } from '#law/codes/attendance-codes.ts'
import type { StatisticalSet } from '#law/codes/code.ts'
import { shapeOf } from '#law/codes/mark-shapes.ts'
import { measuresCitation } from '#law/measures/absence-measures.ts'
import type { Page } from '#platform/http/door.ts'
import { Button } from '#platform/web/button/button.tsx'
import { Columns } from '#platform/web/columns/columns.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { Panel } from '#platform/web/panel/panel.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Legend } from '#platform/web/strip/legend.tsx'
import type { Cell, Shape } from '#platform/web/strip/shapes.ts'
import { YearStrip } from '#platform/web/strip/year-strip.tsx'
import { Why } from '#platform/web/why/why.tsx'
import { whyOf } from '#school/law-book/law-address.ts'
import { pupilName } from '#school/people/pupil.ts'
import { PupilHeading, pupilAddress } from '#school/people/pupil-tabs.page.tsx'
import { yearGroupTitle } from '#school/people/year-groups.ts'
import { type Day, isoFromDay, shortDay } from '#time/day.ts'
import { stripYearEnd, stripYearStart } from '#time/strip-year.ts'
import { MarkList } from './mark-list.page.tsx'
import { PlanList } from './plan-list.page.tsx'
import type { PupilYearShown } from './pupil-record.contract.ts'
import { sessionWord, titleOf, yearName } from './pupil-year.ts'

export interface PupilYearOptions {
  school: number
  today: Day
  mayMark: boolean
  mayAmend: boolean
  done?: string
}

/** What was done before this page came. */
const doneWords: Record<string, string> = {
  marked: 'The marks are recorded, and the plans are kept.',
  withdrawn: 'The plan is withdrawn.',
}

/** The shapes in the words of the registers. */
const shapeNames: Partial<Record<Shape, string>> = {
  authorised: 'authorised absence',
  unauthorised: 'unauthorised absence',
  'not-possible': 'not a possible session',
}

/** A pupil's attendance over a year: what it comes to, the strip, the marks, and what is planned. */
export function pupilYearPage(record: PupilYearShown, options: PupilYearOptions): Page {
  const { pupil, year } = record
  const path = pupilAddress(options.school, pupil.id)
  const current = record.years[0] === year
  const span = current ? `since ${shortDay(record.sessions[0]?.day ?? stripYearStart(year))}` : `in ${yearName(year)}`
  const body = (
    <>
      <PupilHeading
        school={options.school}
        pupil={{ id: pupil.id, name: pupilName(pupil), note: noteOf(record) }}
        tab="attendance"
        title={titleOfYear(record)}
      >
        {options.mayMark && (
          <Button kind="primary" href={`${path}/marks`}>
            Mark over several days
          </Button>
        )}
      </PupilHeading>
      {options.done && doneWords[options.done] && (
        <Notice kind="success" title="Done.">
          {doneWords[options.done]}
        </Notice>
      )}
      {record.unmarked.length > 0 && <Unmarked record={record} path={path} mayAmend={options.mayAmend} />}
      <Columns asideFirst label="The year in figures" aside={<Figures record={record} span={span} />}>
        <Section title={`The year ${yearName(year)}`} note={<Years record={record} path={path} />}>
          {record.sessions.length > 0 ? (
            <>
              <YearStrip
                from={stripYearStart(year)}
                cells={cellsOf(record, path, options.mayAmend)}
                label={`${pupilName(pupil)}, ${yearName(year)}, session by session`}
              />
              <Legend shapes={legendOf(record)} words={shapeNames} />
            </>
          ) : (
            <EmptyState title="No marks yet">
              Each session appears here as its register is saved: morning above, afternoon below.
            </EmptyState>
          )}
        </Section>
        {(record.plans.length > 0 || options.mayMark) && <PlanList plans={record.plans} path={path} mayMark={options.mayMark} />}
        {record.sessions.length > 0 && <MarkList record={record} path={path} />}
      </Columns>
    </>
  )
  return { title: `${pupilName(pupil)}, attendance`, body, at: 'pupils' }
}

const noteOf = ({ pupil, year }: PupilYearShown): string =>
  [yearGroupTitle(pupil.yearGroup), pupil.group, yearName(year)].filter(Boolean).join(' · ')

/** L-110: what was found, with the number of sessions that it rests on. */
function titleOfYear({ pupil, counts, attendance, year, years }: PupilYearShown): string {
  const name = pupilName(pupil)
  if (attendance === undefined)
    return years[0] === year
      ? `No session of ${yearName(year)} has counted for ${name} yet`
      : `No session of ${yearName(year)} counted for ${name}`
  const sessions = counts.possible === 1 ? 'the one possible session' : `${counts.possible} possible sessions`
  return years[0] === year
    ? `${name} has attended ${attendance}\u00a0% of ${sessions}`
    : `${name} attended ${attendance}\u00a0% of ${sessions}`
}

/** Two cells for each day of the year; a session with a mark, or one that lacks it, opens. */
function cellsOf({ sessions, unmarked, year }: PupilYearShown, path: string, mayAmend: boolean): Cell[] {
  const start = stripYearStart(year)
  const cells: Cell[] = Array.from({ length: (stripYearEnd(year) - start + 1) * 2 }, () => ({ shape: 'none' }))
  const place = ({ day, session }: { day: Day; session: 'AM' | 'PM' }) => (day - start) * 2 + (session === 'PM' ? 1 : 0)
  for (const said of sessions)
    cells[place(said)] = {
      shape: shapeOf(said.code, said.day) ?? 'none',
      title: `${shortDay(said.day)}, ${sessionWord[said.session]}: ${titleOf(said.code, said.day)}`,
      href: `${path}/marks/${isoFromDay(said.day)}/${said.session}`,
    }
  for (const said of unmarked)
    cells[place(said)] = {
      shape: 'none',
      title: `${shortDay(said.day)}, ${sessionWord[said.session]}: no mark`,
      href: mayAmend ? `${path}/marks/${isoFromDay(said.day)}/${said.session}` : undefined,
    }
  return cells
}

function legendOf({ sessions }: PupilYearShown): Shape[] {
  const order: Shape[] = ['present', 'late', 'activity', 'authorised', 'unauthorised', 'unexplained', 'not-possible']
  const seen = new Set(sessions.map(({ code, day }) => shapeOf(code, day)))
  return order.filter(shape => shape === 'present' || seen.has(shape as never))
}

function Years({ record: { years, year }, path }: { record: PupilYearShown; path: string }) {
  const others = years.filter(other => other !== year)
  if (others.length === 0) return null
  return (
    <nav aria-label="Other years">
      {others.map((other, index) => (
        <>
          {index > 0 && ' · '}
          <a key={other} href={`${path}?year=${other}`}>
            {yearName(other)}
          </a>
        </>
      ))}
    </nav>
  )
}

function Unmarked({ record: { unmarked }, path, mayAmend }: { record: PupilYearShown; path: string; mayAmend: boolean }) {
  const shown = unmarked.slice(-6).toReversed()
  const more = unmarked.length - shown.length
  return (
    <Notice
      kind="caution"
      title={unmarked.length === 1 ? 'One session has no mark.' : `${unmarked.length} sessions have no mark.`}
    >
      {shown.map((said, index) => {
        const words = `${shortDay(said.day)}, ${sessionWord[said.session]}`
        return (
          <span key={words}>
            {index > 0 && '; '}
            {mayAmend ? <a href={`${path}/marks/${isoFromDay(said.day)}/${said.session}`}>{words}</a> : words}
          </span>
        )
      })}
      {more > 0 && `; and ${more} earlier`}.
    </Notice>
  )
}

const setWords: { set: StatisticalSet; term: string; counted: boolean }[] = [
  { set: 'present', term: 'Present', counted: true },
  { set: 'approved-educational-activity', term: 'At an approved activity', counted: true },
  { set: 'authorised', term: 'Authorised absence', counted: true },
  { set: 'unauthorised', term: 'Unauthorised absence', counted: true },
  { set: 'not-possible', term: 'Not a possible session', counted: false },
]

function Figures({ record: { counts, attendance, codes, year }, span }: { record: PupilYearShown; span: string }) {
  return (
    <Panel
      title="Attendance"
      figure={attendance === undefined ? undefined : `${attendance}\u00a0%`}
      says={
        attendance === undefined
          ? 'No session has been possible, so there is no rate.'
          : `${counts.attended} attended of ${counts.possible} possible sessions, ${span}`
      }
    >
      <dl class="year-figures">
        {setWords.map(({ set, term, counted }) => {
          const of = codes.filter(code => code.set === set)
          const times = of.reduce((sum, code) => sum + code.times, 0)
          if (times === 0 && !counted) return null
          const detail = set === 'present' ? lateWords(of, year) : of.map(code => `${code.short} ${code.times}`).join(', ')
          return (
            <div key={set}>
              <dt>
                {term}
                {detail && <small class="quiet">{detail}</small>}
              </dt>
              <dd>{times}</dd>
            </div>
          )
        })}
      </dl>
      <Why {...whyOf(measuresCitation)} asks="How is this counted?" />
    </Panel>
  )
}

/** L-050: late before the register closed counts as present; after it, as an absence. */
function lateWords(of: PupilYearShown['codes'], year: number): string {
  const late = of.filter(({ code }) => isLate(code, stripYearEnd(year))).reduce((sum, { times }) => sum + times, 0)
  return late > 0 ? `${late} of them late` : ''
}
