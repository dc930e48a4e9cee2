import sql from 'sql-template-tag'
import { beginSignIn } from '#school/access/account.store.ts'
import type { BuiltPerson } from './build-school.ts'
import type { Served } from './serve.ts'

/** What a request to a served school brings. */
export interface Request {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH'
  path: string
  /** Sent as JSON; or as it is, when it is text. */
  body?: unknown
  form?: Record<string, string>
  headers?: Record<string, string>
}

/** Somebody who comes with a cookie, as a browser does, or with nothing. */
export interface Visitor {
  ask(request: Request): Promise<Answer>
}

export interface Answer {
  status: number
  headers: Record<string, unknown>
  text: string
  /** As it came, for a file. */
  bytes: Buffer
  /** The problem told to a program. */
  error: { title: string; says: string; fields: { field: string; says: string }[]; refusals: Refusal[]; stale?: unknown }
  json: Record<string, unknown>
}

interface Refusal {
  because: string
  about?: string
  citation?: { rule: string; source: string }
}

/** A visitor of this served school, signed in at this moment; nobody in particular when no person is named. */
export async function visitorOf(served: Served, person?: BuiltPerson, now = new Date('2026-11-20T09:00:00Z')): Promise<Visitor> {
  const expiresAt = new Date(now.getTime() + 4 * 3_600_000)
  const token =
    person && (await beginSignIn(served.school.db, { account: person.account, kind: 'browser', label: 'test', now, expiresAt }))
  return {
    async ask({ method = 'GET', path, body, form, headers = {} }) {
      const sent = form ? new URLSearchParams(form).toString() : typeof body === 'string' ? body : body && JSON.stringify(body)
      const kind = form ? 'application/x-www-form-urlencoded' : sent === undefined ? undefined : 'application/json'
      const answer = await served.app.inject({
        method,
        url: path,
        payload: sent as string | undefined,
        headers: { ...(kind && { 'content-type': kind }), ...(token && { cookie: `daymark=${token}` }), ...headers },
      })
      const json = /json/.test(String(answer.headers['content-type'])) ? answer.json() : {}
      return {
        status: answer.statusCode,
        headers: answer.headers,
        text: answer.body,
        bytes: answer.rawPayload,
        error: json.error,
        json,
      }
    },
  }
}

/** How much the ledgers and the strips of a school hold: the same before and after when nothing was stored. */
export async function stored({ school, database }: Served): Promise<Record<string, number>> {
  const row = await database.db.read(school.id, tx =>
    tx.one<Record<string, number>>(sql`select
      (select count(*)::integer from attendance_entry where school_id = ${school.id}) as entries,
      (select count(*)::integer from register_taken where school_id = ${school.id}) as taken,
      (select count(*)::integer from happening where school_id = ${school.id}) as happenings,
      (select last_happening from school_counter where school_id = ${school.id}) as counter,
      (select count(*)::integer from strip where school_id = ${school.id}) as strips,
      (select count(*)::integer from planned_mark where school_id = ${school.id}) as planned`),
  )
  return row!
}
