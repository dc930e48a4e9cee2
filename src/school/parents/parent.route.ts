import { type No, replied } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { changesBetween } from '#school/people/changes.ts'
import { pupilById } from '#school/people/pupil.store.ts'
import { pupilName } from '#school/people/pupil.ts'
import { pupilAddress } from '#school/people/pupil-tabs.page.tsx'
import {
  addParentContract,
  addParentForm,
  changeParentContract,
  changeParentForm,
  partParentContract,
} from './parent.contract.ts'
import { AddParentPage, ChangeParentPage } from './parent.page.tsx'
import {
  changeParent,
  insertParents,
  newParentIds,
  otherChildrenOf,
  parentOf,
  parentsNamed,
  parentsOf,
  partParent,
  putParents,
} from './parent.store.ts'
import { type Parent, toldParent } from './parent.ts'

const noSuchPupil = { missing: 'There is no such pupil in this school.' }
const noSuchParent = { missing: 'This person is not recorded as a parent or contact of this pupil.' }

const whole = (
  body: Omit<Parent, 'id' | 'parentalResponsibility' | 'livesWith' | 'emergencyContact'> & {
    parentalResponsibility?: boolean
    livesWith?: boolean
    emergencyContact?: boolean
  },
) => ({
  ...body,
  parentalResponsibility: body.parentalResponsibility ?? false,
  livesWith: body.livesWith ?? false,
  emergencyContact: body.emergencyContact ?? false,
})
const toDetails = (_: unknown, { params }: { params: { school: number; pupil: number } }) =>
  pupilAddress(params.school, params.pupil, 'details')

const addFormOf = (ctx: SchoolContext, id: number) =>
  ctx.read(async tx => {
    const pupil = await pupilById(tx, ctx.school.id, id)
    const parents = await parentsOf(tx, ctx.school.id, id)
    return (
      pupil && { pupil: { id, name: pupilName(pupil) }, next: Math.min(20, Math.max(0, ...parents.map(p => p.priority)) + 1) }
    )
  })

const changeFormOf = (ctx: SchoolContext, id: number, parentId: number) =>
  ctx.read(async tx => {
    const pupil = await pupilById(tx, ctx.school.id, id)
    const parent = await parentOf(tx, ctx.school.id, id, parentId)
    const siblings = (await otherChildrenOf(tx, ctx.school.id, parentId, id)).map(pupilName)
    return pupil && parent && { pupil: { id, name: pupilName(pupil) }, parent, siblings }
  })

const addForm = schoolDoor('change pupils', 'pupil', {
  contract: addParentForm,
  api: false,
  act: async ({ params }, ctx) => {
    const reply = await addFormOf(ctx, params.pupil)
    return reply ? { reply } : noSuchPupil
  },
  page: (reply, ctx) => AddParentPage({ school: ctx.school.id, ...reply }),
})

const add = schoolDoor('change pupils', 'pupil', {
  contract: addParentContract,
  act: async ({ params, body: { known, ...body } }, ctx) => {
    const school = ctx.school.id
    const result = await ctx.record<number, No>(async tx => {
      const pupil = await pupilById(tx, school, params.pupil)
      if (!pupil) return { no: noSuchPupil }
      const same = await parentsNamed(tx, school, body.name, pupil.id)
      if (known === undefined && same.length > 0)
        return {
          no: {
            invalid: [
              {
                field: 'known',
                says: `${same[0]!.name} is already recorded, as a parent of ${same[0]!.children}. Say whether it is the same person`,
              },
            ],
          },
        }
      if (known && !same.some(p => p.id === known))
        return { no: { invalid: [{ field: 'known', says: 'This person is not recorded under this name' }] } }
      const id = known || (await newParentIds(tx, 1))[0]!
      const parent = whole(body)
      return {
        happening: {
          kind: 'ParentAdded',
          about: {
            pupil: pupil.id,
            parent: id,
            name: pupilName(pupil),
            detail: parent.name,
            changes: changesBetween({}, toldParent({ id, ...parent })),
          },
        },
        write: async tx => {
          if (!known) await insertParents(tx, school, [{ id, ...parent }])
          await putParents(tx, school, [{ ...parent, pupil: pupil.id, parent: id }])
          return id
        },
      }
    })
    return replied(result, (parent, number) => ({ parent, number }))
  },
  after: toDetails,
  again: async (problem, typed, { params, body }, ctx) => {
    const same = body ? await ctx.read(tx => parentsNamed(tx, ctx.school.id, body.name, params!.pupil)) : []
    return AddParentPage({ school: ctx.school.id, ...(await addFormOf(ctx, params!.pupil))!, same, problem, typed })
  },
})

const changeForm = schoolDoor('change pupils', 'pupil', {
  contract: changeParentForm,
  api: false,
  act: async ({ params }, ctx) => {
    const reply = await changeFormOf(ctx, params.pupil, params.parent)
    return reply ? { reply } : noSuchParent
  },
  page: (reply, ctx) => ChangeParentPage({ school: ctx.school.id, ...reply }),
})

const change = schoolDoor('change pupils', 'pupil', {
  contract: changeParentContract,
  act: async ({ params, body: { reason, ...body } }, ctx) => {
    const school = ctx.school.id
    const result = await ctx.record<void, No>(async tx => {
      const pupil = await pupilById(tx, school, params.pupil)
      const original = await parentOf(tx, school, params.pupil, params.parent)
      if (!pupil || !original) return { no: noSuchParent }
      const amended = { id: original.id, ...whole(body) }
      const changes = changesBetween(toldParent(original), toldParent(amended))
      if (changes.length === 0) return { no: { invalid: [{ field: 'name', says: 'Nothing is different from what stands' }] } }
      return {
        happening: {
          kind: 'ParentChanged',
          about: { pupil: pupil.id, parent: original.id, name: pupilName(pupil), detail: original.name, changes },
          reason,
        },
        write: async tx => {
          await changeParent(tx, school, amended)
          await putParents(tx, school, [{ ...amended, pupil: pupil.id, parent: original.id }])
        },
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toDetails,
  again: async (problem, typed, { params }, ctx) =>
    ChangeParentPage({ school: ctx.school.id, ...(await changeFormOf(ctx, params!.pupil, params!.parent))!, problem, typed }),
})

const end = schoolDoor('change pupils', 'pupil', {
  contract: partParentContract,
  act: async ({ params, body }, ctx) => {
    const school = ctx.school.id
    const result = await ctx.record<void, No>(async tx => {
      const pupil = await pupilById(tx, school, params.pupil)
      const original = await parentOf(tx, school, params.pupil, params.parent)
      if (!pupil || !original) return { no: noSuchParent }
      const told = toldParent(original)
      const nothing = Object.fromEntries(Object.keys(told).map(field => [field, null]))
      return {
        happening: {
          kind: 'ParentParted',
          about: {
            pupil: pupil.id,
            parent: original.id,
            name: pupilName(pupil),
            detail: original.name,
            changes: changesBetween(told, nothing),
          },
          reason: body.reason,
        },
        write: tx => partParent(tx, school, pupil.id, original.id),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toDetails,
  again: async (problem, _typed, { params }, ctx) =>
    ChangeParentPage({
      school: ctx.school.id,
      ...(await changeFormOf(ctx, params!.pupil, params!.parent))!,
      problem: { ...problem, fields: problem.fields.map(f => ({ ...f, field: 'end-reason' })) },
    }),
})

/** The parents and contacts of a pupil. */
export const parentDoors = [addForm, add, changeForm, change, end] as const
