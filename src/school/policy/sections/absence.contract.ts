import { clock, count, fields, lineOf, list, oneOf, part, party, role, unsaid, words, yes } from '#school/policy/policy-fields.ts'

const channel = oneOf({ title: 'Way' }, ['phone', 'email', 'text', 'app', 'portal', 'desk', 'letter'])

/** How parents tell the school. */
export const reporting = part(
  { title: 'Telling the school of an absence', says: 'By when, how, and to whom.' },
  {
    firstDayBy: unsaid(clock({ title: 'On the first day by' })),
    laterDays: oneOf({ title: 'On later days' }, [
      'every-day',
      'first-day-only',
      'first-and-second-day',
      'until-the-return-told',
    ]),
    laterDaysBy: unsaid(clock({ title: 'On later days by' })),
    ways: list({ title: 'Ways to tell' }, channel, 1),
    to: list({ title: 'To' }, role({ title: 'Role' }), 1),
    expectedReturn: yes({ title: 'Parents say when they expect the pupil back' }),
    noteOnReturn: yes({ title: 'A written note is asked for on return' }),
    emergencyContacts: unsaid(count({ title: 'Emergency contacts asked for', unit: 'people' }, 1, 10)),
    recurringNeeds: unsaid(words({ title: 'Where a medical need comes again and again' }, 300)),
  },
)

/** What the school does while nobody knows where a pupil is. */
export const followUp = part(
  { title: 'Following up absence', says: 'From the first morning on, until the reason is known.' },
  {
    firstDayContact: oneOf({ title: 'First contact is made' }, [
      'as-registers-close',
      'as-early-as-possible',
      'in-the-morning',
      'during-the-day',
      'not-stated',
    ]),
    firstDayContactBy: unsaid(clock({ title: 'No later than' })),
    by: role({ title: 'By' }),
    first: list(
      { title: 'Followed up first', says: 'In this order.', ordered: true },
      oneOf({ title: 'Pupils' }, [
        'looked-after',
        'child-protection',
        'child-in-need',
        'social-worker',
        'special-needs',
        'known-to-be-at-risk',
      ]),
    ),
    order: list(
      { title: 'Whom to try, in this order', ordered: true },
      oneOf({ title: 'Contact' }, ['ask-in-school', 'first-contact', 'leave-voicemail', 'text', 'every-other-contact']),
      1,
    ),
    noneReached: list(
      { title: 'When nobody is reached' },
      lineOf({ by: party({ title: 'By' }), does: words({ title: 'What happens' }, 200) }),
    ),
    eachFurtherDay: oneOf({ title: 'While it lasts' }, ['every-day', 'second-day', 'not-stated']),
    tell: list({ title: 'Professionals who are told' }, party({ title: 'Who' })),
    escalation: list(
      { title: 'As days pass' },
      lineOf({
        afterSchoolDays: unsaid(
          count({ title: 'After', says: 'Left out: as it goes on, when somebody judges.', unit: 'school days' }, 1, 100),
        ),
        of: oneOf({ title: 'Of' }, [
          'absence-without-contact',
          'unexplained-absence',
          'illness',
          'suspected-holiday',
          'not-arrived',
        ]),
        by: party({ title: 'By' }),
        does: words({ title: 'What happens' }, 200),
        duty: oneOf({ title: 'Kind of duty' }, [
          'home-visit',
          'letter',
          'enquiries',
          'advice',
          'education-arranged',
          'referral',
          'consider-welfare-officer',
          'tell-authority',
          'call',
        ]),
      }),
    ),
    unknownReason: fields(
      { title: 'When the reason stays unknown' },
      {
        within: unsaid(count({ title: 'The mark is settled within', unit: 'days' }, 1, 30)),
        unit: oneOf({ title: 'Counted in' }, ['school-days', 'working-days', 'days']),
        first: oneOf({ title: 'Until then it is' }, ['reason-not-established', 'unauthorised']),
        afterwards: oneOf({ title: 'After that it is' }, ['unauthorised', 'not-stated']),
      },
    ),
    leadershipSummaryAt: unsaid(clock({ title: 'Leaders get the morning’s absences at' })),
    reflections: yes({ title: 'Safeguarding, unmet need, family crisis and mental health are thought about each time' }),
    missingHours: unsaid(
      fields(
        { title: 'The day for a missing pupil, where nights differ' },
        { from: clock({ title: 'From' }), until: clock({ title: 'Until' }) },
      ),
    ),
    missingPupil: list(
      { title: 'A pupil is missing', says: 'The steps, in order.' },
      lineOf({
        when: oneOf({ title: 'When' }, ['day', 'after-hours', 'suspected-kidnap']),
        by: party({ title: 'By' }),
        does: words({ title: 'What they do' }, 200),
        withinMinutes: unsaid(count({ title: 'Within', unit: 'minutes' }, 0, 600)),
      }),
    ),
  },
)

/** When proof is asked for. */
export const evidence = part(
  { title: 'Illness and evidence', says: 'Evidence is for a minority of cases; there is no blanket rule.' },
  {
    asked: oneOf({ title: 'Evidence', says: 'Each of the lines below either makes the school think, or makes it ask.' }, [
      'considered-each-time',
      'always-asked',
    ]),
    illness: oneOf({ title: 'Illness told by a parent is' }, ['authorised-unless-doubted', 'authorised-with-evidence']),
    afterDays: unsaid(count({ title: 'Asked for after', unit: 'days of illness' }, 0, 60)),
    whenInDoubt: yes({ title: 'Asked for when there is genuine doubt' }),
    whenMonitored: yes({ title: 'Asked for while a pupil is monitored' }),
    belowPercent: unsaid(count({ title: 'Asked for below', unit: 'per cent attendance' }, 0, 100)),
    nextToHolidays: yes({ title: 'Asked for next to a school holiday' }),
    afterTermTimeHoliday: oneOf({ title: 'After a holiday in term time' }, ['nothing-more', 'for-all-later-illness-that-year']),
    without: oneOf({ title: 'Without evidence the absence is' }, ['decided-case-by-case', 'not-authorised']),
    kinds: list({ title: 'What is accepted' }, words({ title: 'Kind of evidence' }, 80)),
    parentsToldBefore: yes({ title: 'Parents are told before an absence is refused' }),
  },
)
