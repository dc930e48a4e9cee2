import type { Document } from '#platform/document/document.ts'
import { Written, WrittenFacts } from '#platform/web/written/written.tsx'
import type { Example } from './examples.tsx'

const order: Document = {
  title: 'Order of the harbour',
  facts: [
    { term: 'Holds from', says: '1 March 2026' },
    { term: 'Approved by', says: 'The harbour board' },
  ],
  opening: {
    title: 'In short, for skippers',
    blocks: [
      {
        kind: 'terms',
        terms: [
          { term: 'Coming in', says: [['Call the watch by 8:50. More in ', { to: 'harbour-watch', says: 'section 1' }, '.']] },
          { term: 'At night', says: ['Show two lights.'] },
        ],
      },
    ],
  },
  sections: [
    {
      id: 'harbour-watch',
      number: '1',
      title: 'The watch',
      blocks: [
        { kind: 'paragraph', words: 'Each boat is entered once in a watch, by whoever holds it:' },
        { kind: 'list', ordered: true, items: ['by name', 'by berth', ['by ', { strong: 'day of arrival' }]] },
        {
          kind: 'table',
          caption: 'Berths',
          columns: [
            { head: 'Boat', share: 2 },
            { head: 'Berth', share: 3 },
            { head: 'Nights', share: 1 },
          ],
          rows: [
            [['Kittiwake'], ['North quay', 'In winter: moorings'], ['12']],
            [['Fulmar'], ['Moorings'], ['3']],
          ],
        },
      ],
      parts: [
        {
          id: 'harbour-night',
          number: '1.1',
          title: 'By night',
          blocks: [{ kind: 'gap', words: 'The harbour has not yet said when the night begins.' }],
        },
      ],
    },
  ],
  draft: true,
}

/** A written document, as a page shows it. */
export const writing: Example[] = [
  {
    name: 'A written document',
    shows: (
      <>
        <WrittenFacts document={order} />
        <Written document={order} />
      </>
    ),
  },
]
