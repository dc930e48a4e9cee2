import type { ComponentChildren } from 'preact'
import type { AssetUrls } from '#platform/web/assets/assets.ts'
import { Header, type HeaderProps } from './header.tsx'

export interface LayoutProps extends HeaderProps {
  /** What the page found, in words; the name of the house follows it in the browser's tab. */
  title: string
  assets: AssetUrls
  /** Names of browser entries this page needs; `enhance` comes with every page. */
  scripts?: string[]
  /** True when the page shows what was wrong with a form: says so first in the tab. */
  wrong?: boolean
  /** A page that can do without the second stylesheet. */
  light?: boolean
  width?: 'page' | 'reading' | 'narrow' | 'full'
  /** Above the header, on every page: a clock that is not the real one, a system that is not the real one. */
  banner?: ComponentChildren
  /** Kept at the foot of the window: the one main action of a long page. */
  footer?: ComponentChildren
  head?: ComponentChildren
  children?: ComponentChildren
}

/** A whole page. It carries no script or style of its own, so the strictest content policy admits it. */
export function Layout(props: LayoutProps) {
  const { assets, title, wrong, width = 'page', banner, footer, head, children } = props
  const scripts = ['enhance', ...(props.scripts ?? []).filter(name => name !== 'enhance')]
  const chunks = [...new Set(scripts.flatMap(name => assets.imports(name)))]
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>{`${wrong ? 'Error: ' : ''}${title} · Daymark`}</title>
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="preload" href={assets.url('font')} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={assets.url('style')} />
        {!props.light && <link rel="stylesheet" href={assets.url('more')} />}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {chunks.map(chunk => (
          <link key={chunk} rel="modulepreload" href={chunk} />
        ))}
        {scripts.map(name => (
          <script key={name} type="module" src={assets.url(name)} />
        ))}
        {head}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the page
        </a>
        {banner && (
          <div class="page-banner" role="status">
            {banner}
          </div>
        )}
        <Header home={props.home} nav={props.nav} who={props.who} />
        <main id="main" class={`main-${width}`} tabindex={-1}>
          {children}
        </main>
        {footer && <footer class="page-bar">{footer}</footer>}
      </body>
    </html>
  )
}
