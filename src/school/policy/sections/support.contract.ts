import { type ImprovePart, improveContents } from '#law/notices/notice-to-improve.ts'
import {
  count,
  every,
  fields,
  lineOf,
  list,
  oneOf,
  part,
  party,
  percent,
  role,
  unsaid,
  words,
  yes,
} from '#school/policy/policy-fields.ts'

const improveNames = improveContents.map(({ name }) => name) as [ImprovePart, ...ImprovePart[]]

/** What a tier, a stage or a pattern makes people do. */
const act = lineOf({
  by: party({ title: 'By' }),
  does: words({ title: 'What they do' }, 200),
  kind: oneOf({ title: 'Kind' }, [
    'call',
    'letter',
    'meeting',
    'plan',
    'visit',
    'contact',
    'referral',
    'review',
    'support',
    'legal-step',
  ]),
  how: unsaid(every({ title: 'How often' })),
})

/** From which attendance a school does what. */
export const tiers = part(
  { title: 'Tiers of support', says: 'From which attendance the school does what.' },
  {
    over: oneOf({ title: 'Attendance is looked at over' }, ['year-to-date', 'half-term', 'term', 'last-six-weeks']),
    levels: list(
      { title: 'Tiers', says: 'From the highest attendance to the lowest.' },
      lineOf({
        name: words({ title: 'Name' }, 40),
        below: percent({ title: 'Attendance below' }),
        includes: yes({ title: 'Including exactly that' }),
        acts: list({ title: 'What follows' }, act),
        monitorWeeks: unsaid(count({ title: 'Watched for', unit: 'weeks' }, 1, 52)),
      }),
    ),
    expected: unsaid(percent({ title: 'Attendance expected of every pupil' })),
    persistentBelow: unsaid(
      fields(
        { title: 'Persistent absence, as the policy says it' },
        { percent: percent({ title: 'Attendance' }), includes: yes({ title: 'Including exactly that' }) },
      ),
    ),
    severeBelow: unsaid(
      fields(
        { title: 'Severe absence, as the policy says it' },
        { percent: percent({ title: 'Attendance' }), includes: yes({ title: 'Including exactly that' }) },
      ),
    ),
    persistentSessions: unsaid(
      count({ title: 'Persistent absence in a year, in sessions, as the policy says it', unit: 'sessions' }, 0, 400),
    ),
    contactPersistent: unsaid(every({ title: 'Contact with the family of a persistent or severe absentee' })),
    plans: list(
      { title: 'Plans' },
      lineOf({
        name: words({ title: 'Name' }, 80),
        for: words({ title: 'For' }, 160),
        steps: list({ title: 'What it holds' }, words({ title: 'Step' }, 200)),
        reviewed: unsaid(every({ title: 'Looked at again' })),
      }),
    ),
  },
)

/** Letters and meetings one after another. */
export const ladders = part(
  { title: 'Ladders', says: 'Letters and meetings, one after another, until attendance is better.' },
  {
    ladders: list(
      { title: 'Ladders' },
      lineOf({
        name: words({ title: 'Name' }, 60),
        basis: oneOf({ title: 'The policy presents it as' }, ['school-practice', 'law', 'not-stated']),
        stages: list(
          { title: 'Stages' },
          lineOf({
            name: words({ title: 'Name' }, 60),
            when: fields(
              { title: 'Reached' },
              {
                attendanceBelow: unsaid(percent({ title: 'Attendance below' })),
                furtherAbsenceSessions: unsaid(
                  count({ title: 'Further absence since the last stage', unit: 'sessions' }, 1, 100),
                ),
                withoutEvidenceSessions: unsaid(
                  count({ title: 'Further absence without evidence since the last stage', unit: 'sessions' }, 1, 100),
                ),
                unauthorisedSessions: unsaid(count({ title: 'Unauthorised sessions', unit: 'sessions' }, 1, 100)),
                latesAfterClose: unsaid(count({ title: 'Late after the register closed', unit: 'times' }, 1, 100)),
                daysSinceLast: unsaid(count({ title: 'School days since the last stage', unit: 'school days' }, 1, 200)),
                judged: unsaid(words({ title: 'When somebody judges that' }, 200)),
              },
            ),
            act,
            holdDays: unsaid(count({ title: 'Then wait', unit: 'school days' }, 1, 100)),
          }),
          1,
        ),
        holds: list(
          { title: 'Held for' },
          oneOf({ title: 'Reason' }, ['medical-plan', 'send-plan', 'part-time-timetable', 'bereavement', 'plan-agreed']),
        ),
        startsAgain: oneOf({ title: 'Starts again' }, [
          'each-year',
          'each-term',
          'when-attendance-is-above-the-first-stage',
          'never',
        ]),
        ends: oneOf({ title: 'Ends in' }, ['referral', 'meeting', 'legal-route', 'support-plan']),
      }),
    ),
  },
)

