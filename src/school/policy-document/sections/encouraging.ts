import { often } from '#school/policy-document/wording/often.ts'
import { phrase, sentence } from '#school/policy-document/wording/sentences.ts'
import { bullets, line, prose, type Writer, type Written } from '#school/policy-document/writer.ts'

/** How good attendance is encouraged and barriers are taken away: the school’s own words, its rewards, and its plans. */
export function encouraging({ policy: { ownWords, tiers } }: Writer): Written {
  return {
    id: 'encouraging',
    title: 'How we help pupils to be here',
    covers: [ownWords.promoting && 'promotion'],
    blocks: prose(ownWords.promoting),
    parts: [
      {
        id: 'celebrating',
        title: 'What we celebrate',
        blocks: bullets(
          ownWords.rewards.map(({ what, how }) => (how ? `${sentence(what).slice(0, -1)}, ${often[how]}.` : sentence(what))),
        ),
      },
      { id: 'barriers', title: 'What stands in the way', blocks: prose(ownWords.barriers) },
      { id: 'special-needs', title: 'Special needs and health', blocks: prose(ownWords.send) },
      { id: 'returning', title: 'Coming back', blocks: prose(ownWords.returning) },
      ...tiers.plans.map(({ name, for: whom, steps, reviewed }, index) => ({
        id: `plan-${index + 1}`,
        title: name,
        blocks: [
          {
            kind: 'paragraph' as const,
            words: line(`This plan is for ${phrase(whom)}.`, reviewed && `We look at it again ${often[reviewed]}.`),
          },
          ...bullets(steps.map(sentence)),
        ],
      })),
    ],
  }
}
