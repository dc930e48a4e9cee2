import type { Reply } from '#platform/http/door.ts'
import type { No } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { packNames, packText } from '#school/policy/packs.store.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { policyDesk } from '#school/policy/policy-desk.store.ts'
import { baseText, newestVersion } from '#school/policy/policy-desk.ts'
import { putDraft } from '#school/policy/policy-draft.store.ts'
import { problemText, readPolicy } from '#school/policy/read-policy.ts'
import { isStorable, notStorable } from '#school/policy/storable.ts'
import { checkPolicy } from '#school/policy-check/check-policy.ts'
import { shownFinding } from '#school/policy-check/finding.contract.ts'
import { draftShown } from './draft-shown.ts'
import { readPacks, startOn } from './start.contract.ts'
import { StartPage } from './start.page.tsx'

/** The packs in use, the blank one last: those as the schools wrote them are for the check alone. */
const packsInUse = (): { name: string; policy: Policy }[] =>
  packNames()
    .filter(name => !name.includes('/'))
    .sort((a, b) => Number(a === 'blank') - Number(b === 'blank'))
    .flatMap(name => {
      const read = readPolicy(packText(name)!)
      return 'policy' in read ? [{ name, policy: read.policy }] : []
    })

async function choices(ctx: SchoolContext): Promise<Reply<typeof readPacks>> {
  const desk = await ctx.read(tx => policyDesk(tx, ctx.school.id))
  const packs = packsInUse().map(({ name, policy }) => ({
    name,
    setting: policy.about.setting,
    findings: checkPolicy(policy, ctx.today).map(shownFinding),
  }))
  return { packs, draft: draftShown(desk, ctx.today), first: newestVersion(desk) === undefined }
}

const read = schoolDoor('change the policy', 'school', {
  contract: readPacks,
  act: async (_, ctx) => ({ reply: await choices(ctx) }),
  page: (reply, ctx) => StartPage({ ...reply, school: ctx.school.id }),
})

type Given = { policy: Policy; base: string } | No

/** The policy that was chosen or sent: a pack by its name, a text, or a file. */
function givenPolicy({ pack, text, file }: { pack?: string; text?: string; file?: string }): Given {
  if (!pack && !text && !file) return { invalid: [{ field: 'pack', says: 'Choose a pack, or send a policy' }] }
  const yaml = file
    ? Buffer.from(file, 'base64')
        .toString('utf8')
        .replace(/^\uFEFF/, '')
    : (text ?? packText(pack!))
  if (yaml === undefined) return { invalid: [{ field: 'pack', says: 'There is no such pack' }] }
  const read = readPolicy(yaml)
  if ('problems' in read) return { invalid: read.problems.map(problem => ({ field: 'text', says: problemText(problem) })) }
  if (!isStorable(read.policy)) return { invalid: [{ field: 'text', says: notStorable }] }
  return { policy: read.policy, base: file || text ? 'file' : pack! }
}

const begin = schoolDoor('change the policy', 'school', {
  contract: startOn,
  act: async ({ body }, ctx) => {
    const given = givenPolicy(body)
    if (!('policy' in given)) return given
    const findings = checkPolicy(given.policy, ctx.today)
    const forbidden = findings.filter(({ kind }) => kind === 'forbidden')
    if (forbidden.length > 0 && !body.toMend)
      return {
        refused: forbidden.map(({ says, mend, citation, path }) => ({ because: `${says} ${mend}`, citation, about: path })),
      }
    const result = await ctx.record<number, No>(async tx => {
      const { draft } = await policyDesk(tx, ctx.school.id)
      if (draft && !body.instead)
        return {
          no: { invalid: [{ field: 'instead', says: `There is a draft, begun by ${draft.begunBy}. Tick this to put it away` }] },
        }
      const fresh = { fromDay: null, written: given.policy, base: given.base, reason: '', touched: {}, begunBy: ctx.viewer.name }
      const revision = (draft?.revision ?? 0) + 1
      return {
        happening: { kind: 'PolicyBegun', about: { name: baseText(given.base) } },
        write: async tx => {
          await putDraft(tx, ctx.school.id, { ...fresh, revision, begunAt: ctx.now })
          return revision
        },
      }
    })
    return 'no' in result ? result.no : { reply: { revision: result.recorded, findings: findings.map(shownFinding) } }
  },
  after: (_, { params }) => `/schools/${params.school}/policy/draft`,
  again: async (problem, typed, _, ctx) => {
    const { pack, text, file } = typed as { pack?: string; text?: string; file?: string }
    const yaml = file ? Buffer.from(String(file), 'base64').toString('utf8') : text
    return StartPage({
      ...(await choices(ctx)),
      school: ctx.school.id,
      problem,
      typed: { pack, text: yaml },
      lines: linesWrong(yaml),
    })
  },
})

/** What has to be put right in a text, with the line as it is written. */
function linesWrong(yaml: string | undefined) {
  const read = yaml ? readPolicy(yaml) : undefined
  if (!read || !('problems' in read)) return []
  const written = yaml!.split('\n')
  return read.problems.map(problem => ({ ...problem, written: (written[problem.line - 1] ?? '').trim().slice(0, 160) }))
}

/** Starting a school on a pack, or on a policy of its own. */
export const policyStartDoors = [read, begin] as const