/** Penalty notices and the other legal tools. */
export const sanctions = part(
  { title: 'Sanctions', says: 'After support, and never instead of it.' },
  {
    penaltyNotices: yes({ title: 'Penalty notices are used' }),
    announced: unsaid(oneOf({ title: 'Sanctions are announced' }, ['as-listed-here', 'without-saying-which'])),
    before: list(
      { title: 'Before any sanction' },
      oneOf({ title: 'Step' }, [
        'reasons-investigated',
        'special-needs-considered',
        'support-offered',
        'family-worked-with',
        'agencies-involved',
      ]),
    ),
    decidedBy: list({ title: 'Penalty notices are decided by' }, role({ title: 'Role' })),
    authorisedDeputies: yes({ title: 'A deputy or assistant whom the headteacher authorised may decide' }),
    threshold: unsaid(
      fields(
        { title: 'Threshold' },
        {
          sessions: count({ title: 'Unauthorised sessions', unit: 'sessions' }, 1, 100),
          within: count({ title: 'Within', unit: 'weeks' }, 1, 60),
          unit: oneOf({ title: 'Counted in' }, ['school-weeks', 'calendar-weeks', 'months']),
          reached: oneOf({ title: 'At the threshold' }, ['considered-case-by-case', 'always-issued']),
        },
      ),
    ),
    otherTriggers: list({ title: 'Other triggers' }, words({ title: 'Trigger' }, 160)),
    first: unsaid(
      fields(
        { title: 'First notice' },
        {
          early: count({ title: 'Within the first period', unit: 'pounds' }, 0, 10_000),
          earlyDays: count({ title: 'First period', unit: 'days' }, 1, 100),
          late: count({ title: 'After it', unit: 'pounds' }, 0, 10_000),
          lateDays: count({ title: 'Second period', unit: 'days' }, 1, 100),
        },
      ),
    ),
    second: unsaid(
      fields(
        { title: 'Second notice' },
        { pounds: count({ title: 'Amount', unit: 'pounds' }, 0, 10_000), days: count({ title: 'Within', unit: 'days' }, 1, 100) },
      ),
    ),
    limit: unsaid(
      fields(
        { title: 'At most' },
        { notices: count({ title: 'Notices', unit: '' }, 0, 20), years: count({ title: 'In', unit: 'years' }, 1, 20) },
      ),
    ),
    issuedTo: oneOf({ title: 'Issued to' }, ['parents-who-allowed-it', 'every-parent-lived-with', 'not-stated']),
    unpaid: oneOf({ title: 'Unpaid' }, ['prosecuted-or-withdrawn', 'always-prosecuted', 'not-stated']),
    checkedWithAuthority: yes({ title: 'The local authority is asked before' }),
    copiedToAuthority: yes({ title: 'The local authority gets a copy' }),
    previousAuthorityAsked: yes({ title: 'An earlier authority is asked when a family has moved' }),
    considerations: list(
      { title: 'Considered before' },
      oneOf({ title: 'Consideration' }, ['threshold-met', 'best-tool', 'other-support', 'equality-act']),
    ),
    publicPlace: unsaid(
      fields(
        { title: 'Suspended and in a public place' },
        {
          early: count({ title: 'Within the first period', unit: 'pounds' }, 0, 10_000),
          earlyDays: count({ title: 'First period', unit: 'days' }, 1, 100),
          late: count({ title: 'After it', unit: 'pounds' }, 0, 10_000),
          lateDays: unsaid(count({ title: 'Second period', unit: 'days' }, 1, 100)),
          firstDays: count({ title: 'In the first', unit: 'school days' }, 1, 10),
        },
      ),
    ),
    noticeToImprove: unsaid(
      fields(
        { title: 'Notice to improve' },
        {
          weeksLeast: count({ title: 'From', unit: 'weeks' }, 1, 52),
          weeksMost: count({ title: 'To', unit: 'weeks' }, 1, 52),
          contains: list({ title: 'It contains' }, oneOf({ title: 'Content' }, improveNames)),
        },
      ),
    ),
    referralNearSessions: unsaid(count({ title: 'Referred to the authority near', unit: 'unauthorised sessions' }, 1, 100)),
    leaveReferralSessions: unsaid(
      count({ title: 'Leave that was not authorised is referred at', unit: 'unauthorised sessions' }, 1, 100),
    ),
    tools: list(
      { title: 'Other legal tools' },
      oneOf({ title: 'Tool' }, [
        'attendance-contract',
        'parenting-contract',
        'education-supervision-order',
        'parenting-order',
        'school-attendance-order',
        'childrens-social-care',
        'prosecution',
      ]),
    ),
    noWorkSet: yes({ title: 'No work is set or marked for unauthorised absence' }),
    noExaminationsMoved: yes({ title: 'No examination is moved for unauthorised absence' }),
  },
)
