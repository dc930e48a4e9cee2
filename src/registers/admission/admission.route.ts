import type { Tx } from '#platform/database/database.ts'
import { type No, replied } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { leaveAllGroups } from '#school/groups/membership.store.ts'
import { changesBetween, toldDay } from '#school/people/changes.ts'
import { pupilById } from '#school/people/pupil.store.ts'
import { pupilName } from '#school/people/pupil.ts'
import { pupilAddress } from '#school/people/pupil-tabs.page.tsx'
import { dayText } from '#time/day.ts'
import {
  amendAdmissionContract,
  amendAdmissionForm,
  deleteNameContract,
  deleteNameForm,
  enterAgainContract,
  enterAgainForm,
} from './admission.contract.ts'
import { AmendAdmissionPage, DeleteNamePage, EnterAgainPage } from './admission.page.tsx'
import { amendSpell, putOnRoll, spellsOf } from './admission.store.ts'
import { spellInTheWay } from './admission.ts'
import { toldSpell, whyNotAmend } from './amend-admission.ts'
import { groundTitle, refusalToDelete } from './leave-roll.ts'

const noSuchPupil = { missing: 'There is no such pupil in this school.' }
const noSuchSpell = { missing: 'There is no such entry in the admission register.' }

async function entryOf(tx: Tx, ctx: SchoolContext, id: number, spell?: number) {
  const pupil = await pupilById(tx, ctx.school.id, id)
  const spells = pupil ? await spellsOf(tx, ctx.school.id, id) : []
  return { pupil, spells, spell: spells.find(s => s.spell === spell) }
}

/** What the forms are filled with; `spell` is the stay that the address names. */
async function formOf(ctx: SchoolContext, id: number, spell?: number) {
  const entry = await ctx.read(tx => entryOf(tx, ctx, id, spell))
  if (!entry.pupil) return noSuchPupil
  if (spell !== undefined && !entry.spell) return noSuchSpell
  return { reply: { name: pupilName(entry.pupil), born: entry.pupil.born, spell: entry.spell ?? null } }
}

const parts = (ctx: SchoolContext, params: { pupil: number } | undefined, name: string) => ({
  school: ctx.school,
  pupil: { id: params!.pupil, name },
})
const nameOf = async (ctx: SchoolContext, id: number, spell?: number) => {
  const form = await formOf(ctx, id, spell)
  return 'reply' in form ? form.reply : { name: '', spell: null }
}
const toDetails = (_: unknown, { params }: { params: { school: number; pupil: number } }) =>
  pupilAddress(params.school, params.pupil, 'details')

const enterAgainDoor = schoolDoor('change pupils', 'pupil', {
  contract: enterAgainForm,
  api: false,
  act: ({ params }, ctx) => formOf(ctx, params.pupil),
  page: ({ name }, ctx, { params }) => EnterAgainPage(parts(ctx, params, name)),
})

