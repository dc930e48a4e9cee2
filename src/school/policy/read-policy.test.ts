import { expect, test } from 'vitest'
import { packText } from './packs.store.ts'
import { problemText, readPolicy } from './read-policy.ts'

const blank = packText('blank')!

/** The blank pack with one piece of it changed; the piece must be there. */
function changed(from: string, to: string): string {
  if (!blank.includes(from)) throw new Error(`The blank pack has no ${from}`)
  return blank.replace(from, to)
}

const problemsOf = (text: string) => {
  const read = readPolicy(text)
  return 'problems' in read ? read.problems : []
}
const lineOf = (text: string, piece: string) => text.slice(0, text.indexOf(piece)).split('\n').length

test.each<[what: string, from: string, to: string, at: string, says: RegExp, remedy: RegExp]>([
  ['a tab', '  title: Attendance', '\ttitle: Attendance', '\ttitle', /begins with a tab/, /spaces/],
  [
    'a field twice',
    '  boards: false',
    '  boards: false\n  boards: true',
    '  boards: true',
    /“boards” stands here for a second time/,
    /one of the two/,
  ],
  [
    'a second colon',
    'does: Takes the register, and notices patterns.',
    'does: Takes: the register',
    'does: Takes:',
    /second colon/,
    /in quotes/,
  ],
  ['an open bracket', 'ways: [phone, email]', 'ways: [phone, email', '  to: [attendance', /bracket in a line above/, /Close it/],
  ['an open quotation mark', 'begins: "08:50" # put', 'begins: "08:50 # put', 'begins: "08:50 #', /./, /./],
  ['a line set in wrongly', '  boards: false', '   boards: false', '   boards: false', /./, /./],
  ['an unknown part', 'lateness:\n', 'latenes:\n', 'latenes:', /A policy has no field “latenes”/, /Perhaps “lateness” is meant/],
  [
    'an unknown field',
    '  signInAt: The',
    '  signinat: The',
    'signinat',
    /“lateness” has no field “signinat”/,
    /Perhaps “signInAt”/,
  ],
  [
    'a field of another part',
    '  minutesRecorded: true',
    '  minutesRecorded: true\n  keptYears: 6',
    'keptYears: 6\n  signInAt',
    /“lateness” has no field “keptYears”/,
    /It belongs to “registers”/,
  ],
  [
    'a field nobody knows',
    '  boards: false',
    '  boards: false\n  mascot: owl',
    'mascot',
    /no field “mascot”/,
    /Take it out\. These there are: .*schoolKind/,
  ],
  [
    'a missing part',
    blank.slice(blank.indexOf('registers:'), blank.indexOf('telling:')),
    '',
    'about:',
    /In the policy, “registers” \(The registers\) is missing/,
    /Write its fields: .*keptYears/,
  ],
  [
    'a missing field',
    '  reflections: true\n',
    '',
    'followUp:',
    /In “followUp”, “reflections” .* is missing/,
    /reflections: true or reflections: false/,
  ],
  [
    'a missing field of a line',
    '      which: either\n',
    '',
    '- name: Three in',
    /In “lateness.patterns.1”, “which”/,
    /before-close, after-close, either/,
  ],
  [
    'a time in words',
    'begins: "08:50" # put',
    'begins: half nine # put',
    'begins: half nine',
    /“begins” \(The day begins at\) is “half nine”/,
    /time such as/,
  ],
  ['a time that is none', 'begins: "08:50" # put', 'begins: "25:00" # put', 'begins: "25:00"', /is “25:00”/, /time such as/],
  [
    'a number in words',
    'keptYears: 6',
    'keptYears: six',
    'keptYears: six',
    /“keptYears” \(Entries are kept\) is “six”/,
    /whole number, such as keptYears: 5, in years/,
  ],
  ['half a number', 'keptYears: 6', 'keptYears: 6.5', 'keptYears: 6.5', /is 6\.5/, /whole number/],
  ['a number too small', 'emergencyContacts: 2', 'emergencyContacts: 0', 'emergencyContacts: 0', /is 0/, /Write 1 or more/],
  [
    'yes for true',
    '  minutesRecorded: true',
    '  minutesRecorded: yes',
    'minutesRecorded: yes',
    /is “yes”/,
    /true or minutesRecorded: false/,
  ],
  [
    'a clause without quotes',
    'day:\n',
    'day:\n  clause: 4.10\n',
    'clause: 4.10',
    /“clause” \(Clause\) is 4\.1/,
    /in quotes: "4\.10"/,
  ],
  ['text that is a number', 'title: Attendance policy', 'title: 2026', 'title: 2026', /is 2026/, /in quotes: "2026"/],
  [
    'an option nobody knows',
    '  lookedAt: weekly',
    '  lookedAt: wekly',
    'lookedAt: wekly',
    /is “wekly”/,
    /Perhaps “weekly” is meant\. Write one of: daily/,
  ],
  [
    'a role nobody knows',
    '  takenBy: class-teacher',
    '  takenBy: class teacher',
    'takenBy: class teacher',
    /is “class teacher”/,
    /Perhaps “class-teacher”/,
  ],
  ['a list that is none', '  ways: [phone, email]', '  ways: phone', 'ways: phone', /is “phone”/, /Write a list/],
  ['an empty list that may not be', '  ways: [phone, email]', '  ways: []', 'ways: []', /is a list/, /at least 1/],
  [
    'a blank where nothing may be unsaid',
    '  takenBy: class-teacher',
    '  takenBy:',
    'takenBy:',
    /left blank/,
    /Write one of: class-teacher/,
  ],
  [
    'fields where there is a word',
    '  partTime: # L-070, L-094\n',
    '  partTime: allowed\n  old:\n',
    'partTime: allowed',
    /is “allowed”/,
    /Write its fields: offered/,
  ],
  ['an asterisk', 'title: Attendance policy', 'title: *policy', 'title: *policy', /./, /./],
  ['a tag', 'keptYears: 6', 'keptYears: !!binary 6', 'keptYears: !!binary', /exclamation mark/, /Take the word out/],
  ['two policies', 'people:\n', '---\npeople:\n', '---', /second policy/, /three dashes/],
])('%s is refused with its line and a remedy', (_, from, to, at, says, remedy) => {
  const text = changed(from, to)
  const problems = problemsOf(text)
  const here = problems.find(problem => says.test(problem.says))
  expect(here, JSON.stringify(problems)).toBeDefined()
  expect(here!.line).toBe(lineOf(text, at))
  expect(here!.remedy).toMatch(remedy)
  for (const problem of problems) expect(problem.says.endsWith('.') && problem.remedy.endsWith('.')).toBe(true)
})

