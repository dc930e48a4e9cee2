import {
  clock,
  count,
  every,
  fields,
  lineOf,
  list,
  oneOf,
  part,
  party,
  role,
  unsaid,
  words,
  yes,
} from '#school/policy/policy-fields.ts'

const register = (title: string) =>
  fields(
    { title },
    {
      arriveBy: unsaid(clock({ title: 'Pupils are due by' })),
      begins: unsaid(clock({ title: 'The register is taken at' })),
      closes: unsaid(clock({ title: 'The register closes at' })),
      ends: unsaid(clock({ title: 'The session ends at' })),
    },
  )

/** When the day is, and when its registers are. */
export const day = part(
  { title: 'The school day', says: 'When pupils are due, and when each register is taken and closes.' },
  {
    begins: unsaid(clock({ title: 'The day begins at' })),
    ends: unsaid(clock({ title: 'The day ends at' })),
    morning: register('Morning register'),
    afternoon: register('Afternoon register'),
    otherDays: list(
      { title: 'Days with other times', says: 'Saturday school, for example.' },
      lineOf({
        weekday: oneOf({ title: 'Weekday' }, ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
        morning: register('Morning register'),
        afternoon: unsaid(register('Afternoon register')),
        says: words({ title: 'What is different' }),
      }),
    ),
    routine: list(
      { title: 'The day by the clock', says: 'Bells and periods, where the policy gives them.' },
      lineOf({ at: clock({ title: 'At' }), what: words({ title: 'What' }, 120) }),
    ),
    lessonRegisters: yes({ title: 'Every lesson has a register' }),
    activityRegisters: yes({ title: 'Games and activities have registers' }),
    takenBy: role({ title: 'Registers are taken by' }),
    checkedBy: role({ title: 'Registers are checked by' }),
    signThemselves: list(
      { title: 'Pupils who sign themselves in and out' },
      lineOf({
        phase: oneOf({ title: 'Phase' }, ['primary', 'secondary', 'sixth-form']),
        when: oneOf({ title: 'When' }, ['each-time', 'late-or-leaving']),
      }),
    ),
    submittedBy: unsaid(oneOf({ title: 'Sent in no later than' }, ['end-of-taking', 'close-of-register'])),
  },
)

/** Late in the morning, late for registers, late to be fetched. */
export const lateness = part(
  { title: 'Lateness', says: 'What counts as late, and what the school does when it happens often.' },
  {
    minutesRecorded: yes({ title: 'Minutes late are recorded' }),
    signInAt: unsaid(words({ title: 'Latecomers sign in at' }, 80)),
    afterCloseIs: oneOf({ title: 'An arrival after the register closes is' }, [
      'unauthorised',
      'unauthorised-unless-another-code-is-true',
    ]),
    lookedAt: unsaid(every({ title: 'Punctuality is looked at' })),
    patterns: list(
      { title: 'Patterns that call for a response' },
      lineOf({
        name: words({ title: 'Name' }, 60),
        times: unsaid(count({ title: 'Late at least', says: 'Left out: somebody judges.', unit: 'times' }, 1, 400)),
        within: unsaid(oneOf({ title: 'Within' }, ['week', 'fortnight', 'month', 'half-term', 'term', 'year'])),
        which: oneOf({ title: 'Counting' }, ['before-close', 'after-close', 'either']),
        responses: list(
          { title: 'What follows' },
          lineOf({ by: party({ title: 'By' }), does: words({ title: 'What they do' }, 200) }),
          1,
        ),
      }),
    ),
    lateCollection: unsaid(
      fields(
        { title: 'Pupils fetched late at the end of the day' },
        {
          place: words({ title: 'They wait in' }, 80),
          charged: yes({ title: 'The place is paid for by parents' }),
          persistentAfter: unsaid(
            count({ title: 'Told to agencies after', says: 'Left out: when it is very late or goes on.', unit: 'times' }, 1, 100),
          ),
          tell: words({ title: 'What follows' }),
        },
      ),
    ),
    adjustedArrival: unsaid(
      oneOf({ title: 'Arriving later by agreement' }, [
        'not-offered',
        'expectation-only',
        'effect-not-stated',
        'changes-the-code',
      ]),
    ),
  },
)
