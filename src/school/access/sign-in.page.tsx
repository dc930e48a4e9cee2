import type { Page } from '#platform/http/door.ts'
import type { FieldProblem } from '#platform/http/outcome.ts'
import { Button } from '#platform/web/button/button.tsx'
import { ErrorSummary } from '#platform/web/error-summary/error-summary.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'

const problemOf = (fields: FieldProblem[], name: string) => fields.find(f => f.field === name)?.says
const summary = (fields: FieldProblem[]) =>
  fields.length > 0 && <ErrorSummary errors={fields.map(f => ({ field: f.field, message: f.says }))} />

/** Signing in: two fields and a button. */
export const SignInPage = ({
  to,
  email = '',
  fields = [],
  demonstration,
}: {
  to: string
  email?: string
  fields?: FieldProblem[]
  demonstration?: string
}): Page => ({
  title: 'Sign in',
  bare: true,
  body: (
    <div class="card-narrow">
      <PageHeading title="Sign in" />
      {summary(fields)}
      <form method="post" action="/sign-in" class="form">
        <input type="hidden" name="to" value={to} />
        <Field
          name="email"
          type="email"
          label="E-mail address"
          value={email}
          autocomplete="username"
          error={problemOf(fields, 'email')}
        />
        <Field
          name="password"
          type="password"
          label="Password"
          autocomplete="current-password"
          error={problemOf(fields, 'password')}
        />
        <Button kind="primary">Sign in</Button>
      </form>
      {demonstration && (
        <p class="quiet">
          This is a demonstration: everyone in it is invented. The addresses and the password to try stand where it was started.
        </p>
      )}
    </div>
  ),
})

const phases = [
  ['nursery', 'Nursery'],
  ['primary', 'Primary'],
  ['middle', 'Middle'],
  ['secondary', 'Secondary'],
  ['all-through', 'All-through'],
  ['16-plus', '16 plus'],
].map(([value, label]) => ({ value: value!, label: label! }))
const kinds = [
  ['maintained', 'Maintained'],
  ['academy', 'Academy'],
  ['independent', 'Independent'],
  ['special', 'Special'],
  ['pru-ap', 'Pupil referral unit or alternative provision'],
].map(([value, label]) => ({ value: value!, label: label! }))

/** The first run: the school and its first person, on one page. */
export const FirstRunPage = ({ typed = {}, fields = [] }: { typed?: Record<string, string>; fields?: FieldProblem[] }): Page => {
  const field = (name: string) => ({
    name,
    value: name === 'password' ? '' : (typed[name] ?? ''),
    error: problemOf(fields, name),
  })
  return {
    title: 'Welcome to Daymark',
    bare: true,
    body: (
      <div class="card-narrow">
        <PageHeading
          title="Your school and you"
          above="Welcome to Daymark"
          lead="Nobody is here yet. Whoever fills this in becomes the administrator."
        />
        {summary(fields)}
        <form method="post" action="/first-run" class="form">
          <Field {...field('school')} label="Name of the school" />
          <Select {...field('phase')} label="Phase" options={phases} />
          <Select {...field('kind')} label="Kind of school" options={kinds} />
          <Field
            {...field('localAuthority')}
            label="Local authority"
            hint="Returns go to the authority in whose area the school is."
          />
          <Field {...field('trust')} label="Trust" optional />
          <Field {...field('name')} label="Your name" autocomplete="name" />
          <Field {...field('position')} label="Your position" hint="It is kept beside every change you make." />
          <Field {...field('email')} type="email" label="Your e-mail address" autocomplete="username" />
          <Field
            {...field('password')}
            type="password"
            label="A password"
            hint="At least 12 characters."
            autocomplete="new-password"
          />
          <Button kind="primary">Begin</Button>
        </form>
        <p class="quiet">
          Only looking? Stop Daymark and start it with <code>npm start -- --demo</code>: it makes four invented schools with a
          year of registers.
        </p>
      </div>
    ),
  }
}

/** Which school: for those who have a part in several. */
export const SchoolsPage = ({ schools }: { schools: { id: number; name: string }[] }): Page => ({
  title: 'Your schools',
  body: (
    <>
      <PageHeading title={schools.length === 0 ? 'You have no part in a school yet' : `${schools.length} schools`}>
        {schools.length > 1 && <Button href="/measures">Compare their attendance</Button>}
      </PageHeading>
      {schools.length === 0 ? (
        <p>The administrator of a school can give you a role there. Then it appears here.</p>
      ) : (
        <ListCard label="Your schools">
          {schools.map(school => (
            <ListItem key={school.id} title={<a href={`/schools/${school.id}/now`}>{school.name}</a>} />
          ))}
        </ListCard>
      )}
    </>
  ),
})