test('a field that may be unsaid may be left out, and reads as unsaid', () => {
  const read = readPolicy(changed('  leadershipSummaryAt: "10:30"\n', '').replace('  signInAt: The school office\n', ''))
  expect(read).toMatchObject({ policy: { followUp: { leadershipSummaryAt: null }, lateness: { signInAt: null } } })
})

test('every problem is told at once, in the order of the lines', () => {
  const text = changed('keptYears: 6', 'keptYears: six').replace('  boards: false', '  bords: false')
  const lines = problemsOf(text).map(({ line }) => line)
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
  expect(lines.length).toBe(3)
})

test.each([
  ['', 'The file is empty.'],
  ['# only a comment\n', 'The file is empty.'],
  ['Attendance policy', 'The file holds no fields.'],
  ['- a\n- b\n', 'The file holds no fields.'],
  ['PK\u0003\u0004\0\0', 'This is not a text file.'],
  ['x'.repeat(400_001), 'The file is too long for a policy.'],
  ['['.repeat(50_000), 'Lines or brackets stand too deep in each other.'],
  ['- '.repeat(50_000), 'Lines or brackets stand too deep in each other.'],
])('%.20s… is refused as a whole', (text, says) => {
  expect(problemsOf(text)).toMatchObject([{ line: 1, says }])
})

test('a key that names a thing of the program is refused like any other', () => {
  expect(
    problemsOf(`${blank}\n__proto__:\n  a: 1\nconstructor: 1\n`)
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['__proto__', 'constructor'])
})

test('lines end as they may, and a mark at the beginning of the file does no harm', () => {
  expect(readPolicy(`\uFEFF${blank.replaceAll('\n', '\r\n')}`)).toEqual(readPolicy(blank))
})

test('a problem reads as one line', () => {
  expect(problemText(problemsOf(changed('keptYears: 6', 'keptYears: six'))[0]!)).toMatch(
    /^Line \d+, column 14: “keptYears” \(Entries are kept\) is “six”\. Write a whole number, such as keptYears: 5, in years\.$/,
  )
})
