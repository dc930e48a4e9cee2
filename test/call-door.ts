import { renderToString } from 'preact-render-to-string'
import type { z } from 'zod'
import type { AnyContract, Door, Input, Reply } from '#platform/http/door.ts'
import { fieldProblems } from '#platform/http/mount-doors.ts'
import { type Outcome, type Problem, problemOf } from '#platform/http/outcome.ts'
import { beginSignIn } from '#school/access/account.store.ts'
import { enter } from '#school/access/enter.store.ts'
import type { AccountContext, Needs, SchoolContext } from '#school/access/school-door.ts'
import type { BuiltPerson, BuiltSchool } from './build-school.ts'

/** What goes in, as it would come over the wire: days as YYYY-MM-DD. The school is filled in. */
export interface Call {
  /** The moment at which it is done. */
  at: Date
  params?: object
  query?: object
  body?: unknown
}

const tokens = new WeakMap<BuiltPerson, Promise<string>>()

/** The context in which this person comes to this door at this moment, by the one mechanism of access. */
export async function contextFor(school: BuiltSchool, person: BuiltPerson, needs: Needs, at: Date, params: object = {}) {
  const token =
    tokens.get(person) ??
    beginSignIn(school.db, { account: person.account, kind: 'token', label: 'test', now: at, expiresAt: null })
  tokens.set(person, token)
  const { db, recorder } = school
  return enter({ db, recorder, clock: () => at }, await token, needs, { school: school.id, ...params })
}

/** Calls a door as this person: parsed by its contract, let in or refused by access, answered by its act. No HTTP between. */
export async function callDoor<C extends AnyContract>(
  school: BuiltSchool,
  person: BuiltPerson,
  door: Door<C, SchoolContext, Needs>,
  call: Call,
): Promise<Outcome<Reply<C>>> {
  return (await callWithContext(school, person, door, call)).outcome
}

/** The same at a door for whoever has signed in. */
export const callAccountDoor = <C extends AnyContract>(
  school: BuiltSchool,
  person: BuiltPerson,
  door: Door<C, AccountContext, Needs>,
  call: Call,
): Promise<Outcome<Reply<C>>> => callDoor(school, person, door as unknown as Door<C, SchoolContext, Needs>, call)

/** The page that this person sees at a door, as HTML: of the reply, or of what was wrong. */
export async function pageAt<C extends AnyContract>(
  school: BuiltSchool,
  person: BuiltPerson,
  door: Door<C, SchoolContext, Needs>,
  call: Call,
): Promise<string> {
  const { outcome, ctx, input } = await callWithContext(school, person, door, call)
  if (!ctx || !input) throw new Error(`Not let in: ${JSON.stringify(outcome)}`)
  if ('reply' in outcome) return renderToString(door.page!(outcome.reply, ctx, input).body)
  const problem: Problem = problemOf(outcome)
  if (!door.again) throw new Error(`No page for this: ${JSON.stringify(problem)}`)
  const page = await door.again(problem, call.body ?? {}, input, ctx)
  return renderToString(page.body)
}

async function callWithContext<C extends AnyContract>(
  school: BuiltSchool,
  person: BuiltPerson,
  door: Door<C, SchoolContext, Needs>,
  { at, params = {}, query = {}, body }: Call,
): Promise<{ outcome: Outcome<Reply<C>>; ctx?: SchoolContext; input?: Input<C> }> {
  const { contract } = door
  const parts = [
    part(contract.params, { school: school.id, ...params }),
    part(contract.query, query),
    part(contract.body, contract.body ? (body ?? {}) : undefined),
  ]
  const entered = await contextFor(school, person, door.needs, at, params)
  if ('signInFirst' in entered) return { outcome: { forbidden: 'Sign in first' } }
  if (!('ctx' in entered)) return { outcome: entered }
  const ctx = entered.ctx as SchoolContext
  const input = { params: parts[0]!.value, query: parts[1]!.value, body: parts[2]!.value } as Input<C>
  const invalid = parts.flatMap(p => p.invalid ?? [])
  if (invalid.length > 0) return { outcome: { invalid }, ctx, input }
  return { outcome: await door.act(input, ctx), ctx, input }
}

function part(schema: z.ZodType | undefined, raw: unknown) {
  if (!schema) return { value: raw }
  const parsed = schema.safeParse(raw)
  return parsed.success ? { value: parsed.data } : { value: undefined, invalid: fieldProblems(parsed.error.issues) }
}
