import { column, draw, row } from './draw.ts'
import { type Shape, shapeWords } from './shapes.ts'

/** What the shapes mean. Give the words of the place where they are not the general ones. */
export const Legend = ({ shapes, words = {} }: { shapes?: Shape[]; words?: Partial<Record<Shape, string>> }) => (
  <ul class="legend">
    {(shapes ?? (Object.keys(shapeWords) as Shape[]).filter(shape => shape !== 'closed' && shape !== 'none')).map(shape => (
      <li key={shape}>
        <svg
          class="strip"
          viewBox={`0 0 ${column - 3} ${row}`}
          aria-hidden="true"
          dangerouslySetInnerHTML={{ __html: draw([{ shape }], 1) }}
        />
        {words[shape] ?? shapeWords[shape]}
      </li>
    ))}
  </ul>
)
