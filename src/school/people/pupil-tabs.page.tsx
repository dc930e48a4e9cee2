import type { ComponentChildren } from 'preact'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Tabs } from '#platform/web/tabs/tabs.tsx'

export type PupilTab = 'attendance' | 'details' | 'history'

/** Where a pupil's pages are. */
export const pupilAddress = (school: number, pupil: number, tab: PupilTab | 'change' | 'photograph' = 'attendance'): string =>
  `/schools/${school}/pupils/${pupil}${tab === 'attendance' ? '' : `/${tab}`}`

export interface PupilHeadingProps {
  school: number
  pupil: { id: number; name: string; note?: string }
  tab: PupilTab
  title?: ComponentChildren
  lead?: ComponentChildren
  children?: ComponentChildren
}

/** The top of each page about one pupil: the way back, the name, and the three ways of looking at what is recorded. */
export function PupilHeading({ school, pupil, tab, title, lead, children }: PupilHeadingProps) {
  const tabs = (['attendance', 'details', 'history'] as const).map(id => ({
    href: pupilAddress(school, pupil.id, id),
    label: { attendance: 'Attendance', details: 'Details', history: 'History' }[id],
    current: id === tab,
  }))
  return (
    <>
      <Breadcrumb crumbs={[{ href: `/schools/${school}/pupils`, label: 'Pupils' }]} />
      <PageHeading
        title={title ?? pupil.name}
        above={title ? [pupil.name, pupil.note].filter(Boolean).join(' · ') : pupil.note}
        lead={lead}
      >
        {children}
      </PageHeading>
      <Tabs label={pupil.name} tabs={tabs} />
    </>
  )
}
