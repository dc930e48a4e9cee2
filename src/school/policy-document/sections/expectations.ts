import { ruleOn } from '#law/dated.ts'
import { meaningOfRegularly } from '#law/notices/regular-attendance.ts'
import { percent, phrase, sentence } from '#school/policy-document/wording/sentences.ts'
import { paragraph, terms, type Writer, type Written } from '#school/policy-document/writer.ts'

/** What is expected of parents and of pupils. */
export function expectations({ policy: { people, tiers }, on, see }: Writer): Written {
  const duties = (who: 'parent' | 'pupil'): string[] =>
    people.duties.filter(duty => duty.who === who).map(({ does }) => sentence(does))
  const times = see('day')
  const regularly = ruleOn(meaningOfRegularly, on)?.citation.says
  return {
    id: 'expectations',
    title: 'What we expect',
    covers: ['expectations'],
    blocks: [
      ...paragraph(
        'Every pupil is here on every day on which the school is open to them, and on time.',
        times && ['The times stand in ', times, '.'],
        regularly && `In law, ${phrase(regularly)}.`,
      ),
      ...paragraph(
        tiers.expected !== null &&
          `We look for attendance of ${percent(tiers.expected)} or more from every pupil. That is a mark of our own; the law sets none.`,
      ),
      ...terms(['Each parent', ...duties('parent')], ['Each pupil', ...duties('pupil')]),
    ],
  }
}
