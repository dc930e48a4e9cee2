import { type No, replied } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { changesBetween, toldDay } from '#school/people/changes.ts'
import { pupilById } from '#school/people/pupil.store.ts'
import { pupilName } from '#school/people/pupil.ts'
import { pupilAddress } from '#school/people/pupil-tabs.page.tsx'
import { type Day, dayText } from '#time/day.ts'
import {
  changeCharacteristicContract,
  changeCharacteristicForm,
  recordCharacteristicContract,
  recordCharacteristicForm,
} from './characteristic.contract.ts'
import { ChangeCharacteristicPage, RecordCharacteristicPage } from './characteristic.page.tsx'
import { characteristicsOf, putCharacteristics, withdrawCharacteristic } from './characteristic.store.ts'
import { type Characteristic, characteristicKindIds, kindOf, meets } from './characteristics.ts'

const noSuchPupil = { missing: 'There is no such pupil in this school.' }
const notHere = { missing: 'Nothing of this kind is recorded of this pupil from this day.' }
const notYours = { forbidden: 'Your roles here do not let you see sensitive characteristics.' }

const mayKind = (ctx: SchoolContext, kind: string) => !kindOf(kind).sensitive || ctx.may('see sensitive characteristics')
const told = (c: Characteristic) => ({ value: c.value || true, from: toldDay(c.from), until: toldDay(c.until) })
const toDetails = (_: unknown, { params }: { params: { school: number; pupil: number } }) =>
  `${pupilAddress(params.school, params.pupil, 'details')}#characteristics`

const namedPupil = async (ctx: SchoolContext, id: number) => {
  const pupil = await ctx.read(tx => pupilById(tx, ctx.school.id, id))
  return pupil && { id, name: pupilName(pupil) }
}
const kindsFor = (ctx: SchoolContext) => characteristicKindIds.filter(kind => mayKind(ctx, kind))

const recordForm = schoolDoor('change pupils', 'pupil', {
  contract: recordCharacteristicForm,
  api: false,
  act: async ({ params }, ctx) => {
    const pupil = await namedPupil(ctx, params.pupil)
    return pupil ? { reply: { pupil, kinds: kindsFor(ctx) } } : noSuchPupil
  },
  page: (reply, ctx, { query }) => RecordCharacteristicPage({ school: ctx.school.id, kind: query.kind, ...reply }),
})

const recordOne = schoolDoor('change pupils', 'pupil', {
  contract: recordCharacteristicContract,
  act: async ({ params, body: { reason, ...body } }, ctx) => {
    const school = ctx.school.id
    if (!mayKind(ctx, body.kind)) return notYours
    if (body.until !== null && body.until < body.from)
      return { invalid: [{ field: 'until', says: 'The last day is before the first' }] }
    const result = await ctx.record<void, No>(async tx => {
      const pupil = await pupilById(tx, school, params.pupil)
      if (!pupil) return { no: noSuchPupil }
      const { title, sensitive } = kindOf(body.kind)
      const known = (await characteristicsOf(tx, school, pupil.id)).filter(c => c.kind === body.kind)
      const open = known.find(c => c.until === null && c.from < body.from)
      const clash = known.find(c => c !== open && meets(c, body))
      if (clash)
        return {
          no: {
            invalid: [
              {
                field: 'from',
                says: `${title} is already recorded from ${dayText(clash.from)}${clash.until === null ? '' : ` to ${dayText(clash.until)}`}`,
              },
            ],
          },
        }
      const ended = open ? [{ field: 'until', original: null, amended: toldDay(body.from - 1) }] : []
      return {
        happening: {
          kind: 'CharacteristicRecorded',
          about: {
            pupil: pupil.id,
            name: pupilName(pupil),
            characteristic: body.kind,
            detail: title,
            sensitive,
            changes: changesBetween({}, told(body)),
            ended,
          },
          reason,
        },
        write: tx =>
          putCharacteristics(tx, school, [
            ...(open ? [{ ...open, pupil: pupil.id, until: body.from - 1 }] : []),
            { ...body, pupil: pupil.id },
          ]),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toDetails,
  again: async (problem, typed, { params }, ctx) =>
    RecordCharacteristicPage({
      school: ctx.school.id,
      pupil: (await namedPupil(ctx, params!.pupil))!,
      kinds: kindsFor(ctx),
      problem,
      typed,
    }),
})

async function oneOf(ctx: SchoolContext, pupil: number, kind: string, from: Day) {
  return (await ctx.read(tx => characteristicsOf(tx, ctx.school.id, pupil))).find(c => c.kind === kind && c.from === from)
}

const changeForm = schoolDoor('change pupils', 'pupil', {
  contract: changeCharacteristicForm,
  api: false,
  act: async ({ params }, ctx) => {
    if (!mayKind(ctx, params.kind)) return notYours
    const pupil = await namedPupil(ctx, params.pupil)
    const characteristic = await oneOf(ctx, params.pupil, params.kind, params.from)
    return pupil && characteristic ? { reply: { pupil, characteristic } } : notHere
  },
  page: (reply, ctx) => ChangeCharacteristicPage({ school: ctx.school.id, ...reply }),
})

const change = schoolDoor('change pupils', 'pupil', {
  contract: changeCharacteristicContract,
  act: async ({ params, body }, ctx) => {
    const school = ctx.school.id
    if (!mayKind(ctx, params.kind)) return notYours
    if (body.until !== null && body.until < params.from)
      return { invalid: [{ field: 'until', says: 'The last day is before the first' }] }
    const result = await ctx.record<void, No>(async tx => {
      const pupil = await pupilById(tx, school, params.pupil)
      const known = (await characteristicsOf(tx, school, params.pupil)).filter(c => c.kind === params.kind)
      const original = known.find(c => c.from === params.from)
      if (!pupil || !original) return { no: notHere }
      const amended = { ...original, value: body.value, until: body.until }
      const clash = body.withdraw ? undefined : known.find(c => c !== original && meets(c, amended))
      if (clash)
        return { no: { invalid: [{ field: 'until', says: `It would meet what is recorded from ${dayText(clash.from)}` }] } }
      const { title, sensitive } = kindOf(params.kind)
      const after = body.withdraw ? { value: null, from: null, until: null } : told(amended)
      const changes = changesBetween(told(original), after)
      if (changes.length === 0) return { no: { invalid: [{ field: 'value', says: 'Nothing is different from what stands' }] } }
      return {
        happening: {
          kind: body.withdraw ? 'CharacteristicWithdrawn' : 'CharacteristicChanged',
          about: { pupil: pupil.id, name: pupilName(pupil), characteristic: params.kind, detail: title, sensitive, changes },
          reason: body.reason,
        },
        write: tx =>
          body.withdraw
            ? withdrawCharacteristic(tx, school, pupil.id, params.kind, params.from)
            : putCharacteristics(tx, school, [{ ...amended, pupil: pupil.id }]),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toDetails,
  again: async (problem, typed, { params }, ctx) =>
    ChangeCharacteristicPage({
      school: ctx.school.id,
      pupil: (await namedPupil(ctx, params!.pupil))!,
      characteristic: (await oneOf(ctx, params!.pupil, params!.kind, params!.from))!,
      problem,
      typed,
    }),
})

/** What is known of a pupil beside the particulars. */
export const characteristicDoors = [recordForm, recordOne, changeForm, change] as const
