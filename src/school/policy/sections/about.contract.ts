import { count, every, lineOf, list, oneOf, part, role, unsaid, words, yes } from '#school/policy/policy-fields.ts'

/** What kind of school the policy is for, who answers for it, and when it is looked at again. */
export const about = part(
  { title: 'The policy itself', says: 'What kind of school it is for, who approves it, and when it is reviewed.' },
  {
    title: words({ title: 'Title' }, 120),
    setting: words({ title: 'The school, in a few words', says: 'For example: a primary school in a trust.' }, 200),
    schoolKind: oneOf({ title: 'Kind of school', says: 'Decides which duties and sanctions apply.' }, [
      'maintained',
      'academy',
      'independent',
      'maintained-special',
      'non-maintained-special',
      'special-academy',
      'pru-ap',
    ]),
    phases: list({ title: 'Phases' }, oneOf({ title: 'Phase' }, ['nursery', 'primary', 'secondary', 'sixth-form']), 1),
    boards: yes({ title: 'Has boarders' }),
    inTrust: yes({ title: 'Belongs to a trust' }),
    approvedBy: role({ title: 'Approved by' }),
    approvalNeedsTwo: yes({ title: 'A change needs a second person', says: 'One proposes, another approves.' }),
    reviewEveryMonths: unsaid(count({ title: 'Reviewed every', unit: 'months' }, 1, 60)),
    published: yes({ title: 'Published for parents' }),
    basedOn: list({ title: 'Law and guidance that the policy names' }, words({ title: 'Title of the law or the guidance' }, 200)),
  },
)

/** Who answers for attendance, by role; people stand in the staff list. */
export const people = part(
  { title: 'Who does what', says: 'Roles, never names: the staff list says who holds each.' },
  {
    called: list(
      { title: 'What roles are called here', says: 'Where the school has a name of its own for a role.' },
      lineOf({ role: role({ title: 'Role' }), as: words({ title: 'Called' }, 80) }),
    ),
    seniorChampion: unsaid(role({ title: 'Senior attendance champion', says: 'Leads on attendance, on the leadership team.' })),
    dayToDayContact: unsaid(role({ title: 'Whom parents ask day to day' })),
    supportContact: unsaid(role({ title: 'Whom parents ask for more support' })),
    duties: list(
      { title: 'What each role does' },
      lineOf({
        who: role({ title: 'Role' }),
        does: words({ title: 'What they do' }),
        delegates: list({ title: 'Who stands in' }, role({ title: 'Role' })),
      }),
    ),
    dataToGovernors: unsaid(every({ title: 'Attendance goes to the governing body' })),
    dataToTrust: unsaid(every({ title: 'Attendance goes to the trust’s board' })),
    training: list(
      { title: 'Training' },
      lineOf({
        who: words({ title: 'For whom' }, 120),
        about: words({ title: 'About what' }),
        everyMonths: unsaid(count({ title: 'At least every', unit: 'months' }, 1, 60)),
      }),
    ),
  },
)
