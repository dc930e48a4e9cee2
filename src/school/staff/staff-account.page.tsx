import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { type Attempt, fieldStates, Refusals, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'

export interface StaffAccountProps extends Attempt {
  school: number
  staff: { id: number; name: string }
  email: string
  active: boolean
  suggested: string
}

/** The form that gives a colleague an account, or a new password. The password is shown here and nowhere again. */
export function StaffAccountPage({ school, staff, email, active, suggested, ...attempt }: StaffAccountProps): Page {
  const base = `/schools/${school}/staff/${staff.id}`
  const field = fieldStates(attempt, { email, password: suggested })
  const title = active ? `A new password for ${staff.name}` : `An account for ${staff.name}`
  return {
    title,
    at: 'staff',
    body: (
      <>
        <Breadcrumb
          crumbs={[
            { href: `/schools/${school}/staff`, label: 'Staff' },
            { href: base, label: staff.name },
          ]}
        />
        <PageHeading
          title={title}
          lead="Tell them the password now: it is not kept where anybody could read it, and it is not shown again. They change it under My account."
        />
        <Refusals problem={attempt.problem} />
        <Form
          action={`${base}/account`}
          errors={wrongFields(attempt.problem)}
          actions={
            <>
              <Button kind="primary" busy="Saving">
                {active ? 'Set the password' : 'Give the account'}
              </Button>
              <Button kind="quiet" href={base}>
                Leave it
              </Button>
            </>
          }
        >
          <Field
            {...field('email')}
            label="E-mail address to sign in with"
            type="email"
            autocomplete="off"
            readonly={active}
            required
          />
          <Field
            {...field('password')}
            label="First password"
            hint="Made by chance; write another over it if you like, 12 characters or more"
            autocomplete="off"
            spellcheck={false}
            required
          />
        </Form>
      </>
    ),
  }
}
