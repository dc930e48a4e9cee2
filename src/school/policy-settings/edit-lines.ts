import { type Shape, shapeAt } from '#school/policy/policy-shape.ts'
import { stepsAt } from './setting-path.ts'

/** What a button beside a line of a list asks for. */
export type LineEdit = { does: 'add' | 'out' | 'up'; at: string }

/** 'out deciders.2' as an edit; undefined where it is none. */
export function lineEditOf(text: string | undefined): LineEdit | undefined {
  const found = /^(add|out|up) ([\w.]{1,120})$/.exec(text ?? '')
  return found ? { does: found[1] as LineEdit['does'], at: found[2]! } : undefined
}

/** The value of a part with a line added at the end of a list, taken out of it, or moved up by one. */
export function editLines<Part>(shape: Shape, part: Part, { does, at }: LineEdit): Part {
  const steps = stepsAt(at)
  if (does === 'add') {
    const list = shapeAt(steps, shape)
    return list?.item ? changeAt(part, steps, lines => [...asList(lines), blankLine(list.item!)]) : part
  }
  const place = steps.at(-1)
  if (typeof place !== 'number') return part
  return changeAt(part, steps.slice(0, -1), lines =>
    does === 'out' ? asList(lines).toSpliced(place, 1) : movedUp(asList(lines), place),
  )
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const movedUp = (lines: unknown[], place: number): unknown[] =>
  place < 1 || place >= lines.length ? lines : lines.toSpliced(place - 1, 2, lines[place], lines[place - 1])

/** A line with nothing in it: to be filled in, or to be left out again when it stays so. */
const blankLine = (item: Shape): unknown => (item.fields ? {} : '')

function changeAt<Whole>(whole: Whole, steps: readonly PropertyKey[], change: (value: unknown) => unknown): Whole {
  const [step, ...rest] = steps
  if (step === undefined) return change(whole) as Whole
  if (typeof whole !== 'object' || whole === null) return rest.length === 0 ? ({ [step]: change(undefined) } as Whole) : whole
  if (Array.isArray(whole) && !(Number(step) in whole)) return whole
  const copy = (Array.isArray(whole) ? [...whole] : { ...whole }) as Record<PropertyKey, unknown>
  copy[step] = changeAt(copy[step], rest, change)
  return copy as Whole
}
