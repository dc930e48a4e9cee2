import { CannotDo, type Command, Mistyped } from '#platform/command/command.ts'
import { allSchools } from '#school/access/find-school.store.ts'
import { firstRunForm } from '#school/access/sign-in.contract.ts'
import { addOneSchool } from './add-school.ts'

const schoolForm = firstRunForm.pick({ phase: true, kind: true, localAuthority: true })
const phases = schoolForm.shape.phase.options
const kinds = schoolForm.shape.kind.options

/** `school list`: number, name, phase, trust. */
export const listSchools: Command = {
  usage: 'school list',
  says: 'Lists the schools, with the number by which other commands name them.',
  examples: ['school list'],
  flags: { json: { says: 'Answers for a program.' } },
  run: async (given, desk) => {
    const { db, place } = await desk.records()
    const schools = await allSchools(db)
    if (given.on('json')) desk.give(schools)
    else if (schools.length === 0) desk.say(`There is no school in the records at ${place} yet.`)
    for (const { id, name, phase, trust } of given.on('json') ? [] : schools)
      desk.say(`${String(id).padStart(3)}  ${name}, ${phase}${trust ? `, ${trust}` : ''}`)
    return 0
  },
}

/** `school add`: a school with an empty record. */
export const addSchool: Command = {
  usage: 'school add NAME --phase PHASE --kind KIND --authority NAME [--trust NAME] [--urn NUMBER] [--boards]',
  says: 'Adds a school. Its calendar, staff and pupils come next: on its pages, or with import.',
  more: [
    `Phases: ${phases.join(', ')}. Kinds: ${kinds.join(', ')}.`,
    'A trust that is not there yet is made. Whoever is to look after the school is given a part in it with user add.',
  ],
  examples: ['school add "Copperbeck School" --phase primary --kind academy --authority Northshire --trust "Northshire Trust"'],
  flags: {
    phase: { says: 'Which ages it has.', value: 'PHASE' },
    kind: { says: 'What kind of school it is in law.', value: 'KIND' },
    authority: { says: 'The local authority in whose area it is.', value: 'NAME' },
    trust: { says: 'The trust it belongs to.', value: 'NAME' },
    urn: { says: 'Its unique reference number.', value: 'NUMBER' },
    boards: { says: 'It has boarders.' },
  },
  places: [1, 1],
  run: async (given, desk) => {
    const name = given.places[0]!.trim()
    const form = schoolForm.safeParse({
      phase: given.text('phase'),
      kind: given.text('kind'),
      localAuthority: given.text('authority'),
    })
    if (!form.success) {
      const field = String(form.error.issues[0]!.path[0]).replace('localAuthority', 'authority')
      const choices =
        field === 'phase' ? phases.join(', ') : field === 'kind' ? kinds.join(', ') : 'the name of the local authority'
      throw new Mistyped(`--${field} is needed: ${choices}.`)
    }
    if (name === '' || name.length > 120) throw new Mistyped('Give the school’s name, in 120 characters at most.')
    const { db, by } = await desk.records()
    const more = { trust: given.text('trust')?.trim() ?? '', urn: given.text('urn')?.trim() ?? '', boards: given.on('boards') }
    const id = await addOneSchool(db, by, desk.now, { name, ...form.data, ...more })
    if (id === undefined) throw new CannotDo(`There is a school named ${name} already.`)
    desk.say(`${name} is school ${id}.`)
    return 0
  },
}
