import type { FastifyRequest } from 'fastify'
import type { Page } from '#platform/http/door.ts'
import type { Problem } from '#platform/http/outcome.ts'
import { Button } from '#platform/web/button/button.tsx'
import { ErrorSummary } from '#platform/web/error-summary/error-summary.tsx'
import { Layout } from '#platform/web/layout/layout.tsx'
import { Refused } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { renderPage } from '#platform/web/render.ts'
import type { AccountContext, SchoolContext } from '#school/access/school-door.ts'
import { whyOf } from '#school/law-book/law-address.ts'
import { clockWords } from '#time/clock.ts'
import { longDay } from '#time/day.ts'
import { londonNow } from '#time/london.ts'
import { placesFor } from './navigation.ts'
import type { ServerParts } from './server-parts.ts'

type AnyContext = Partial<SchoolContext> & Partial<AccountContext>

/** A page set in the layout: the places this person may go, who they are, and the clock of a demonstration. */
export function dress(page: Page, _request: FastifyRequest, context: unknown, parts: ServerParts): string {
  const ctx = context as AnyContext | undefined
  const inSchool = ctx?.viewer && ctx.school ? (ctx as SchoolContext) : undefined
  const places = inSchool && !page.bare ? placesFor(inSchool) : []
  return renderPage(
    <Layout
      title={page.title}
      assets={parts.assets}
      scripts={page.scripts}
      light={page.light}
      nav={places.map(({ id, href, label }) => ({ href, label, current: id === page.at }))}
      who={page.bare ? undefined : whoOf(ctx, inSchool)}
      banner={parts.demonstration ? <Demonstration now={parts.clock()} says={parts.demonstration} /> : undefined}
      footer={page.bar}
    >
      {page.body}
    </Layout>,
  )
}

function whoOf(ctx: AnyContext | undefined, inSchool: SchoolContext | undefined) {
  const signOut = { action: '/sign-out' }
  if (inSchool) {
    const { viewer, school } = inSchool
    const links = [
      { href: '/', label: school.name },
      { href: '/law', label: 'The law' },
      { href: '/account', label: 'My account' },
    ]
    return { name: viewer.name, position: viewer.position, links, signOut }
  }
  const links = [
    { href: '/law', label: 'The law' },
    { href: '/account', label: 'My account' },
  ]
  return ctx?.name ? { name: ctx.name, links, signOut } : undefined
}

function Demonstration({ now, says }: { now: Date; says: string }) {
  const { day, minute } = londonNow(now)
  return (
    <>
      Demonstration: {says} The clock here says {longDay(day)}, {clockWords(minute)}.
    </>
  )
}

/** A problem as a page of its own: what became of the work, why, and where to go. */
export function problemPage(problem: Problem): Page {
  return {
    title: problem.title,
    body: (
      <>
        <PageHeading title={problem.title} lead={problem.says} />
        {problem.fields.length > 0 && <ErrorSummary errors={problem.fields.map(f => ({ field: f.field, message: f.says }))} />}
        {problem.refusals.map(({ because, citation }) =>
          citation ? <Refused key={because} because={because} {...whyOf(citation)} /> : <p key={because}>{because}</p>,
        )}
        <Button href="/">To the front page</Button>
      </>
    ),
  }
}

/** Where to sign in, and come back to this page. */
export const signInAddress = (request: FastifyRequest): string =>
  `/sign-in?to=${encodeURIComponent(request.method === 'GET' ? request.url : backFrom(request))}`

const backFrom = (request: FastifyRequest): string => request.url.split('?')[0]!
