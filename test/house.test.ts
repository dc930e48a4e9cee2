import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

// The plan of the house (ARCHITECTURE.md), held against the code.

/** Lowest floor first. A file imports from its own room or from a lower floor, never sideways or up. */
const floors = ['time', 'law', 'platform', 'school', 'registers', 'casework', 'analysis', 'app']

/** Doors between rooms on one floor, each with its reason. Floors below `registers` are open plan. */
const doors = new Map([
  ['registers/pupil-record -> registers/attendance', "a pupil's marks are the marks of the attendance register"],
  ['registers/closures -> registers/attendance', 'a closure is entered in the attendance register'],
  ['registers/mis-import -> registers/attendance', 'imported marks are entered in the attendance register'],
  ['registers/mis-import -> registers/admission', 'imported pupils are put on roll'],
  ['registers/pupil-details -> registers/admission', 'the details of a pupil show when the name was put on roll'],
  ['registers/pupil-record -> registers/admission', 'a pupil is marked only on days on roll'],
  ['registers/admission -> registers/attendance', 'beside each name on the roll stand the last two weeks'],
  ['registers/closures -> registers/admission', 'a closure marks only pupils who are on roll'],
  ['registers/attendance -> registers/admission', 'only pupils on the admission register are marked'],
  ['registers/taking -> registers/attendance', 'what is taken is entered in the attendance register'],
  ['registers/day -> registers/attendance', 'the day shows where each attendance register stands'],
  ['registers/mark-days -> registers/attendance', 'marks over several days are entered in the attendance register'],
  ['registers/mark-days -> registers/admission', 'a pupil is marked only on days on roll'],
  ['registers/mark-days -> registers/pupil-record', 'marks over several days are asked for on the page of a pupil'],
  ['registers/closures -> registers/mark-days', 'sessions of a closure that are to come are planned, as for one pupil'],
  ['analysis/figures -> analysis/measures', 'figures of pupils and days are counted by the one definition'],
  ['analysis/marks-behind -> analysis/figures', 'the marks behind a figure are of the pupils and days that it was about'],
  ['analysis/marks-behind -> analysis/measures', 'each pupil behind a figure is counted as the figure was'],
  ['analysis/what-if -> analysis/measures', 'a past year is read from the strips that measures count'],
  ['analysis/what-if -> analysis/figures', 'numbers and days are written as figures write them'],
  ['analysis/schools -> analysis/figures', 'schools side by side have the figures that each has alone'],
  ['analysis/schools -> analysis/measures', 'schools together are counted by the one definition'],
  ['registers/closures -> registers/pupil-record', 'a closure marks the pupils it concerns as the office does'],
])

const impure =
  /\.(store|route|reaction|job|command)\.tsx?$|\.browser\.tsx?$|^platform\/(?:(?:cores|database|own-postgres|jobs|post|command|web\/assets)\/|http\/(?!door|wire|outcome|nested))|^app\//
const files = (readdirSync('src', { recursive: true }) as string[])
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /\.tsx?$/.test(path) && !/\.(test|property\.test|examples)\.tsx?$/.test(path))
  .sort()
const source = new Map(files.map(file => [file, readFileSync(join('src', file), 'utf8')]))
const importsOf = (file: string) =>
  [...source.get(file)!.matchAll(/^(?:import|export)\s[^'"]*?from '([^']+)'|^import '([^']+)'/gm)].map(([line, from, bare]) => ({
    typeOnly: /^(import|export) type/.test(line),
    from: (from ?? bare)!,
  }))
const target = (file: string, from: string) =>
  from.startsWith('#') ? from.slice(1) : from.startsWith('.') ? normalize(join(dirname(file), from)) : `package:${from}`
const edges = files.flatMap(file =>
  importsOf(file).map(({ from, typeOnly }) => ({ file, typeOnly, from, to: target(file, from) })),
)
const floorOf = (path: string) => floors.indexOf(path.split('/')[0]!)
const roomOf = (path: string) => path.split('/').slice(0, -1).slice(0, 2).join('/')
const report = (bad: { file: string; from: string }[]) => bad.map(({ file, from }) => `${file} imports ${from}`)
const isPackage = (to: string) => to.startsWith('package:')

