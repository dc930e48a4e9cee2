import type { CodeOffered } from './register-view.ts'

export interface CodeMenuProps {
  name: string
  menu: CodeOffered[]
  chosen?: string
  onChoose?(code: string): void
}

/** Every code that the law lets stand for this pupil now, under its headings; each with its letter, so that it can be typed next time. */
export function CodeMenu({ name, menu, chosen, onChoose }: CodeMenuProps) {
  const groups = [...new Set(menu.map(offered => offered.group))]
  return (
    <div class="code-menu">
      <p class="quiet">{name}</p>
      {groups.map(group => (
        <section key={group}>
          <h3>{group}</h3>
          <div class="code-menu-codes">
            {menu
              .filter(offered => offered.group === group)
              .map(({ code, short, title }) => (
                <button
                  key={code}
                  type="button"
                  aria-pressed={code === chosen}
                  title={title}
                  onClick={onChoose && (() => onChoose(code))}
                >
                  <b>{code}</b> {short}
                </button>
              ))}
          </div>
        </section>
      ))}
    </div>
  )
}
