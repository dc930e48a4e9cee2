import type { Policy } from '#school/policy/policy.contract.ts'
import { and, phrase } from '#school/policy-document/wording/sentences.ts'
import { bullets, paragraph, prose, type Writer, type Written } from '#school/policy-document/writer.ts'
import { dayText } from '#time/day.ts'

const kinds: Record<Policy['about']['schoolKind'], string> = {
  maintained: 'a maintained school',
  academy: 'an academy',
  independent: 'an independent school',
  'maintained-special': 'a maintained special school',
  'non-maintained-special': 'a non-maintained special school',
  'special-academy': 'a special academy',
  'pru-ap': 'a pupil referral unit or a school for alternative provision',
}

const phases: Record<Policy['about']['phases'][number], string> = {
  nursery: 'the nursery',
  primary: 'the primary years',
  secondary: 'the secondary years',
  'sixth-form': 'the sixth form',
}

/** What the policy is for, in the school’s own words; whom it is for, and what it rests on. */
export function purpose({ policy: { about, ownWords }, on }: Writer): Written {
  return {
    id: 'purpose',
    title: 'What this policy is for',
    blocks: [...prose(ownWords.aims), ...prose(ownWords.ethos)],
    parts: [
      {
        id: 'for-whom',
        title: 'For whom it is',
        blocks: paragraph(
          `We are ${phrase(about.setting)}.`,
          `In law the school is ${kinds[about.schoolKind]}${about.inTrust ? ', and part of a trust' : ''}.`,
          `This policy holds for ${and(...about.phases.map(phase => phases[phase]))}${about.boards ? ', for day pupils and for boarders' : ''}.`,
        ),
      },
      {
        id: 'rests-on',
        title: 'What it rests on',
        blocks: [
          ...(about.basedOn.length > 0 ? paragraph('We go by this law and guidance:') : []),
          ...bullets(about.basedOn),
          ...paragraph(
            `What the law says stands here as it is in force on ${dayText(on)}.`,
            'Where law or guidance changes before this policy does, the law comes first.',
          ),
        ],
      },
    ],
  }
}
