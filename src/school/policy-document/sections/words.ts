import { beginsCitation, endsCitation } from '#law/pupils/compulsory-school-age.ts'
import { parentCitation } from '#law/pupils/parent.ts'
import { terms, type Writer, type Written } from '#school/policy-document/writer.ts'

/** What words of the law mean in this document. */
export const words = (_: Writer): Written => ({
  id: 'words',
  title: 'Words used here',
  blocks: terms(
    ['Parent', parentCitation.says],
    ['Compulsory school age', `${beginsCitation.says} ${endsCitation.says}`],
    ['Session', 'A morning or an afternoon of a school day.'],
    ['Authorised absence', 'An absence that the school has permitted, or that the law allows.'],
    ['Unauthorised absence', 'An absence without a reason that the law or the school accepts, or whose reason is not known.'],
    ['Attendance in per cent', 'The sessions that a pupil attended, of those that the pupil could have attended.'],
  ),
})
