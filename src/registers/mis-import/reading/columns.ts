/** What can be brought in. */
export const importKinds = ['pupils', 'staff', 'groups', 'marks'] as const
export type ImportKind = (typeof importKinds)[number]

export const kindTitles: Record<ImportKind, string> = {
  pupils: 'Pupils',
  staff: 'Staff',
  groups: 'Groups',
  marks: 'Marks',
}

/** A fact that a column may hold, and the headings under which schools' systems write it. */
export interface ColumnKnown {
  field: string
  title: string
  headings: string[]
}

const known = (field: string, title: string, headings: string): ColumnKnown => ({ field, title, headings: headings.split(' | ') })

const upn = known('upn', 'UPN', 'unique pupil number | student upn | pupil upn')
const reference = known(
  'reference',
  'School’s own number',
  'admission number | adno | adm no | admission no | mis id | student id | pupil id | pupil number | school id | reference | ref | external id | schoolid | school code',
)
const surname = known(
  'surname',
  'Surname',
  'legal surname | last name | legal last name | family name | preferred surname | preferred last name | pupil surname | student surname',
)
const forename = known(
  'forename',
  'Forename',
  'legal forename | first name | legal first name | given name | forenames | pupil forename | student forename | forename 1',
)
const name = known(
  'name',
  'Name',
  'full name | pupil name | student name | legal name | pupil | student | staff name | display name',
)
const group = known(
  'group',
  'Registration group',
  'reg | reg group | registration group | registration | form | form group | tutor group | tutor | registration form | class | class name | registration class',
)
const yearGroup = known(
  'yearGroup',
  'Year group',
  'year | nc year | national curriculum year | ncyear | year group name | nc year group | curriculum year | actual nc year | y',
)

const contact = (n: 1 | 2): ColumnKnown[] =>
  (
    [
      ['Name', 'name', ['full name', '']],
      ['Relationship', 'relationship', ['relationship to pupil', 'relation', 'relationship to student']],
      [
        'Telephone',
        'telephone',
        ['phone', 'mobile', 'mobile phone', 'tel', 'telephone number', 'main telephone', 'phone number'],
      ],
      ['Email', 'e-mail', ['email', 'email address', 'main email']],
    ] as const
  ).map(([field, title, words]) => ({
    field: `contact${n}${field}`,
    title: `Contact ${n} ${title}`,
    headings: [title, ...words].flatMap(word =>
      ['contact', 'parent', 'priority', 'guardian', 'parent carer'].map(who => `${who} ${n} ${word}`.trim()),
    ),
  }))

/** The facts of each kind of file, in the order in which they are asked for. */
export const columnsOf: Record<ImportKind, readonly ColumnKnown[]> = {
  pupils: [
    upn,
    reference,
    surname,
    forename,
    name,
    known('middleNames', 'Middle names', 'middle name | middle name s | legal middle names'),
    known(
      'knownAs',
      'Known as',
      'preferred forename | preferred first name | preferred name | chosen name | chosen forename | called',
    ),
    known('sex', 'Sex', 'gender | legal sex | gender code | sex code'),
    known('born', 'Date of birth', 'dob | birth date | d o b | date of birth dd mm yyyy | birthdate'),
    yearGroup,
    group,
    known(
      'startingDay',
      'Admission date',
      'date of admission | entry date | start date | enrolment date | date of entry | admitted | starting date | doa | starting day | enrolment start date',
    ),
    known('lastDay', 'Leaving date', 'date of leaving | leave date | end date | dol | last day | enrolment end date'),
    known('boarder', 'Boarder', 'boarding | boarder status | is boarder'),
    known('address', 'Address', 'home address | full address | address block | main address'),
    known('lastSchool', 'Last school attended', 'previous school | last school | former school'),
    known(
      'freeSchoolMeals',
      'Free school meals',
      'fsm | fsm eligible | fsm eligibility | eligible for free meals | currently fsm',
    ),
    known('pupilPremium', 'Pupil premium', 'pp | pupil premium indicator | pupil premium eligible | disadvantaged'),
    known('sen', 'SEN status', 'sen | sen stage | sen provision | send | send status | sen status code'),
    known('lookedAfter', 'Looked after', 'lac | in care | looked after child | looked after status | cla | in lea care'),
    known('ethnicity', 'Ethnicity', 'ethnic origin | ethnic group | ethnicity description'),
    known('firstLanguage', 'First language', 'home language | mother tongue | language'),
    ...contact(1),
    ...contact(2),
  ],
  staff: [
    known(
      'reference',
      'Staff number',
      'staff code | staff id | employee id | employee number | payroll number | initials | reference | code | teacher code',
    ),
    known('title', 'Title', 'salutation'),
    surname,
    forename,
    name,
    known('position', 'Position', 'job title | post | role title | post title | job | occupation'),
    known('email', 'E-mail', 'email | email address | work email | work e mail'),
    known('fromDay', 'From', 'start date | employment start | date of arrival | from day | contract start'),
    known('untilDay', 'Until', 'end date | leaving date | employment end | date of leaving | until day | contract end'),
    known('role', 'Role in Daymark', 'role | daymark role | access | permissions'),
    { ...group, title: 'Answers for group' },
  ],
  groups: [
    known(
      'group',
      'Group',
      'group name | name | class | class name | registration group | reg group | form | set | teaching group | description',
    ),
    known('groupKind', 'Kind', 'type | group type | kind of group | category'),
    yearGroup,
    known(
      'staff',
      'Answered for by',
      'teacher | tutor | staff | form tutor | staff name | staff code | supervisor | lead teacher | main teacher',
    ),
    { ...upn, title: 'Member’s UPN' },
    { ...reference, title: 'Member’s number' },
    known('fromDay', 'From', 'start date | member from | from day | date from'),
    known('untilDay', 'Until', 'end date | member until | until day | date to'),
  ],
  marks: [
    upn,
    reference,
    known('day', 'Date', 'attendance date | session date | mark date | day | start date'),
    known('session', 'Session', 'am pm | session name | am or pm | session type | period'),
    known('code', 'Code', 'mark | attendance code | attendance mark | mark code'),
    known('minutesLate', 'Minutes late', 'minutes | mins late | late minutes | minutes'),
    known('nature', 'Nature', 'nature of activity | comment | comments | note | notes'),
  ],
}

/** Which columns a file must have: each entry is met by all the fields of any one of its ways. */
export const neededBy: Record<ImportKind, readonly { says: string; ways: readonly (readonly string[])[] }[]> = {
  pupils: [
    { says: 'the pupil’s name', ways: [['surname', 'forename'], ['name']] },
    { says: 'the date of birth', ways: [['born']] },
    { says: 'the sex', ways: [['sex']] },
  ],
  staff: [{ says: 'the name', ways: [['name'], ['surname']] }],
  groups: [{ says: 'the name of the group', ways: [['group']] }],
  marks: [
    { says: 'whose mark it is (UPN or the school’s own number)', ways: [['upn'], ['reference']] },
    {
      says: 'day, session and code – or a column for each session, headed like “2026-09-04 AM”',
      ways: [['day', 'session', 'code'], ['wide']],
    },
  ],
}
