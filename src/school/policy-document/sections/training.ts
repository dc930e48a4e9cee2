import { everyMonths } from '#school/policy-document/wording/often.ts'
import { capital, phrase } from '#school/policy-document/wording/sentences.ts'
import { bullets, paragraph, type Writer, type Written } from '#school/policy-document/writer.ts'

/** Who is trained in what, and how often. Left out where the policy says nothing of it. */
export function training({ policy: { people } }: Writer): Written {
  return {
    id: 'training',
    title: 'Training',
    blocks:
      people.training.length === 0
        ? []
        : [
            ...paragraph('Everybody with a part in attendance is trained for it.'),
            ...bullets(
              people.training.map(({ who, about, everyMonths: months }) => [
                { strong: capital(who) },
                `: ${phrase(about)}${months === null ? '' : `, at least ${everyMonths(months)}`}.`,
              ]),
            ),
          ],
  }
}
