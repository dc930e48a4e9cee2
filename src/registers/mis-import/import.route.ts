import type { Tx } from '#platform/database/database.ts'
import type { Outcome } from '#platform/http/outcome.ts'
import type { Action } from '#school/access/roles.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import {
  bringIn,
  type ImportGiven,
  type NotBroughtIn,
  type Prepared,
  prepare,
  rememberMapping,
  type Unprepared,
} from './bring-in.store.ts'
import * as wire from './import.contract.ts'
import { openFile } from './import-file.ts'
import { importsDone } from './imports-done.store.ts'
import { choosePage } from './pages/choose.page.tsx'
import { columnsPage } from './pages/columns.page.tsx'
import { donePage } from './pages/done.page.tsx'
import { previewPage } from './pages/preview.page.tsx'
import { columnsOf, type ImportKind, importKinds } from './reading/columns.ts'
import { dropUpload, type Upload, uploadOf } from './upload.store.ts'

type Choices = { skipProblems: boolean; makeGroups: boolean; samePeople: boolean }
type No = Exclude<Outcome<never>, { reply: never }>

const actionFor: Record<ImportKind, Action> = {
  pupils: 'change pupils',
  staff: 'change staff',
  groups: 'change groups',
  marks: 'import',
}

/** The kinds of file that this person may bring in. */
export const kindsFor = (ctx: SchoolContext): ImportKind[] => importKinds.filter(kind => ctx.may(actionFor[kind]))

const notYours = (ctx: SchoolContext, kind: ImportKind): No | undefined =>
  ctx.may(actionFor[kind]) ? undefined : { forbidden: `Your roles here do not let you ${actionFor[kind]}.` }

const givenBy = (
  ctx: SchoolContext,
  kind: ImportKind,
  file: ImportGiven['file'],
  choices: Choices,
  mapping?: Record<string, string>,
): ImportGiven => ({
  school: ctx.school.id,
  kind,
  file,
  mapping,
  choices: {
    skipProblems: choices.skipProblems,
    makeGroups: choices.makeGroups && ctx.may('change groups'),
    samePeople: choices.samePeople,
    mayGiveRoles: ctx.may('change staff'),
  },
  now: { day: ctx.today, minute: ctx.minute },
})

const patient = { statementMilliseconds: 60_000 }
const noUpload = { missing: 'This file is not here any more: it was brought in, put away, or a day has passed. Send it again.' }

const importFile = schoolDoor('import', 'school', {
  contract: wire.importContract,
  async act({ body }, ctx) {
    const no = notYours(ctx, body.kind)
    if (no) return no
    const given = givenBy(ctx, body.kind, { name: body.fileName, content: body.text }, body, body.mapping)
    if (!body.preview) {
      const done = await bringIn(ctx.db, ctx.record, given)
      return 'no' in done ? whyNot(done.no) : { reply: { ...shownOf(done.recorded), broughtIn: true, happening: done.number } }
    }
    const prepared = await ctx.db.read(ctx.school.id, tx => prepare(tx, given), patient)
    return 'plan' in prepared ? { reply: { ...shownOf(prepared), broughtIn: false, happening: null } } : unprepared(prepared)
  },
})

const shownOf = ({ plan, mapping }: Prepared) => ({ counts: plan.counts, mapping, findings: plan.findings, lines: plan.lines })

function unprepared(found: Unprepared): No {
  if ('unreadable' in found) return { invalid: [{ field: 'text', says: `${found.unreadable} ${found.remedy}` }] }
  return { invalid: found.lacks.map(says => ({ field: 'mapping', says })) }
}

function whyNot(no: NotBroughtIn): No {
  if ('refused' in no) {
    const { findings, counts } = no.refused.plan
    const first = findings.filter(({ severity }) => severity === 'problem').slice(0, 100)
    const because = `${counts.problems} of the rows have a problem. Nothing was brought in.`
    return {
      refused: [
        { because },
        ...first.map(f => ({
          because: `${f.says} ${f.remedy}`.trim(),
          about: f.column ? `row ${f.row}, ${f.column}` : `row ${f.row}`,
        })),
      ],
    }
  }
  if ('nothing' in no) return { refused: [{ because: 'Everything in this file is here already. There is nothing to bring in.' }] }
  return unprepared(no)
}

const choose = schoolDoor('import', 'school', {
  contract: wire.chooseContract,
  api: false,
  act: async ({ query }, ctx) => ({
    reply: { kind: query.kind, earlier: await ctx.read(tx => importsDone(tx, ctx.school.id, null)) },
  }),
  page: (reply, ctx) => choosePage({ school: ctx.school.id, ...reply, may: kindsFor(ctx) }),
})

async function shown(
  tx: Tx,
  ctx: SchoolContext,
  upload: Upload,
  choices: Choices,
  columns: boolean,
): Promise<wire.UploadShown | { unreadable: string; remedy: string }> {
  const found = await prepare(tx, givenBy(ctx, upload.kind, { name: upload.name, content: upload.bytes }, choices))
  if ('unreadable' in found) return found
  const { table, encoding } = found.opened
  const base = {
    upload: upload.id,
    kind: upload.kind,
    name: upload.name,
    headers: table.headers,
    mapping: found.mapping,
    encoding,
    sample: table.rows.slice(0, 3).map(row => row.cells),
  }
  if (!('plan' in found)) return { ...base, lacks: found.lacks }
  const { write: _, ...plan } = found.plan
  return {
    ...base,
    lacks: [],
    marks: 'marks' in found.about ? Number(found.about.marks) : undefined,
    plan: columns ? undefined : plan,
  }
}