const enterAgain = schoolDoor('change pupils', 'pupil', {
  contract: enterAgainContract,
  act: async ({ params, body }, ctx) => {
    const result = await ctx.record<void, No>(async tx => {
      const { pupil, spells } = await entryOf(tx, ctx, params.pupil)
      if (!pupil) return { no: noSuchPupil }
      const other = spellInTheWay(spells, body.startingDay)
      if (other)
        return {
          no: {
            invalid: [
              {
                field: 'startingDay',
                says: `The name is on roll from ${dayText(other.startingDay)}${other.lastDay === null ? '' : ` to ${dayText(other.lastDay)}`}`,
              },
            ],
          },
        }
      const entered = { startingDay: toldDay(body.startingDay), boarder: body.boarder ?? false }
      return {
        happening: {
          kind: 'AdmissionEntered',
          about: { pupil: pupil.id, name: pupilName(pupil), changes: changesBetween({}, entered) },
          reason: body.reason,
        },
        write: (tx, number) =>
          putOnRoll(tx, ctx.school.id, number, [
            { pupil: pupil.id, startingDay: body.startingDay, boarder: body.boarder ?? false, reason: body.reason },
          ]),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toDetails,
  again: async (problem, typed, { params }, ctx) =>
    EnterAgainPage({ ...parts(ctx, params, (await nameOf(ctx, params!.pupil)).name), problem, typed }),
})

const deleteNameDoor = schoolDoor('change pupils', 'pupil', {
  contract: deleteNameForm,
  api: false,
  act: ({ params }, ctx) => formOf(ctx, params.pupil, params.spell),
  page: ({ name, spell }, ctx, { params }) => DeleteNamePage({ ...parts(ctx, params, name), spell: spell!, today: ctx.today }),
})

const deleteName = schoolDoor('change pupils', 'pupil', {
  contract: deleteNameContract,
  act: async ({ params, body }, ctx) => {
    const result = await ctx.record<void, No>(async tx => {
      const { pupil, spell } = await entryOf(tx, ctx, params.pupil, params.spell)
      if (!pupil || !spell) return { no: pupil ? noSuchSpell : noSuchPupil }
      if (spell.lastDay !== null)
        return { no: { refused: [{ because: 'The last day is already entered. Amend the entry to correct it.' }] } }
      if (body.lastDay < spell.startingDay)
        return { no: { invalid: [{ field: 'lastDay', says: 'The last day is before the starting day' }] } }
      const refusal = refusalToDelete({ born: pupil.born, today: ctx.today, ...body })
      if (refusal) return { no: { refused: [refusal] } }
      const amended = { ...spell, version: spell.version + 1, lastDay: body.lastDay, ground: body.ground }
      const detail = groundTitle(body.ground, body.lastDay)
      return {
        happening: {
          kind: 'NameDeleted',
          about: {
            pupil: pupil.id,
            name: pupilName(pupil),
            detail,
            spell: spell.spell,
            changes: changesBetween(toldSpell(spell), toldSpell(amended)),
          },
          reason: body.reason,
        },
        write: async (tx, number) => {
          await amendSpell(tx, ctx.school.id, number, pupil.id, amended, body.reason)
          await leaveAllGroups(tx, ctx.school.id, [pupil.id], body.lastDay + 1)
        },
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toDetails,
  again: async (problem, typed, { params }, ctx) => {
    const { name, spell } = await nameOf(ctx, params!.pupil, params!.spell)
    return DeleteNamePage({ ...parts(ctx, params, name), spell: spell!, today: ctx.today, problem, typed })
  },
})

const amendDoor = schoolDoor('change pupils', 'pupil', {
  contract: amendAdmissionForm,
  api: false,
  act: ({ params }, ctx) => formOf(ctx, params.pupil, params.spell),
  page: ({ name, spell }, ctx, { params }) => AmendAdmissionPage({ ...parts(ctx, params, name), spell: spell! }),
})

const amend = schoolDoor('change pupils', 'pupil', {
  contract: amendAdmissionContract,
  act: async ({ params, body: { reason, version, ...body } }, ctx) => {
    const result = await ctx.record<void, No>(async tx => {
      const { pupil, spells, spell } = await entryOf(tx, ctx, params.pupil, params.spell)
      if (!pupil || !spell) return { no: pupil ? noSuchSpell : noSuchPupil }
      if (spell.version !== version)
        return { no: { stale: toldSpell(spell), says: 'Somebody amended this entry meanwhile. Look at it as it stands now.' } }
      const amended = { ...spell, ...body, boarder: body.boarder ?? false, version: version + 1 }
      const no = whyNotAmend(pupil.born, spells, spell, amended, ctx.today)
      if (no) return { no }
      const changes = changesBetween(toldSpell(spell), toldSpell(amended))
      return {
        happening: {
          kind: 'AdmissionAmended',
          about: { pupil: pupil.id, name: pupilName(pupil), spell: spell.spell, changes },
          reason,
        },
        write: (tx, number) => amendSpell(tx, ctx.school.id, number, pupil.id, amended, reason),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toDetails,
  again: async (problem, typed, { params }, ctx) => {
    const { name, spell } = await nameOf(ctx, params!.pupil, params!.spell)
    return AmendAdmissionPage({ ...parts(ctx, params, name), spell: spell!, problem, typed })
  },
})

/** Entering names in the admission register, deleting them, amending the entries. */
export const admissionDoors = [enterAgainDoor, enterAgain, deleteNameDoor, deleteName, amendDoor, amend] as const
