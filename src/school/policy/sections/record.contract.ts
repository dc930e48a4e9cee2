import { count, every, lineOf, list, oneOf, part, party, prose, role, unsaid, words, yes } from '#school/policy/policy-fields.ts'

/** How the registers and the codes are kept. */
export const registers = part(
  { title: 'The registers', says: 'How the legal record is kept.' },
  {
    keptYears: unsaid(count({ title: 'Entries are kept', unit: 'years' }, 1, 100)),
    form: unsaid(oneOf({ title: 'Kept' }, ['electronic', 'paper', 'electronic-or-printed'])),
    amendmentKeeps: list(
      { title: 'A correction keeps' },
      oneOf({ title: 'Fact' }, ['original', 'amended', 'reason', 'date', 'person']),
    ),
    backUp: unsaid(every({ title: 'A copy is kept' })),
    boardersInAttendanceRegister: yes({ title: 'Boarders are marked like day pupils' }),
    separateAuthorisedField: yes({ title: 'Authorised or not is recorded apart from the code' }),
    ownCodes: list(
      { title: 'Codes, where the policy has a table of its own' },
      lineOf({
        code: words({ title: 'Code' }, 3),
        title: words({ title: 'Its title in the policy' }, 160),
        counts: unsaid(
          oneOf({ title: 'Counts as' }, [
            'present',
            'approved-educational-activity',
            'authorised',
            'unauthorised',
            'not-possible',
            'not-collected',
          ]),
        ),
        wider: yes({ title: 'Used for more than the law allows' }),
      }),
    ),
  },
)

/** What the authority, the Department, governors and parents are told. */
export const telling = part(
  { title: 'Telling others', says: 'Returns, reports and what families hear.' },
  {
    sicknessDays: unsaid(count({ title: 'Sickness return at', unit: 'days' }, 1, 60)),
    sicknessOnlyAfter: yes({ title: 'Only once more than that many days were missed' }),
    attendanceReturnDays: unsaid(count({ title: 'Attendance return at', unit: 'days on end' }, 1, 60)),
    attendanceReturnOf: oneOf({ title: 'Counting absence' }, ['unauthorised', 'without-explanation', 'not-stated']),
    attendanceReturn: unsaid(every({ title: 'Attendance return' })),
    dataToDepartment: yes({ title: 'Registers are shared with the Department for Education' }),
    monitoring: list(
      { title: 'Who looks at what, how often' },
      lineOf({ what: words({ title: 'What' }, 160), how: every({ title: 'How often' }), by: party({ title: 'By' }) }),
    ),
    lookedFor: list({ title: 'Patterns looked for' }, words({ title: 'Pattern' }, 120)),
    cohorts: list({ title: 'Groups looked at' }, words({ title: 'Group' }, 80)),
    comparedWith: list(
      { title: 'Compared with' },
      oneOf({ title: 'Figures' }, ['own-earlier', 'trust', 'local', 'regional', 'national']),
    ),
    reports: list(
      { title: 'Reports' },
      lineOf({
        to: party({ title: 'To' }),
        what: words({ title: 'What' }, 160),
        how: unsaid(every({ title: 'How often', says: 'Left out: when there is need.' })),
      }),
    ),
    fallingWithPlan: yes({ title: 'The authority is told of falling attendance with an EHC plan' }),
    rollChanges: yes({ title: 'The authority is told of joining and leaving outside the usual times' }),
    targetingMeetings: yes({ title: 'Meetings with the local authority about severe absence' }),
  },
)

/** What the school asks and tells when a pupil leaves, or does not come. */
export const leaving = part(
  { title: 'Leaving the school', says: 'What is asked of parents, and who is told.' },
  {
    by: unsaid(role({ title: 'Asked by' })),
    asked: list(
      { title: 'Parents are asked for' },
      oneOf({ title: 'Fact' }, ['new-address', 'new-school', 'start-date', 'written-notice']),
    ),
    confirmation: yes({ title: 'The new school is asked to confirm' }),
    concernsTo: list({ title: 'Told at once of a concern, or of a pupil who cannot be found' }, party({ title: 'Who' })),
    missingAfter: unsaid(count({ title: 'A pupil who cannot be found is referred after', unit: 'school days' }, 1, 60)),
    notStartedAfter: unsaid(count({ title: 'A pupil who does not start is referred after', unit: 'school days' }, 1, 60)),
    homeEducation: unsaid(
      oneOf({ title: 'A parent who chooses home education' }, ['meeting-first-then-authority-told', 'authority-told']),
    ),
  },
)

/** What the school has to say in its own words, and how it celebrates. */
export const ownWords = part(
  { title: 'In the school’s own words', says: 'These stand in the document as you write them.' },
  {
    aims: prose({ title: 'Aims' }),
    ethos: prose({ title: 'Why attendance matters here' }),
    promoting: prose({ title: 'How good attendance is encouraged' }),
    barriers: prose({ title: 'How barriers are taken away' }),
    send: prose({ title: 'Pupils with special needs or health conditions' }),
    returning: prose({ title: 'Coming back after a long absence' }),
    rewards: list(
      { title: 'Celebrating' },
      lineOf({ what: words({ title: 'What' }, 160), how: unsaid(every({ title: 'How often' })) }),
    ),
    safeguarding: prose({ title: 'Attendance and safeguarding' }),
  },
)

/** Who to reach, by role; the school writes the numbers and addresses where they are kept up to date. */
export const contacts = part(
  { title: 'Whom to contact', says: 'By role. Numbers and addresses are filled in from the school’s details.' },
  {
    list: list(
      { title: 'Contacts' },
      lineOf({ for: words({ title: 'For' }, 120), who: role({ title: 'Role' }), way: words({ title: 'How' }, 160) }),
    ),
  },
)
