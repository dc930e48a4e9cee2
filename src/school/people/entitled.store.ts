import { pupilInGroups } from '#school/access/access.store.ts'
import type { SchoolContext } from '#school/access/school-door.ts'
import type { Entitled } from '#school/audit/happening-words.ts'

/** What this person may read of one pupil: contacts and sensitive characteristics, each for the school or for pupils of their own. */
export async function entitledFor(ctx: SchoolContext, pupil: number): Promise<Entitled> {
  const far = { contacts: ctx.reach('see contacts'), sensitive: ctx.reach('see sensitive characteristics') }
  const own =
    (far.contacts === 'own' || far.sensitive === 'own') &&
    (await ctx.read(tx => pupilInGroups(tx, ctx.school.id, pupil, ctx.viewer.groups, ctx.today)))
  const reaches = (reach: 'own' | 'school' | undefined) => reach === 'school' || (reach === 'own' && own)
  return { contacts: reaches(far.contacts), sensitive: reaches(far.sensitive) }
}
