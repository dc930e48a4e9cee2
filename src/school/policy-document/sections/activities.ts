import type { Block } from '#platform/document/document.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { and, at, capital, or, phrase, sentence } from '#school/policy-document/wording/sentences.ts'
import { bullets, deeds, paragraph, table, type Writer, type Written } from '#school/policy-document/writer.ts'

type Activities = Policy['activities']

const standing: Record<Activities['registers'][number]['standing'], string> = {
  'register-of-the-session': 'The register of the session',
  'kept-beside-it': 'Kept beside the register of the session',
  'kept-if-wished': 'Kept where staff wish it',
}

const lists: Record<Activities['crossChecked'][number], string> = {
  'daily-register': 'the day’s register',
  'off-games-list': 'the list of pupils who are off games',
}

/** Registers of games and activities, and pupils who may not take part. Left out where the policy says nothing of them. */
export function activities(writer: Writer): Written {
  const { policy, the } = writer
  const { activities } = policy
  return {
    id: 'activities',
    title: 'Games and other activities',
    blocks: [
      ...table(
        'Registers of activities',
        [
          { head: 'Register of', share: 3 },
          { head: 'Kept by', share: 3 },
          { head: 'What it is', share: 4 },
        ],
        activities.registers.map(({ what, by, standing: its }) => [capital(what), capital(the(by)), standing[its]]),
      ),
      ...paragraph(
        activities.crossChecked.length > 0 &&
          `Absentees are compared with ${and(...activities.crossChecked.map(list => lists[list]))}.`,
        activities.absenceReportTo.length > 0 && `Absences are reported to ${and(...activities.absenceReportTo.map(the))}.`,
        activities.exemptionsBy && `Exemptions are given by ${the(activities.exemptionsBy)}.`,
      ),
      ...paragraph(activities.notFollowed && `When a pupil does not follow the procedure: ${phrase(activities.notFollowed)}.`),
      ...paragraph(
        activities.beforeSchool &&
          `Where an activity before school runs into registration, it is approved by ${phrase(activities.beforeSchool.approval)}. Its register is sent in by ${the(activities.beforeSchool.sentInBy)}.`,
      ),
    ],
    parts: [
      { id: 'off-games', title: 'Off games', blocks: offGames(writer) },
      { id: 'injured', title: 'Where injured pupils are', blocks: injured(writer) },
      {
        id: 'ill-in-the-day',
        title: 'Ill before or during the day',
        blocks: bullets(deeds(the, activities.illInTheDay)),
      },
    ],
  }
}

function offGames({ policy, the }: Writer): Block[] {
  const { offGames } = policy.activities
  if (!offGames) return []
  return paragraph(
    `Word that a pupil is off games comes from ${or(...offGames.toldBy.map(the))}, and goes to ${the(offGames.to)}.`,
    offGames.copyTo.length > 0 && `A copy goes to ${and(...offGames.copyTo.map(the))}.`,
    offGames.pupilAlone ? 'The pupil’s own word is enough.' : 'The pupil’s own word is not enough.',
    offGames.noteCovers === 'the-time-it-names'
      ? 'A note covers the time that it names.'
      : 'A note holds until we are told otherwise.',
    offGames.longNeeds && `A long time off needs ${phrase(offGames.longNeeds)}.`,
  )
}

const injured = ({ policy, the }: Writer): Block[] =>
  table(
    'Where injured pupils are',
    [
      { head: 'When', share: 3 },
      { head: 'Where, and with whom', share: 6 },
      { head: 'Checked by', share: 2 },
    ],
    policy.activities.injured.map(({ days, from, until, what, by }) => [
      `${days === 'saturday' ? 'Saturdays' : 'Weekdays'}, ${until ? `${at(from)} to ${at(until)}` : `from ${at(from)}`}`,
      sentence(what).slice(0, -1),
      capital(the(by)),
    ]),
  )