const preview = schoolDoor('import', 'school', {
  contract: wire.uploadContract,
  api: false,
  async act({ params, query }, ctx) {
    return ctx.db.read(
      ctx.school.id,
      async (tx): Promise<Outcome<wire.UploadShown>> => {
        const upload = await uploadOf(tx, ctx.school.id, params.upload, ctx.viewer.account)
        if (!upload) return noUpload
        const no = notYours(ctx, upload.kind)
        if (no) return no
        const found = await shown(tx, ctx, upload, query, query.columns)
        return 'unreadable' in found ? { refused: [{ because: `${found.unreadable} ${found.remedy}` }] } : { reply: found }
      },
      patient,
    )
  },
  page: (reply, ctx, { query }) => pageOf(reply, ctx, query, query.show),
})

const pageOf = (
  found: wire.UploadShown,
  ctx: SchoolContext,
  choices: Choices,
  show?: 'problems' | 'notes' | 'rows',
  problem?: Parameters<typeof previewPage>[1]['problem'],
) =>
  found.plan
    ? previewPage({ ...found, plan: found.plan }, { school: ctx.school.id, choices: only(choices), show, problem })
    : columnsPage(ctx.school.id, found)

const only = ({ skipProblems, makeGroups, samePeople }: Choices): Choices => ({ skipProblems, makeGroups, samePeople })

const columns = schoolDoor('import', 'school', {
  contract: wire.columnsContract,
  api: false,
  async act({ params, body }, ctx) {
    const school = ctx.school.id
    return ctx.db.write(school, async (tx): Promise<Outcome<{ remembered: boolean }>> => {
      const upload = await uploadOf(tx, school, params.upload, ctx.viewer.account)
      if (!upload) return noUpload
      const opened = openFile({ name: upload.name, content: upload.bytes })
      if ('unreadable' in opened) return { invalid: [{ field: 'file', says: opened.unreadable }] }
      const given = Object.fromEntries(columnsOf[upload.kind].map(({ field }) => [field, body.columns[field] ?? '']))
      await rememberMapping(tx, school, upload.kind, opened.headingsKey, given)
      return { reply: { remembered: true } }
    })
  },
  after: (_reply, { params }) => `/schools/${params.school}/import/${params.upload}`,
})

const confirm = schoolDoor('import', 'school', {
  contract: wire.confirmContract,
  api: false,
  async act({ params, body }, ctx) {
    const school = ctx.school.id
    const upload = await ctx.read(tx => uploadOf(tx, school, params.upload, ctx.viewer.account))
    if (!upload) return noUpload
    const no = notYours(ctx, upload.kind)
    if (no) return no
    const done = await bringIn(ctx.db, ctx.record, givenBy(ctx, upload.kind, { name: upload.name, content: upload.bytes }, body))
    if ('no' in done) return whyNot(done.no)
    await ctx.db.write(school, tx => dropUpload(tx, school, upload.id))
    return { reply: { number: done.number } }
  },
  after: (reply, { params }) => `/schools/${params.school}/import/done/${reply.number}`,
  async again(problem, _typed, { params, body }, ctx) {
    const upload = await ctx.read(tx => uploadOf(tx, ctx.school.id, params!.upload, ctx.viewer.account))
    const choices = body ?? { skipProblems: false, makeGroups: false, samePeople: false }
    const found = upload && (await ctx.db.read(ctx.school.id, tx => shown(tx, ctx, upload, choices, false), patient))
    if (!found || 'unreadable' in found)
      return choosePage({
        school: ctx.school.id,
        earlier: [],
        may: kindsFor(ctx),
        wrong: { field: 'file', says: found ? `${found.unreadable} ${found.remedy}` : noUpload.missing },
      })
    return pageOf(found, ctx, choices, undefined, problem)
  },
})

const discard = schoolDoor('import', 'school', {
  contract: wire.discardContract,
  api: false,
  async act({ params }, ctx) {
    await ctx.db.write(ctx.school.id, async tx => {
      if (await uploadOf(tx, ctx.school.id, params.upload, ctx.viewer.account)) await dropUpload(tx, ctx.school.id, params.upload)
    })
    return { reply: { discarded: true } }
  },
  after: (_reply, { params }) => `/schools/${params.school}/import`,
})

const done = schoolDoor('import', 'school', {
  contract: wire.doneContract,
  api: false,
  async act({ params }, ctx) {
    const [found] = await ctx.read(tx => importsDone(tx, ctx.school.id, params.number))
    return found ? { reply: found } : { missing: 'No file was brought in under this number.' }
  },
  page: (reply, ctx) => donePage(ctx.school.id, reply),
})

/** Bringing files in: for programs in one step, for people in three. */
export const importDoors = [importFile, choose, preview, columns, confirm, discard, done]
