import { clock, count, fields, lineOf, list, oneOf, part, party, role, unsaid, words, yes } from '#school/policy/policy-fields.ts'

/** The kinds of leave and of planned absence that somebody decides. */
export const leaveKinds = [
  'medical',
  'performance',
  'interview',
  'study',
  'part-time',
  'exceptional',
  'family-event',
  'religious',
  'driving-test',
  'university-visit',
  'course-or-visit',
  'sport-music-drama',
  'boarder-half-day',
  'boarder-next-to-holiday',
  'travelling',
  'everything-else',
] as const

/** Who decides on leave, how it is asked for, and what is never granted. */
export const leave = part(
  { title: 'Leave of absence', says: 'Who decides, how to ask, and what is never granted.' },
  {
    deciders: list(
      { title: 'Who decides', says: 'The first line that fits decides.' },
      lineOf({
        who: role({ title: 'Decided by' }),
        kinds: list({ title: 'For' }, oneOf({ title: 'Kind of leave' }, leaveKinds), 1),
        upToDays: unsaid(count({ title: 'Up to', unit: 'days' }, 1, 100)),
        boardersOnly: yes({ title: 'Only for boarders' }),
        inWriting: yes({ title: 'Asked for in writing' }),
      }),
      1,
    ),
    askedBy: list({ title: 'Asked for by' }, oneOf({ title: 'Way' }, ['form', 'letter', 'email', 'portal', 'phone']), 1),
    notice: unsaid(words({ title: 'How far ahead' }, 120)),
    evidenceMayBeAsked: yes({ title: 'Evidence may be asked for' }),
    retrospective: unsaid(oneOf({ title: 'Asked for afterwards' }, ['never-granted', 'may-be-granted'])),
    decisionsMayChange: yes({ title: 'A decision may change on new information, and parents are told' }),
    holidays: unsaid(oneOf({ title: 'Holidays in term time' }, ['not-exceptional', 'may-be-exceptional', 'allowance'])),
    nextToHolidays: unsaid(oneOf({ title: 'Days next to holidays and exeats' }, ['discouraged', 'not-granted'])),
    never: list({ title: 'Never granted for' }, words({ title: 'Reason' }, 120)),
    neverMeans: oneOf({ title: 'Those reasons are' }, ['generally-not-granted', 'under-no-circumstances']),
    neverIncludesLateness: yes({ title: 'Arrival after the register closes is listed among the reasons never authorised' }),
    religiousDays: oneOf({ title: 'Days set apart by the parents’ religious body' }, [
      'every-day-set-apart',
      'limited',
      'significant-festivals',
    ]),
    religiousDaysAtMost: unsaid(count({ title: 'At most', unit: 'days' }, 0, 30)),
    appointments: fields(
      { title: 'Medical and dental appointments' },
      {
        toldBefore: yes({ title: 'Told to the school beforehand' }),
        tell: list({ title: 'To' }, role({ title: 'Role' })),
        timesTold: yes({ title: 'With the times of leaving and return' }),
        evidenceBefore: yes({ title: 'With medical evidence beforehand' }),
        outsideSchool: yes({ title: 'Made outside school hours where possible, or as short as possible' }),
      },
    ),
    studyFor: list(
      { title: 'Study leave is for' },
      oneOf({ title: 'Examination' }, ['public-examinations', 'admissions-tests', 'mock-examinations']),
      0,
    ),
    suspectedHoliday: unsaid(
      fields(
        { title: 'A holiday is suspected' },
        {
          letterOnDay: count({ title: 'A letter goes on school day', unit: '' }, 1, 30),
          answerWithinDays: count({ title: 'Parents answer within', unit: 'days' }, 1, 30),
          unanswered: oneOf({ title: 'Without an answer' }, ['taken-as-holiday', 'decided-case-by-case']),
        },
      ),
    ),
    partTime: fields(
      { title: 'Part-time timetables' },
      {
        offered: yes({ title: 'Offered in exceptional cases' }),
        codedAs: unsaid(oneOf({ title: 'Recorded as' }, ['part-time-leave', 'exceptional-leave', 'not-stated'])),
        agreedWithParents: yes({ title: 'Agreed with the parents' }),
        withinPlan: yes({ title: 'Has an aim within a plan' }),
        reviewed: yes({ title: 'Reviewed on dates that are set' }),
        endDate: yes({ title: 'Has an end date' }),
        reviewEveryWeeks: unsaid(count({ title: 'Reviewed every', unit: 'weeks' }, 1, 20)),
        tell: list({ title: 'Told' }, party({ title: 'Who' })),
        forBehaviour: yes({ title: 'Used to manage behaviour' }),
      },
    ),
    suspendedNotAttendingProvision: unsaid(
      oneOf({ title: 'A suspended pupil who misses the provision made' }, ['true-reason', 'always-unauthorised']),
    ),
    boarders: unsaid(
      fields(
        { title: 'Boarders' },
        {
          exeatDay: oneOf({ title: 'An exeat begins on' }, ['thursday', 'friday', 'saturday']),
          exeatFrom: clock({ title: 'From' }),
          boundByTimes: yes({ title: 'Published times of arrival and departure hold for boarders too' }),
        },
      ),
    ),
  },
)
