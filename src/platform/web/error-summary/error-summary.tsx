export interface WrongField {
  /** What to do about it, in one sentence. */
  message: string
  /** The id of the field; without it the line is no link. */
  field?: string
}

/** What was wrong, at the top, with the focus, each line leading to its field. Says too what became of the work. */
export function ErrorSummary({
  errors,
  title = 'There is something to put right',
  kept,
}: {
  errors: WrongField[]
  title?: string
  kept?: string
}) {
  return (
    <div class="error-summary" role="alert" tabindex={-1} autofocus data-focus>
      <h2>{title}</h2>
      {kept && <p>{kept}</p>}
      <ul>
        {errors.map(({ message, field }) => (
          <li key={field ?? message}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  )
}
