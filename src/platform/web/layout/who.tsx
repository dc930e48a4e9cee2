export interface WhoProps {
  name: string
  position?: string
  links?: { href: string; label: string }[]
  /** Leaving changes what the server holds, so it is a form that posts. `hidden` carries the form's token. */
  signOut?: { action: string; hidden?: Record<string, string>; label?: string }
}

/** Who is signed in, and what is theirs: a native disclosure. */
export function Who({ name, position, links = [], signOut }: WhoProps) {
  const said = (
    <>
      <b>{name}</b>
      {position && <span class="position"> · {position}</span>}
    </>
  )
  if (links.length === 0 && !signOut) return <p class="who">{said}</p>
  return (
    <details class="who" data-menu>
      <summary>{said}</summary>
      <div class="who-panel">
        {links.map(({ href, label }) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
        {signOut && (
          <form method="post" action={signOut.action}>
            {Object.entries(signOut.hidden ?? {}).map(([key, value]) => (
              <input key={key} type="hidden" name={key} value={value} />
            ))}
            <button type="submit">{signOut.label ?? 'Sign out'}</button>
          </form>
        )}
      </div>
    </details>
  )
}
