import type { Policy } from '#school/policy/policy.contract.ts'
import { and, capital, sentence } from '#school/policy-document/wording/sentences.ts'
import { line, table, type Writer, type Written } from '#school/policy-document/writer.ts'

type Duty = Policy['people']['duties'][number]

/** Who does what about attendance, by role; pupils and parents stand apart. */
export function roles({ policy: { people }, the }: Writer): Written {
  const duties = people.duties.filter(({ who }) => who !== 'parent' && who !== 'pupil')
  const inOrder = [...new Set(duties.map(({ who }) => who))]
  const standingIn = ({ delegates }: Duty) => delegates.length > 0 && `When they are away: ${and(...delegates.map(the))}.`
  return {
    id: 'roles',
    title: 'Who does what',
    blocks: table(
      'Who does what about attendance',
      [
        { head: 'Who', share: 3 },
        { head: 'What they do', share: 8 },
      ],
      inOrder.map(who => [
        capital(the(who)),
        duties.filter(duty => duty.who === who).map(duty => line(sentence(duty.does), standingIn(duty))),
      ]),
    ),
  }
}
