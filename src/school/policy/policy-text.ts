import { Document, isMap, isPair, isScalar, isSeq, type Node, Scalar, type YAMLMap } from 'yaml'
import type { Policy } from './policy.contract.ts'
import { policyShape, type Shape } from './policy-shape.ts'

/** A policy as a text that `readPolicy` reads back: parts and fields in the schema's order, what is unsaid left out. */
export function policyText(policy: Policy): string {
  const document = new Document(written(policyShape, policy))
  const root = document.contents as unknown as YAMLMap
  dress(root)
  for (const [index, pair] of root.items.entries()) {
    if (!isPair(pair) || !isScalar(pair.key)) continue
    pair.key.spaceBefore = index > 0
    const part = policyShape.fields![String(pair.key.value)]
    if (part?.title) pair.key.commentBefore = ` ${part.title}${part.says ? `: ${part.says}` : ''}`
  }
  return document.toString({ lineWidth: 120, minContentWidth: 40, flowCollectionPadding: false })
}

/** The value without what is unsaid or empty by default. */
function written(shape: Shape, value: unknown): unknown {
  if (shape.item) return (value as unknown[]).map(entry => written(shape.item!, entry))
  if (!shape.fields || value === null) return value
  const fields = value as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(shape.fields)
      .filter(([name, inner]) => !leftOut(inner, fields[name]))
      .map(([name, inner]) => [name, written(inner, fields[name])]),
  )
}

const leftOut = (shape: Shape, value: unknown): boolean =>
  shape.optional &&
  (value === null || value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0))

/** Times and clauses in quotes, long words as blocks, lists of words in one line, a blank line between long entries. */
function dress(node: unknown): void {
  if (isMap(node)) for (const { value } of node.items) dress(value)
  else if (isSeq(node)) {
    for (const item of node.items) dress(item)
    node.flow = node.items.every(short)
  } else if (isScalar(node) && typeof node.value === 'string') {
    if (node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL
    else if (/^[\d.:]+$/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE
  }
}

const short = (item: unknown): boolean =>
  isScalar(item as Node) && (typeof (item as Scalar).value !== 'string' || String((item as Scalar).value).length <= 40)
