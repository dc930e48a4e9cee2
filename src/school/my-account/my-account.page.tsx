import type { z } from 'zod'
import type { Page } from '#platform/http/door.ts'
import { Button } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { type Attempt, fieldStates, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { instantText } from '#time/london.ts'
import { browserName } from './browser-name.ts'
import type { readMyAccount } from './my-account.contract.ts'

/** A person's own account: password, where it is signed in, and the tokens of programs. */
export function MyAccountPage({ name, email, signIns, ...attempt }: z.output<typeof readMyAccount.reply> & Attempt): Page {
  const field = fieldStates({ problem: attempt.problem })
  const browsers = signIns.filter(s => s.kind === 'browser')
  const tokens = signIns.filter(s => s.kind === 'token')
  return {
    title: 'My account',
    body: (
      <>
        <PageHeading title={name} above="My account" lead={`Signs in with ${email}.`} />
        <Section title="Password">
          <Form
            action="/account/password"
            errors={wrongFields(attempt.problem)}
            actions={
              <Button kind="primary" busy="Saving">
                Change my password
              </Button>
            }
          >
            <Field {...field('present')} label="Present password" type="password" autocomplete="current-password" required />
            <Field
              {...field('password')}
              label="New password"
              hint="12 characters or more; every other sign-in ends"
              type="password"
              autocomplete="new-password"
              required
            />
          </Form>
        </Section>
        <Section title={browsers.length === 1 ? 'Signed in on one device' : `Signed in on ${browsers.length} devices`}>
          <ListCard label="Sign-ins">
            {browsers.map(s => (
              <ListItem
                key={s.id}
                title={browserName(s.label)}
                beside={s.current ? 'this one' : undefined}
                when={`seen ${instantText(s.seenAt)}`}
                actions={!s.current && <EndIt id={s.id} label={browserName(s.label)} />}
              >
                <p>Since {instantText(s.begunAt)}</p>
              </ListItem>
            ))}
          </ListCard>
          {browsers.length > 1 && <Form action="/account/sign-ins/end" actions={<Button>End all others</Button>} />}
        </Section>
        <Section title="API tokens" note={tokens.length === 0 ? 'none' : String(tokens.length)}>
          {tokens.length === 0 ? (
            <EmptyState title="No tokens">
              Programs use a token instead of a password. The administrator makes one with the daymark command.
            </EmptyState>
          ) : (
            <ListCard label="Tokens">
              {tokens.map(s => (
                <ListItem
                  key={s.id}
                  title={s.label || 'Token'}
                  when={s.expiresAt ? `until ${instantText(s.expiresAt)}` : 'without end'}
                  actions={<EndIt id={s.id} label={s.label} />}
                >
                  <p>Made {instantText(s.begunAt)}</p>
                </ListItem>
              ))}
            </ListCard>
          )}
        </Section>
      </>
    ),
  }
}

const EndIt = ({ id, label }: { id: string; label: string }) => (
  <Form
    action={`/account/sign-ins/${id}/end`}
    actions={
      <Button small label={`End it: ${label}`}>
        End it
      </Button>
    }
  />
)
