import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { expect, test } from 'vitest'
import type { Document } from '#platform/document/document.ts'
import { pdfOf } from './pdf.ts'

const document = (words: string, more: Partial<Document> = {}): Document => ({
  title: 'Order of the harbour',
  facts: [],
  sections: [
    {
      id: 'watch',
      number: '1',
      title: 'The watch',
      blocks: [
        { kind: 'paragraph', words },
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
          id: 'night',
          number: '1.1',
          title: 'By night',
          blocks: [
            {
              kind: 'list',
              ordered: true,
              items: ['One light', [{ strong: 'Two' }, ' lights, see ', { to: 'watch', says: 'section 1' }]],
            },
          ],
        },
      ],
    },
  ],
  draft: false,
  ...more,
})

const read = async (made: Uint8Array) => {
  const proxy = await getDocumentProxy(new Uint8Array(made))
  const { text } = await extractText(proxy, { mergePages: true })
  return { proxy, text }
}

test('the words, headings and numbers of the document are in the PDF, and its title is told', async () => {
  const { proxy, text } = await read(await pdfOf(document('Each boat is entered once.')))
  for (const words of [
    'Order of the harbour',
    'The watch',
    '1.1',
    'By night',
    'Each boat is entered once.',
    'Fulmar',
    'South',
    'One light',
  ])
    expect(text).toContain(words)
  expect((await getMeta(proxy)).info.Title).toBe('Order of the harbour')
})

test('the PDF is tagged, and says that it keeps PDF/UA-1', async () => {
  const made = await pdfOf(document('Each boat.'))
  const { proxy } = await read(made)
  expect(await proxy.getMarkInfo()).toMatchObject({ Marked: true })
  const roles: string[] = []
  const walk = (node: { role?: string; children?: unknown[] } | null): void => {
    if (node?.role) roles.push(node.role)
    for (const child of node?.children ?? []) walk(child as typeof node)
  }
  for (let page = 1; page <= proxy.numPages; page++) walk(await (await proxy.getPage(page)).getStructTree())
  for (const role of ['H1', 'H2', 'P', 'Table', 'TH', 'TD', 'L', 'LI', 'Link']) expect(roles).toContain(role)
  expect(Buffer.from(made).toString('latin1')).toMatch(/pdfuaid:part[^0-9]*1/)
})

test('what looks like markup of the press is printed as it was written', async () => {
  const words = '#panic("x") *not strong* $x^2$ @watch <watch> `raw` \\u{41} // end [#read("/etc/passwd")] "quoted"'
  const { text } = await read(await pdfOf(document(words, { title: '#eval("1+1") = heading', of: '= #sys.inputs' })))
  expect(text.replace(/\s+/g, '')).toContain(words.replace(/\s+/g, ''))
  expect(text).toContain('#eval("1+1") = heading')
  expect(text).toContain('= #sys.inputs')
})

test('letters that no font has are replaced, and the rest stands', async () => {
  const { text } = await read(await pdfOf(document('Before \u{10fffd}\ue000 after, Llŷn')))
  expect(text).toMatch(/Before .* after, Llŷn/)
})

test('several are made one after another, and one that cannot be made does not stop the next', async () => {
  await expect(pdfOf({ title: 'Nothing else' } as unknown as Document)).rejects.toThrow()
  const [one, two] = await Promise.all([pdfOf(document('One')), pdfOf(document('Two'))])
  expect((await read(one)).text).toContain('One')
  expect((await read(two)).text).toContain('Two')
})
