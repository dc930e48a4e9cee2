import type { AssetUrls } from '#platform/web/assets/assets.ts'
import { Layout } from '#platform/web/layout/layout.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { charting } from './charting.tsx'
import { doing } from './doing.tsx'
import { showing } from './showing.tsx'
import { writing } from './writing.tsx'

/** Every part of the house on one page, with examples from a harbour: for looking at, for photographs and for the checks of reach. */
export const GalleryPage = ({ assets }: { assets: AssetUrls }) => (
  <Layout
    title="Every part of the house"
    assets={assets}
    nav={['Today', 'Watches', 'Boats', 'Papers'].map((label, index) => ({
      label,
      href: index === 0 ? '/gallery' : `/gallery?at=${label}`,
      current: index === 0,
      waiting: index === 1 ? '3' : undefined,
    }))}
    who={{
      name: 'Ada Finch',
      position: 'harbour office',
      links: [{ href: '/gallery?me', label: 'Your account' }],
      signOut: { action: '/gallery' },
    }}
    banner="The clock of this house stands still: Friday 20 November, 8:58."
  >
    <PageHeading
      above="Friday 20 November · 8:58"
      title="Every part of the house"
      lead="Shown with boats and berths, since parts know no trade."
    />
    {[...showing, ...charting, ...writing, ...doing].map(({ name, shows }) => (
      <Section key={name} title={name}>
        {shows}
      </Section>
    ))}
  </Layout>
)
