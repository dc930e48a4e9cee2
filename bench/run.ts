import { measureEngland } from './england/measure-england.ts'
import { machine, tableOf } from './figures.ts'
import { measureCounting } from './measure-counting.ts'
import { measureRegisters } from './measure-registers.ts'
import { measureWhatIf } from './measure-what-if.ts'
import type { Measured } from './section.ts'

/** England first: its memory is read off the whole process. */
const sections: Record<string, () => Promise<Measured>> = {
  england: measureEngland,
  measures: measureCounting,
  registers: measureRegisters,
  'what-if': measureWhatIf,
}

const words = process.argv.slice(2)
const json = words.includes('--json')
const asked = words.filter(word => !word.startsWith('--'))
const unknown = asked.find(word => !(word in sections))
if (unknown) {
  console.error(`No section of the bench is called ${unknown}. There are ${Object.keys(sections).join(', ')}.`)
  process.exit(2)
}

const began = performance.now()
const measured: Record<string, Measured> = {}
for (const name of Object.keys(sections)) if (asked.length === 0 || asked.includes(name)) measured[name] = await sections[name]!()

const on = machine()
if (json) console.log(JSON.stringify({ at: new Date().toISOString(), machine: on, sections: measured }, undefined, 2))
else {
  for (const { lines = [], figures } of Object.values(measured)) console.log(`\n${[...lines, '', tableOf(figures)].join('\n')}\n`)
  const took = ((performance.now() - began) / 1000).toFixed(0)
  console.log(`${on.cores} cores (${on.processor}), ${on.memory}, Node ${on.node}, ${on.system}; ${took} s in all.`)
}
