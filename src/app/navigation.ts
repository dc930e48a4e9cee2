import type { SchoolContext } from '#school/access/school-door.ts'

export interface Place {
  id: string
  href: string
  label: string
}

/** The places of a school that this person may go to, in the order of the day. */
export function placesFor(ctx: SchoolContext): Place[] {
  const at = (path: string) => `/schools/${ctx.school.id}/${path}`
  const places: (Place | false)[] = [
    ctx.reach('see registers') !== undefined && { id: 'registers', href: at('registers'), label: 'Registers' },
    ctx.reach('see pupils') !== undefined && { id: 'pupils', href: at('pupils'), label: 'Pupils' },
    ctx.reach('see figures') !== undefined && { id: 'measures', href: at('measures'), label: 'Attendance' },
    ctx.reach('see groups') !== undefined && { id: 'groups', href: at('groups'), label: 'Groups' },
    ctx.reach('see staff') !== undefined && { id: 'staff', href: at('staff'), label: 'Staff' },
    ctx.reach('see the calendar') !== undefined && { id: 'calendar', href: at('calendar'), label: 'Calendar' },
    ctx.reach('see the policy') !== undefined && { id: 'policy', href: at('policy'), label: 'Policy' },
    ctx.may('import') && { id: 'import', href: at('import'), label: 'Import' },
    ctx.may('see the audit') && { id: 'audit', href: at('audit'), label: 'Audit' },
    ctx.may('change the school') && { id: 'school', href: at('details'), label: 'School' },
  ]
  return places.filter(place => place !== false)
}
