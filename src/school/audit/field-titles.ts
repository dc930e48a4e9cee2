import { parentTitles } from '#school/parents/parent.ts'
import { particularTitles } from '#school/people/pupil.ts'

const titles: Record<string, string> = {
  ...parentTitles,
  ...particularTitles,
  photograph: 'Photograph kept',
  startingDay: 'Starting day',
  lastDay: 'Last day',
  ground: 'Ground of deletion',
  boarder: 'Boarder',
  value: 'Value',
  from: 'From',
  until: 'Until',
  position: 'Position',
  phase: 'Phase',
  kind: 'Kind',
  localAuthority: 'Local authority',
  urn: 'URN',
  boards: 'Has boarders',
  photographs: 'Photographs on registers',
  firstDay: 'First day',
  title: 'Title',
  sessions: 'Sessions',
  yearGroups: 'Year groups',
}

/** A field of a change in words. */
export const fieldTitle = (field: string): string => titles[field] ?? field
