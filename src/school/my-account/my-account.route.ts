import { hashOfPassword, passwordFits } from '#platform/http/passwords.ts'
import { endOtherSignIns, setPassword } from '#school/access/account.store.ts'
import { type AccountContext, accountDoor } from '#school/access/school-door.ts'
import { changePasswordContract, endOtherSignInsContract, endSignInContract, readMyAccount } from './my-account.contract.ts'
import { MyAccountPage } from './my-account.page.tsx'
import { endOwnSignIn, passwordHashOf, signInsOf } from './my-account.store.ts'

const shown = async (ctx: AccountContext) => ({
  name: ctx.name,
  email: ctx.email,
  signIns: await signInsOf(ctx.db, ctx.account, ctx.tokenHash, ctx.now),
})
const here = () => '/account'

const read = accountDoor({
  contract: readMyAccount,
  act: async (_, ctx) => ({ reply: await shown(ctx) }),
  page: reply => MyAccountPage(reply),
})

const changePassword = accountDoor({
  contract: changePasswordContract,
  act: async ({ body }, ctx) => {
    if (!(await passwordFits(await passwordHashOf(ctx.db, ctx.account), body.present)))
      return { invalid: [{ field: 'present', says: 'This is not your present password' }] }
    await setPassword(ctx.db, ctx.account, await hashOfPassword(body.password), ctx.now)
    await endOtherSignIns(ctx.db, ctx.account, ctx.tokenHash, ctx.now)
    return { reply: { done: true } }
  },
  after: here,
  again: async (problem, _typed, _input, ctx) => MyAccountPage({ ...(await shown(ctx)), problem }),
})

const endOne = accountDoor({
  contract: endSignInContract,
  act: async ({ params }, ctx) =>
    (await endOwnSignIn(ctx.db, ctx.account, params.signIn, ctx.now))
      ? { reply: { done: true } }
      : { missing: 'This sign-in has ended already.' },
  after: here,
})

const endOthers = accountDoor({
  contract: endOtherSignInsContract,
  act: async (_, ctx) => {
    await endOtherSignIns(ctx.db, ctx.account, ctx.tokenHash, ctx.now)
    return { reply: { done: true } }
  },
  after: here,
})

/** One's own account. */
export const myAccountDoors = [read, changePassword, endOne, endOthers] as const
