import type { Command } from '#platform/command/command.ts'
import { allSchools, findSchool } from '#school/access/find-school.store.ts'
import { verifyLedgers } from './verify.store.ts'

/** `verify`: looks at every law of the ledgers; the exit code says whether all hold. */
export const verify: Command = {
  usage: 'verify [--school SCHOOL]',
  says: 'Checks that the ledgers keep their laws: nothing that was recorded is missing, and the strips say what the ledger says. It changes nothing.',
  more: ['The exit code is 0 when every law holds, and 1 when one is broken; the first place is named.'],
  examples: ['verify', 'verify --school "Copperbeck"'],
  flags: {
    school: { says: 'One school only, by number or name.', value: 'SCHOOL' },
    json: { says: 'Answers for a program.' },
  },
  run: async (given, desk) => {
    const { db } = await desk.records()
    const named = given.text('school')
    const schools = named === undefined ? await allSchools(db) : [await findSchool(db, named)]
    const all = []
    for (const school of schools) {
      const laws = await db.read(school.id, tx => verifyLedgers(tx, school.id), { statementMilliseconds: 300_000 })
      all.push({ school: school.id, name: school.name, laws })
      if (given.on('json')) continue
      desk.say(school.name)
      for (const { law, broken } of laws)
        desk.say(`  ${broken ? 'BROKEN' : 'holds '}  ${law}${broken ? `:\n          ${broken}` : ''}`)
    }
    const broken = all.some(({ laws }) => laws.some(law => law.broken !== undefined))
    if (given.on('json')) desk.give({ whole: !broken, schools: all })
    else
      desk.say(
        broken
          ? '\nA law is broken. Keep a copy of the records as they are, and ask for help before anything is changed.'
          : schools.length === 0
            ? 'There is no school here yet.'
            : '\nEvery law holds.',
      )
    return broken ? 1 : 0
  },
}
