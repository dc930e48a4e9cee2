export interface PaginationProps {
  page: number
  pages: number
  hrefOf: (page: number) => string
  /** What is being turned over: "People". */
  label: string
  /** "1 to 50 of 1,150". */
  says?: string
}

const shown = (page: number, pages: number): number[] =>
  [...new Set([1, page - 1, page, page + 1, pages])].filter(number => number >= 1 && number <= pages).sort((a, b) => a - b)

/** Turning over a long list: the first, the last, and the neighbours. A list that fits needs none. */
export function Pagination({ page, pages, hrefOf, label, says }: PaginationProps) {
  if (pages <= 1) return says ? <p class="pagination-says">{says}</p> : null
  const numbers = shown(page, pages)
  return (
    <nav class="pagination" aria-label={`Pages of ${label}`}>
      {says && <p class="pagination-says">{says}</p>}
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          Earlier
        </a>
      )}
      {numbers.map((number, index) => (
        <>
          {index > 0 && number - (numbers[index - 1] ?? 0) > 1 && <span aria-hidden="true">…</span>}
          <a href={hrefOf(number)} aria-label={`Page ${number}`} aria-current={number === page ? 'page' : undefined}>
            {number}
          </a>
        </>
      ))}
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next">
          Later
        </a>
      )}
    </nav>
  )
}
