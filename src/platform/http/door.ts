import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Outcome, Problem } from './outcome.ts'

/** What crosses the wire at one address: the schemas serve form, browser and API alike. */
export interface Contract<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> {
  name: string
  summary: string
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  params?: P
  query?: Q
  body?: B
  reply: R
  /** How many bytes a body may have, where it is more than elsewhere. */
  bodyLimit?: number
}

// biome-ignore lint/suspicious/noExplicitAny: a list of contracts holds all shapes
export type AnyContract = Contract<any, any, any, any>

/** Keeps the types of a contract as it was written. */
export function contract<
  P extends z.ZodType = z.ZodType<Record<string, never>>,
  Q extends z.ZodType = z.ZodType<Record<string, never>>,
  B extends z.ZodType = z.ZodType<undefined>,
  R extends z.ZodType = z.ZodType<unknown>,
>(c: Contract<P, Q, B, R>): Contract<P, Q, B, R> {
  return c
}

/** What came in, parsed by the contract. */
export type Input<C extends AnyContract> =
  // biome-ignore lint/suspicious/noExplicitAny: the reply does not matter here
  C extends Contract<infer P, infer Q, infer B, any> ? { params: z.output<P>; query: z.output<Q>; body: z.output<B> } : never

export type Reply<C extends AnyContract> = z.output<C['reply']>

/** A page to be set in the layout. `scripts` are entry names of browser code; `bar` is the fixed bar at the foot. */
export interface Page {
  title: string
  body: VNode
  scripts?: string[]
  bar?: VNode
  /** Which entry of the navigation is current, by its href. */
  at?: string
  /** A page that stands alone, to be printed or before signing in. */
  bare?: boolean
  /** A page that can do without the second stylesheet: see `look/first.css`. */
  light?: boolean
}

/** What a page shows, as rows and columns, to be kept as a file: `file` is its name without an ending. */
export interface Table {
  file: string
  headers: string[]
  rows: (string | number | null)[][]
}

/** What an address answers with in place of a page: a file to keep, with the name it is kept under. */
export interface SentFile {
  name: string
  /** 'application/pdf', 'text/yaml; charset=utf-8'. */
  type: string
  bytes: string | Uint8Array
  /** Shown in the browser; else kept. */
  inline?: boolean
}

/** One address: contract, who may, what it does, and how a person sees it. */
export interface Door<C extends AnyContract, Ctx, Needs> {
  contract: C
  needs: Needs
  act(input: Input<C>, ctx: Ctx): Promise<Outcome<Reply<C>>>
  /** GET in a browser: the page of a reply. Without it the address answers programs only. */
  page?(reply: Reply<C>, ctx: Ctx, input: Input<C>): Page
  /** After a form was accepted: where the browser goes. */
  after?(reply: Reply<C>, input: Input<C>, ctx: Ctx): string
  /** After a form that only asked what would happen: the page that says it, in place of going elsewhere. */
  preview?(reply: Reply<C>, ctx: Ctx, input: Input<C>): Page | undefined
  /** A form that was not accepted: the page that keeps what was typed and says what to do. Without it a plain problem page. */
  again?(problem: Problem, typed: unknown, input: Partial<Input<C>>, ctx: Ctx): Promise<Page> | Page
  /** GET of the same address with .csv at its end: the table that the page shows, as a file. */
  table?(reply: Reply<C>, ctx: Ctx, input: Input<C>): Table
  /** GET in a browser: the file of a reply, in place of a page; undefined where the page is asked for. */
  file?(reply: Reply<C>, ctx: Ctx, input: Input<C>): SentFile | undefined | Promise<SentFile | undefined>
  /** A program is given the file too; else the reply as data. */
  fileInApi?: true
  /** false: a page only, which the API does not offer. */
  api?: false
}

// biome-ignore lint/suspicious/noExplicitAny: a list of doors holds all shapes
export type AnyDoor<Ctx = any, Needs = any> = Door<any, Ctx, Needs>
