import { inflateRawSync } from 'node:zlib'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import type { Document } from '#platform/document/document.ts'
import { wordOf } from './word.ts'

const document: Document = {
  title: 'Order of the harbour',
  of: 'Kittiwake & Sons',
  facts: [{ term: 'Holds from', says: '1 March' }],
  opening: { title: 'In short', blocks: [{ kind: 'terms', terms: [{ term: 'At night', says: ['Show two lights.'] }] }] },
  sections: [
    {
      id: 'watch',
      number: '1',
      title: 'The watch',
      blocks: [
        {
          kind: 'paragraph',
          words: ['Each boat is entered ', { strong: 'once' }, ', see ', { to: 'by-night', says: 'section 1.1' }, '.'],
        },
        {
          kind: 'table',
          caption: 'Boats',
          columns: [
            { head: 'Boat', share: 1 },
            { head: 'Berth', share: 2 },
          ],
          rows: [[['Fulmar'], ['North', 'South']]],
        },
      ],
      parts: [
        {
          id: 'by-night',
          number: '1.1',
          title: 'By night',
          blocks: [
            { kind: 'list', ordered: true, items: ['One light', 'Two lights'] },
            { kind: 'paragraph', words: '<w:p> & \u0007bell' },
          ],
        },
      ],
    },
  ],
  draft: false,
}

const made = async (from = document) => {
  const buffer = Buffer.from(await wordOf(from))
  return { html: (await mammoth.convertToHtml({ buffer })).value, text: (await mammoth.extractRawText({ buffer })).value, buffer }
}

test('headings are headings, and strong words are strong', async () => {
  const { html } = await made()
  expect(html).toMatch(/<h1>(?:<a id="[^"]*"><\/a>)?The watch<\/h1>/)
  expect(html).toMatch(/<h2>(?:<a id="[^"]*"><\/a>)?By night<\/h2>/)
  expect(html).toContain('<strong>once</strong>')
})

test('a table has a row of headings', async () => {
  const { html } = await made()
  expect(html).toMatch(/<thead><tr><th><p>Boat<\/p><\/th>/)
  expect(html).toContain('<p>North</p><p>South</p>')
})

test('a reference leads to the heading that it names', async () => {
  const { html } = await made()
  const target = /<a href="#([^"]+)">section 1.1<\/a>/.exec(html)?.[1]
  expect(html).toContain(`<a id="${target}"></a>By night`)
})

test('signs of the file’s own language are written as they are, and control characters left out', async () => {
  const { text } = await made()
  expect(text).toContain('<w:p> & bell')
  expect(text).toContain('Kittiwake & Sons')
})

/** One file out of the archive that a Word file is, by the list at its end. */
function entry(archive: Buffer, name: string): string {
  for (let at = archive.readUInt32LE(archive.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16); ; ) {
    const [size, length, extra, note, start] = [20, 28, 30, 32, 42].map((from, index) =>
      index === 0 || index === 4 ? archive.readUInt32LE(at + from) : archive.readUInt16LE(at + from),
    ) as [number, number, number, number, number]
    if (archive.toString('utf8', at + 46, at + 46 + length) !== name) {
      at += 46 + length + extra + note
      continue
    }
    const data = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28)
    return inflateRawSync(archive.subarray(data, data + size)).toString('utf8')
  }
}

test('the language is British English, and headings are numbered by Word', async () => {
  const { buffer } = await made()
  expect(entry(buffer, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
  expect(entry(buffer, 'word/document.xml')).toMatch(/<w:pStyle w:val="Heading2"\/>.{0,80}<w:numPr>/)
})
