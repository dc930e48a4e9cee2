import type { ComponentChildren } from 'preact'
import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Choices } from '#platform/web/field/choices.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { type Attempt, fieldStates, listState, Refusals, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { yearGroupsOfPhase, yearGroupTitle } from '#school/people/year-groups.ts'
import { isoFromDay } from '#time/day.ts'
import { exceptionKinds } from './calendar.contract.ts'
import type { AcademicYear, CalendarException, Term } from './calendar.ts'

interface FramedProps extends Attempt {
  school: number
  title: string
  lead?: string
  path: string
  save: string
  /** Where the thing is taken away, and what is said on the button. */
  remove?: { path: string; says: string }
  children: ComponentChildren
}

function Framed({ school, title, lead, path, save, remove, problem, children }: FramedProps): Page {
  const base = `/schools/${school}/calendar`
  return {
    title,
    at: 'calendar',
    body: (
      <>
        <Breadcrumb crumbs={[{ href: base, label: 'Calendar' }]} />
        <PageHeading title={title} lead={lead} />
        <Refusals problem={problem} />
        <Form
          action={`${base}${path}`}
          errors={wrongFields(problem)}
          guard
          actions={
            <>
              <Button kind="primary" busy="Saving">
                {save}
              </Button>
              <Button kind="quiet" href={base}>
                Leave it
              </Button>
            </>
          }
        >
          {children}
        </Form>
        {remove && (
          <Section title="Take it away">
            <Form action={`${base}${remove.path}`} actions={<Button kind="danger">{remove.says}</Button>} />
          </Section>
        )}
      </>
    ),
  }
}

const spanStands = (span: { firstDay: number; lastDay: number }) => ({
  firstDay: isoFromDay(span.firstDay),
  lastDay: isoFromDay(span.lastDay),
})

const SpanFields = ({ field }: { field: ReturnType<typeof fieldStates> }) => (
  <>
    <Field {...field('firstDay')} label="First day" type="date" width={16} required />
    <Field {...field('lastDay')} label="Last day" type="date" width={16} required />
  </>
)

/** Adding an academic year, or changing one. */
export function YearFormPage({
  school,
  year,
  ...attempt
}: Attempt & { school: number; year: Omit<AcademicYear, 'id'> & { id?: number } }): Page {
  const field = fieldStates(attempt, { name: year.name, ...spanStands(year) })
  return Framed({
    ...attempt,
    school,
    title: year.id ? `Change ${year.name}` : 'Add an academic year',
    path: year.id ? `/years/${year.id}/change` : '/years',
    save: year.id ? 'Save the changes' : 'Add the year',
    remove: year.id ? { path: `/years/${year.id}/remove`, says: 'Take this year away' } : undefined,
    children: (
      <>
        <Field {...field('name')} label="Name" hint="For instance 2026/27" width={16} required />
        <SpanFields field={field} />
      </>
    ),
  })
}

/** Adding a term, or changing one. */
export function TermFormPage({
  school,
  term,
  years,
  ...attempt
}: Attempt & { school: number; term: Partial<Term>; years: AcademicYear[] }): Page {
  const span =
    term.firstDay !== undefined && term.lastDay !== undefined
      ? spanStands({ firstDay: term.firstDay, lastDay: term.lastDay })
      : {}
  const field = fieldStates(attempt, { name: term.name, academicYear: term.academicYear, ...span })
  return Framed({
    ...attempt,
    school,
    title: term.id ? `Change ${term.name}` : 'Add a term',
    lead: 'A term is a stretch of school days: enter each half-term as one. What lies between is holiday.',
    path: term.id ? `/terms/${term.id}/change` : '/terms',
    save: term.id ? 'Save the changes' : 'Add the term',
    remove: term.id ? { path: `/terms/${term.id}/remove`, says: 'Take this term away' } : undefined,
    children: (
      <>
        <Select
          {...field('academicYear')}
          label="Academic year"
          options={years.map(y => ({ value: String(y.id), label: y.name }))}
        />
        <Field {...field('name')} label="Name" hint="For instance Autumn, first half" width={16} required />
        <SpanFields field={field} />
      </>
    ),
  })
}

/** Adding days that differ, or changing them. */
export function DaysFormPage({
  school,
  days,
  ...attempt
}: Attempt & { school: { id: number; phase: string }; days: Partial<CalendarException> }): Page {
  const span =
    days.firstDay !== undefined && days.lastDay !== undefined
      ? spanStands({ firstDay: days.firstDay, lastDay: days.lastDay })
      : {}
  const field = fieldStates(attempt, {
    kind: days.kind ?? 'planned-closure',
    title: days.title,
    sessions: days.sessions ?? 'both',
    ...span,
  })
  return Framed({
    ...attempt,
    school: school.id,
    title: days.id ? `Change ${days.title}` : 'Add a closure or an opened day',
    lead: 'Days that differ from the ordinary week. A sudden closure, by snow for instance, is entered with the registers instead.',
    path: days.id ? `/days/${days.id}/change` : '/days',
    save: days.id ? 'Save the changes' : 'Add to the calendar',
    remove: days.id ? { path: `/days/${days.id}/remove`, says: 'Take this away' } : undefined,
    children: (
      <>
        <Choices
          {...field('kind')}
          label="Kind"
          options={Object.entries(exceptionKinds).map(([value, label]) => ({ value, label }))}
        />
        <Field {...field('title')} label="Title" hint="As people know it, for instance Staff training" required />
        <SpanFields field={field} />
        <Choices
          {...field('sessions')}
          label="Sessions"
          inline
          options={[
            { value: 'both', label: 'Whole day' },
            { value: 'AM', label: 'Morning' },
            { value: 'PM', label: 'Afternoon' },
          ]}
        />
        <Choices
          {...listState(attempt, 'yearGroups', days.yearGroups ?? [])}
          kind="checkboxes"
          label="Year groups"
          hint="None ticked means everyone"
          inline
          options={yearGroupsOfPhase(school.phase).map(year => ({ value: String(year), label: yearGroupTitle(year) }))}
        />
      </>
    ),
  })
}
