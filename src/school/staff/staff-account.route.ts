import { randomInt } from 'node:crypto'
import { hashOfPassword } from '#platform/http/passwords.ts'
import { schoolsOfAccount } from '#school/access/access.store.ts'
import { addAccount, closeAccount, endSignInsOf, passwordSetBy } from '#school/access/account.store.ts'
import { type No, replied } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { ColleaguePage } from './colleague.page.tsx'
import { rolesThatChangeStaff } from './role-choices.ts'
import { colleagueOf } from './staff.route.ts'
import { othersWithRole, staffById } from './staff.store.ts'
import { endAccountContract, endSignInsContract, giveAccountContract, staffAccountForm } from './staff-account.contract.ts'
import { StaffAccountPage } from './staff-account.page.tsx'
import { accountOfStaff, accountWithEmail, setAccountOfStaff } from './staff-account.store.ts'

const nobody = { missing: 'There is no such colleague in this school.' }
const noAccount = { missing: 'This colleague has no account.' }

// Letters and digits that are not mistaken for one another when they are read out.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const chancePassword = () =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')).join('-')

const accountOf = (ctx: SchoolContext, staff: number) =>
  ctx.read(async tx => ({
    colleague: await staffById(tx, ctx.school.id, staff),
    account: await accountOfStaff(tx, ctx.school.id, staff),
  }))

/** An account that opens other schools as well is not one school's to take over. */
async function onlyHere(ctx: SchoolContext, account: number): Promise<boolean> {
  return (await schoolsOfAccount(ctx.db, account)).every(school => school.id === ctx.school.id)
}

const form = schoolDoor('change staff', 'school', {
  contract: staffAccountForm,
  api: false,
  act: async ({ params }, ctx) => {
    const { colleague, account } = await accountOf(ctx, params.staff)
    if (!colleague) return nobody
    const active = Boolean(account && !account.ended)
    return {
      reply: {
        name: colleague.name,
        email: active ? account!.email : (colleague.email ?? ''),
        active,
        suggested: chancePassword(),
      },
    }
  },
  page: (reply, ctx, { params }) =>
    StaffAccountPage({ school: ctx.school.id, staff: { id: params.staff, name: reply.name }, ...reply }),
})

const give = schoolDoor('change staff', 'school', {
  contract: giveAccountContract,
  act: async ({ params, body }, ctx) => {
    const school = ctx.school.id
    const { colleague, account } = await accountOf(ctx, params.staff)
    if (!colleague) return nobody
    const active = account && !account.ended ? account : undefined
    if (active && !(await onlyHere(ctx, active.account)))
      return { refused: [{ because: 'This account opens other schools too, so its owner sets its password, under My account.' }] }
    const passwordHash = await hashOfPassword(body.password)
    const result = await ctx.record<void, No>(async tx => {
      if (active)
        return {
          happening: { kind: 'AccountPasswordSet', about: { staff: colleague.id, name: colleague.name } },
          write: tx => passwordSetBy(tx, active.account, passwordHash, ctx.now, ctx.viewer.account),
        }
      const holder = await accountWithEmail(tx, school, body.email)
      if (holder?.staffName && holder.staff !== colleague.id)
        return { no: { invalid: [{ field: 'email', says: `${holder.staffName} signs in with this address` }] } }
      if (holder?.ended)
        return { no: { invalid: [{ field: 'email', says: 'An account with this address was ended. Use another address' }] } }
      return {
        happening: {
          kind: 'AccountGiven',
          about: { staff: colleague.id, name: colleague.name, detail: body.email, known: Boolean(holder) },
        },
        write: async tx => {
          const id = holder?.id ?? (await addAccount(tx, { email: body.email, name: colleague.name, passwordHash, now: ctx.now }))
          await setAccountOfStaff(tx, school, colleague.id, id)
        },
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: (_, { params }) => `/schools/${params.school}/staff/${params.staff}#account`,
  again: async (problem, typed, { params }, ctx) => {
    const { colleague, account } = await accountOf(ctx, params!.staff)
    const active = Boolean(account && !account.ended)
    return StaffAccountPage({
      school: ctx.school.id,
      staff: colleague!,
      email: account?.email ?? '',
      active,
      suggested: '',
      problem,
      typed,
    })
  },
})

const end = schoolDoor('change staff', 'school', {
  contract: endAccountContract,
  act: async ({ params }, ctx) => {
    const school = ctx.school.id
    const { colleague, account } = await accountOf(ctx, params.staff)
    if (!colleague || !account) return colleague ? noAccount : nobody
    const whole = await onlyHere(ctx, account.account)
    const result = await ctx.record<void, No>(async tx => {
      if (!(await othersWithRole(tx, school, colleague.id, rolesThatChangeStaff, ctx.today)))
        return {
          no: {
            refused: [
              { because: 'Nobody else who can sign in may change the staff of this school. Give somebody such a role first.' },
            ],
          },
        }
      return {
        happening: { kind: 'AccountEnded', about: { staff: colleague.id, name: colleague.name, detail: account.email } },
        write: async tx => {
          await setAccountOfStaff(tx, school, colleague.id, null)
          if (whole) await closeAccount(tx, account.account, ctx.now)
        },
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: (_, { params }) => `/schools/${params.school}/staff/${params.staff}#account`,
  again: async (problem, _typed, { params }, ctx) =>
    ColleaguePage({
      school: ctx.school.id,
      today: ctx.today,
      mayChange: true,
      ...(await colleagueOf(ctx, params!.staff))!,
      problem,
    }),
})

const endSignIns = schoolDoor('change staff', 'school', {
  contract: endSignInsContract,
  act: async ({ params }, ctx) => {
    const { colleague, account } = await accountOf(ctx, params.staff)
    if (!colleague || !account) return colleague ? noAccount : nobody
    const result = await ctx.record<void, No>(async () => ({
      happening: { kind: 'SignInsEnded', about: { staff: colleague.id, name: colleague.name } },
      write: tx => endSignInsOf(tx, account.account, ctx.now),
    }))
    return replied(result, (_, number) => ({ number }))
  },
  after: (_, { params }) => `/schools/${params.school}/staff/${params.staff}#account`,
})

/** The accounts with which colleagues sign in. */
export const staffAccountDoors = [form, give, end, endSignIns] as const