describe('direction', () => {
  test('every file stands on a floor', () => expect(files.filter(file => floorOf(file) < 0)).toEqual([]))

  test('imports go down the house', () =>
    expect(report(edges.filter(({ file, to }) => !isPackage(to) && floorOf(to) > floorOf(file)))).toEqual([]))

  test('the platform knows no school words', () =>
    expect(report(edges.filter(({ file, to }) => file.startsWith('platform/') && to.startsWith('law/')))).toEqual([]))

  test('the law imports only itself and time, and no package', () =>
    expect(report(edges.filter(({ file, to }) => file.startsWith('law/') && !/^(law|time)\//.test(to)))).toEqual([]))

  test('rooms on one floor meet only at a door', () =>
    expect(
      report(
        edges.filter(
          ({ file, to }) =>
            floorOf(file) >= floors.indexOf('registers') &&
            !file.startsWith('app/') &&
            floorOf(to) === floorOf(file) &&
            roomOf(to) !== roomOf(file) &&
            !doors.has(`${roomOf(file)} -> ${roomOf(to)}`),
        ),
      ),
    ).toEqual([]))

  test('no climbing (../) and no barrels', () => {
    expect(report(edges.filter(({ from }) => from.startsWith('../')))).toEqual([])
    expect(files.filter(file => /\/index\.tsx?$/.test(file))).toEqual([])
  })

  test('no import cycles, types included', () => {
    const seen = new Set<string>()
    const trail: string[] = []
    const cycles: string[] = []
    const visit = (file: string): void => {
      if (trail.includes(file)) {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '))
        return
      }
      if (seen.has(file)) return
      seen.add(file)
      trail.push(file)
      for (const { to } of edges.filter(edge => edge.file === file)) if (!isPackage(to)) visit(to)
      trail.pop()
    }
    files.forEach(visit)
    expect(cycles).toEqual([])
  })
})

describe('roles', () => {
  test('pure files import only pure files (types excepted)', () =>
    expect(
      report(
        edges.filter(
          ({ file, to, from, typeOnly }) => !impure.test(file) && !typeOnly && (impure.test(to) || from.startsWith('node:')),
        ),
      ),
    ).toEqual([]))

  test('pure files take the time and chance as arguments, and load nothing late', () => {
    const reads = /\bDate\.now\(|new Date\(\)|Math\.random\(|randomUUID\(|\bimport\(|\brequire\(/
    expect(files.filter(file => !impure.test(file) && reads.test(source.get(file)!))).toEqual([])
  })

  test('only stores, commands and the platform hold SQL', () =>
    expect(
      files.filter(
        file =>
          /from 'sql-template-tag'/.test(source.get(file)!) && !/\.store\.tsx?$|^platform\/|^app\/|\.command\.ts$/.test(file),
      ),
    ).toEqual([]))

  test('ledgers are added to, never changed: no update or delete of them anywhere', () => {
    const ledger =
      /(update|delete from|truncate)\s+(happening|access_happening|admission_entry|attendance_entry|register_taken|policy_version|policy_decision|trust_policy_version)\b/i
    expect(files.filter(file => ledger.test(source.get(file)!))).toEqual([])
  })
})

describe('names and sizes', () => {
  test('no rooms called by what they are made of', () =>
    expect(
      files.filter(file => /(^|\/)(utils?|helpers?|common|shared|misc|managers?|services?|models?|types)(\/|\.)/.test(file)),
    ).toEqual([]))

  test('only the law compares a code with a letter', () =>
    expect(
      files.filter(file => !file.startsWith('law/') && /\b[cC]ode\s*[!=]==?\s*['"][A-Z#/\\]{1,2}\d?['"]/.test(source.get(file)!)),
    ).toEqual([]))

  test('files stay short', () => {
    const long = files.filter(
      file => !/^law\/.*table|demonstration\/data\/|bank-holidays/.test(file) && source.get(file)!.split('\n').length > 251,
    )
    expect(long).toEqual([])
  })

  test('a room has a README with the same five headings', () => {
    const headings = ['What this is', 'Words', 'Law it answers to', 'Files, in reading order', 'Not here']
    const rooms = [...new Set(files.filter(file => /^(school|registers|casework|analysis)\//.test(file)).map(roomOf))]
    const wrong = rooms.filter(room => {
      const path = `src/${room}/README.md`
      const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
      return headings.some(heading => !text.includes(heading)) || text.split('\n').length > 41
    })
    expect(wrong).toEqual([])
  })
})
