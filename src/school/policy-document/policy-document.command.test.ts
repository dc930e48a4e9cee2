import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, expect, test } from 'vitest'
import type { Desk } from '#platform/command/command.ts'
import { readCommand } from '#platform/command/read-command.ts'
import { writePolicyDocument } from './policy-document.command.ts'

const folder = mkdtempSync(join(tmpdir(), 'daymark document '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the command says and notes, and the file that it wrote. */
async function wrote(pack: string, file: string, ...flags: string[]) {
  const said: string[] = []
  const noted: string[] = []
  const desk = {
    now: new Date('2026-11-20T09:00:00Z'),
    say: (line = '') => said.push(line),
    note: (line: string) => noted.push(line),
  } as unknown as Desk
  const out = join(folder, file)
  await writePolicyDocument.run(readCommand(writePolicyDocument, [pack, '--out', out, ...flags]), desk)
  return { said, noted, bytes: readFileSync(out) }
}

const flat = (text: string) => text.replace(/\s+/g, ' ')

test('a PDF has the words of the policy, the name of the school and the day', async () => {
  const { bytes, said } = await wrote(
    'trust-primary',
    'policy.pdf',
    '--school',
    'Copperbeck Primary School',
    '--from',
    '2026-09-01',
  )
  const proxy = await getDocumentProxy(new Uint8Array(bytes))
  const text = flat((await extractText(proxy, { mergePages: true })).text)
  for (const words of [
    'Copperbeck Primary School',
    'Attendance policy',
    'Holds from 1 September 2026',
    'Every register is open for 10 minutes.',
  ])
    expect(text).toContain(words)
  expect(await proxy.getMarkInfo()).toMatchObject({ Marked: true })
  expect(said[0]).toMatch(/policy\.pdf: 2\d sections, \d+ kB\.$/)
})

test('a Word file has its headings, tables and words', async () => {
  const { bytes } = await wrote('independent-boarding', 'policy.DOCX')
  const { value } = await mammoth.convertToHtml({ buffer: bytes })
  expect(value.match(/<h1>/g)!.length).toBeGreaterThan(20)
  expect(value).toMatch(/<h2>.*Medical and dental appointments<\/h2>/)
  expect(value).toMatch(/<thead><tr><th><p>Session<\/p><\/th>/)
})

test('a page needs nothing beside it', async () => {
  const { bytes } = await wrote('diocesan-primary', 'policy.html')
  const html = bytes.toString('utf8')
  expect(html).toMatch(/^<!doctype html><html lang="en-GB">/)
  expect(html).toContain('<h1>Attendance policy</h1>')
  expect(html.match(/(?:src|href)="(?!#)[^"]*"/g)).toBeNull()
  expect(html.match(/url\((?!data:)/g)).toBeNull()
  expect(html).not.toContain('@import')
})

test('the three forms say the same', async () => {
  const [pdf, docx, html] = await Promise.all(['same.pdf', 'same.docx', 'same.html'].map(file => wrote('special-academy', file)))
  const texts = [
    flat((await extractText(await getDocumentProxy(new Uint8Array(pdf!.bytes)), { mergePages: true })).text),
    flat((await mammoth.extractRawText({ buffer: docx!.bytes })).value),
    flat(
      html!.bytes
        .toString('utf8')
        .replace(/<style.*?<\/style>/s, '')
        .replace(/<[^>]+>/g, ' '),
    ),
  ]
  for (const words of [
    'We look first at what we could do differently',
    'Critical support',
    'Reasonable adjustments',
    'closes at 9:30',
    '£160',
    '95 per cent or less',
  ])
    for (const text of texts) expect(text).toContain(words)
})

test('what the guidance asks for and the policy leaves unsaid is said beside the file; nothing is noted of a whole policy', async () => {
  expect((await wrote('blank', 'whole.html')).noted).toEqual([])
  expect((await wrote('as-published/trust-primary', 'parts.html')).noted.join('\n')).toContain(
    'When the morning and the afternoon begin and end.',
  )
  expect((await wrote('as-published/trust-primary', 'draft.html', '--draft')).bytes.toString('utf8')).toContain(
    'The school has not yet said',
  )
})

test.each([
  ['policy.txt', [], /does not say what to write\. Give it one of these endings: \.html, \.pdf, \.docx/],
  ['policy', [], /does not say what to write/],
  ['none/policy.pdf', [], /was not written: there is no such folder/],
  ['policy.pdf', ['--on', '2024-02-30'], /“2024-02-30” is no day: write --on 2026-09-01/],
  ['policy.pdf', ['--on', '2024-08-18'], /law before 19 August 2024/],
])('%s %j is refused, and nothing is written', async (file, flags, says) => {
  const before = readdirSync(folder)
  await expect(wrote('blank', file, ...flags)).rejects.toThrow(says)
  expect(readdirSync(folder)).toEqual(before)
})

test('without a file to write it says so', async () => {
  await expect(async () => writePolicyDocument.run(readCommand(writePolicyDocument, ['blank']), {} as Desk)).rejects.toThrow(
    '--out',
  )
})
