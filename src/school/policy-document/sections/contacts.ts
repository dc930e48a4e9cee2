import { capital, sentence } from '#school/policy-document/wording/sentences.ts'
import { paragraph, table, terms, type Writer, type Written } from '#school/policy-document/writer.ts'

/** Whom to contact about attendance, by role: from day to day, for more help, and who leads. */
export function contacts({ policy: { people, contacts }, the, gap }: Writer): Written {
  const { seniorChampion, dayToDayContact, supportContact } = people
  return {
    id: 'contacts',
    title: 'Whom to contact',
    covers: [dayToDayContact && supportContact && 'contacts', seniorChampion && 'champion'],
    blocks: [
      ...paragraph(
        'Parents and pupils can turn to these people at any time. We tell parents who they are at present, and how to reach them.',
      ),
      ...terms(
        ['About attendance from day to day', dayToDayContact && capital(the(dayToDayContact))],
        ['For more support', supportContact && capital(the(supportContact))],
        ['Senior attendance champion', seniorChampion && leader(the(seniorChampion))],
      ),
      ...(dayToDayContact ? [] : gap('The school has not yet said whom parents ask about attendance from day to day.')),
      ...(supportContact ? [] : gap('The school has not yet said whom parents ask for more support.')),
      ...(seniorChampion ? [] : gap('The school has not yet said who its senior attendance champion is.')),
      ...table(
        'Whom to contact for what',
        [
          { head: 'For', share: 4 },
          { head: 'Whom', share: 3 },
          { head: 'How', share: 4 },
        ],
        contacts.list.map(({ for: what, who, way }) => [sentence(what).slice(0, -1), capital(the(who)), capital(way)]),
      ),
    ],
  }
}

/** The champion, by a name of the school's own where it has one. */
const leader = (name: string): string =>
  name === 'the senior attendance champion'
    ? 'A member of the leadership team, who leads on attendance'
    : `${capital(name)}, who leads on attendance in the leadership team`
