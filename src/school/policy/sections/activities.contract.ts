import { clock, fields, lineOf, list, oneOf, part, party, role, unsaid, words, yes } from '#school/policy/policy-fields.ts'

/** Games, service, clubs and pupils who may not take part: registers beyond the two sessions. */
export const activities = part(
  { title: 'Games and other activities', says: 'Registers beyond the two of the day, and pupils who are off games.' },
  {
    registers: list(
      { title: 'Registers' },
      lineOf({
        what: words({ title: 'Of' }, 80),
        by: role({ title: 'Kept by' }),
        standing: oneOf({ title: 'It is' }, ['register-of-the-session', 'kept-beside-it', 'kept-if-wished']),
      }),
    ),
    crossChecked: list({ title: 'Absentees are compared with' }, oneOf({ title: 'List' }, ['daily-register', 'off-games-list'])),
    absenceReportTo: list({ title: 'Absences are reported to' }, role({ title: 'Role' })),
    notFollowed: unsaid(words({ title: 'When a pupil does not follow the procedure' }, 160)),
    exemptionsBy: unsaid(role({ title: 'Exemptions are given by' })),
    beforeSchool: unsaid(
      fields(
        { title: 'Activities before school that run into registration' },
        { sentInBy: role({ title: 'Their register is sent in by' }), approval: words({ title: 'Approved by' }, 120) },
      ),
    ),
    offGames: unsaid(
      fields(
        { title: 'Off games' },
        {
          toldBy: list({ title: 'Told by' }, party({ title: 'Who' }), 1),
          to: role({ title: 'To' }),
          copyTo: list({ title: 'Copied to' }, role({ title: 'Role' })),
          pupilAlone: yes({ title: 'The pupil’s own word is enough' }),
          noteCovers: oneOf({ title: 'A note covers' }, ['the-time-it-names', 'until-told-otherwise']),
          longNeeds: unsaid(words({ title: 'A long time off needs' }, 120)),
        },
      ),
    ),
    injured: list(
      { title: 'Where injured pupils are' },
      lineOf({
        days: oneOf({ title: 'On' }, ['weekdays', 'saturday']),
        from: clock({ title: 'From' }),
        until: unsaid(clock({ title: 'Until' })),
        what: words({ title: 'Where, and with whom' }, 200),
        by: role({ title: 'Checked by' }),
      }),
    ),
    illInTheDay: list(
      { title: 'Ill before or during the day' },
      lineOf({ by: party({ title: 'By' }), does: words({ title: 'What happens' }, 200) }),
    ),
  },
)
