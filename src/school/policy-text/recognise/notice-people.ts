import type { RoleId } from '#school/access/roles.ts'
import { above, type Recogniser, stated } from '#school/policy-text/statement.ts'
import { isDenied, isOfThePast } from '#school/policy-text/wording/said-how.ts'
import { placeIn, type Sentence } from '#school/policy-text/wording/sentences.ts'

// Who is named as doing something; heads, authorised deputies, the authority and the police are left to the law.
const people: readonly (readonly [RoleId, RegExp])[] = [
  [
    'attendance-champion',
    /\b(?:senior )?attendance (?:champion|lead(?:er)?|manager)\b|\bdesignated senior (?:leader|lead)\b|\bsenior leader responsible for attendance\b/,
  ],
  [
    'attendance-officer',
    /\battendance (?:officer|administrator|team|assistant)\b|\b(?:school )?office(?: staff)?\b|\badmin(?:istrat\w+)?(?: staff)?\b|\bschool secretary\b/,
  ],
  ['head-of-year', /\bheads? of year\b|\byear (?:leader|head)s?\b|\bpastoral (?:lead|leader|manager)s?\b/],
  ['class-teacher', /\b(?:class|form) teachers?\b|\b(?:form )?tutors?\b/],
  ['governor', /\bgovern(?:ors?|ing (?:body|board))\b|\btrustees\b|\blocal (?:school )?committee\b/],
  ['safeguarding-lead', /\b(?:designated )?safeguarding lead\b|\bdsl\b/],
]

const issues =
  /\b(?:issu(?:e|es|ing)|decid(?:e|es|ing) (?:whether|when|if) to (?:issue|give)|decid(?:e|es|ing) on|impos(?:e|es|ing)|authoris(?:e|es|ing))\b[^.;,]{0,40}?\b(?:fixed[ -])?penalt(?:y|ies)\b|\b(?:issu(?:e|es|ing)|impos(?:e|es|ing))\b[^.;,]{0,20}?\bfines\b/
const heads = /\bheadteachers?\b|\bheads?\b(?! of year)|\bauthorised by (?:the head|them)|\bdeput(?:y|ies)\b|\bassistant head/

const others = /\b(?:local authority|council|police|may ask|request\w*|refer\w*|recommend\w*|if the school|the school)\b/

/** Who decides on penalty notices, where it is somebody the law does not name: L-131. */
export const readWhoDecides: Recogniser = ({ sentences }) =>
  sentences.flatMap(sentence => {
    const match = issues.exec(sentence.text)
    if (!match || isOfThePast(sentence) || isDenied(sentence, match.index)) return []
    const listed = sentence.passage.kind === 'item'
    const before =
      listed && sentence.text.slice(0, match.index).trim() === ''
        ? `${sentence.heading} ${sentence.lead}`
        : sentence.text.slice(0, match.index)
    if (heads.test(before) || (!listed && others.test(before))) return []
    const who = people.filter(([, name]) => name.test(before)).map(([role]) => role)
    return who.slice(0, 1).map(role =>
      stated('sanctions.decidedBy', role, placeIn(sentence, match.index, match.index + match[0].length), {
        sure: listed || /\b(?:will|is|are|may|can|decides?|issues?)\b/.test(before) || before.length < 60,
      }),
    )
  })

const rules: readonly { about: string; value: unknown; sure: boolean; pattern: RegExp; unless?: RegExp }[] = [
  {
    about: 'sanctions.issuedTo',
    value: 'every-parent-lived-with',
    sure: true,
    pattern:
      /\b(?:penalty notices?|fines?|notices?)\b[^.;]{0,80}?\b(?:each|every|all|both|any) (?:adult |parents? )[^.;]{0,50}?\b(?:liv(?:es?|ing) with|resid\w+|same (?:house|home|address)|household)\b|\b(?:each|every|all|both) parents?\b[^.;]{0,40}?\bliv(?:es?|ing) with\b[^.;]{0,60}?\b(?:fined|penalty notice|issued)\b/,
    unless: /\b(?:allowed|condon|usually|may)\b/,
  },
  {
    about: 'sanctions.unpaid',
    value: 'always-prosecuted',
    sure: true,
    pattern:
      /\b(?:non-?payment|unpaid|failure to pay|fail(?:s|ing)? to pay|(?:is|are|has|have) not (?:been )?paid|do(?:es)? not pay)\b[^.;]{0,90}?\b(?:will|shall|must) (?:always |automatically |then )*(?:result in|lead to|be|mean|end in|face|prosecute)\b[^.;]{0,40}?\bprosecut\w*/,
    unless: /\b(?:or withdraw|withdrawn|may|can decide|consider)\b/,
  },
  {
    about: 'sanctions.checkedWithAuthority',
    value: false,
    sure: true,
    pattern:
      /\b(?:penalty notices?|fines?)\b[^.;]{0,120}?\bwithout (?:first )?(?:consult\w+|reference to|referr\w+ to|contact\w+|check\w+ with|inform\w+|involv\w+|ask\w+) (?:the )?(?:local authority|la\b|council)/,
  },
]

/** To whom notices go, what follows when they are not paid, and whether the authority is asked: L-131, L-136. */
export const readNoticeRules: Recogniser = ({ sentences }) =>
  sentences.flatMap(sentence => {
    if (isOfThePast(sentence)) return []
    return rules.flatMap(({ about, value, sure, pattern, unless }) => {
      const match = pattern.exec(sentence.text)
      if (!match || unless?.test(sentence.text) || isDenied(sentence, match.index)) return []
      return [stated(about, value, placeIn(sentence, match.index, match.index + match[0].length), { sure })]
    })
  })

/** A contract by its former name: L-139a. */
export const readFormerTools: Recogniser = ({ sentences }) =>
  sentences.flatMap(sentence => {
    const match = /\bparenting contracts?\b/.exec(sentence.text)
    if (!match || isOfThePast(sentence) || /\b(?:known as|called|now|once|behaviour)\b/.test(sentence.text)) return []
    return [stated('sanctions.tools', 'parenting-contract', whole(sentence, match))]
  })

const whole = (sentence: Sentence, match: RegExpExecArray) => placeIn(sentence, match.index, match.index + match[0].length)

const ofItself =
  /\b(?:we are|is|as|being) an independent (?:\w+[ -]){0,5}school\b|\bindependent schools? standards\b|\bindependent (?:day|boarding|preparatory|prep|senior|co-educational)\b[^.;]{0,30}\bschool\b/
const asAcademy = /\bacademy trust\b|\bfunding agreement\b|\bacademy council\b|\bmulti-academy\b/
const asMaintained =
  /\b(?:community|foundation|voluntary (?:aided|controlled)) (?:\w+ )?school\b|\bmaintained (?:nursery |primary |secondary |special )?school\b/

/** What kind of school it is, where the text says so of itself. */
export const readSchoolKind: Recogniser = ({ sentences }) => {
  for (const [kind, pattern] of [
    ['independent', ofItself],
    ['academy', asAcademy],
    ['maintained', asMaintained],
  ] as const)
    for (const sentence of sentences) {
      const match = pattern.exec(sentence.text)
      if (
        match &&
        !isOfThePast(sentence) &&
        !isDenied(sentence, match.index + 8) &&
        !/\b(?:transfer|other|another|maintained and|academies and)\b/.test(sentence.text + above(sentence))
      )
        return [stated('about.schoolKind', kind, placeIn(sentence, match.index, match.index + match[0].length))]
    }
  return []
}

const uses =
  /\b(?:will|may|can|could|shall|would|be|being|is|are)(?: also)? (?:be )?(?:issued?|given|sent|fined?|liable|consider\w*)\b[^.;]{0,60}?\b(?:penalty notices?|fines?|fpn)\b|\b(?:penalty notices?|fines?|fpns?)\b[^.;]{0,40}?\b(?:will|may|can|could|is|are) (?:also )?(?:be )?(?:issued|used|imposed|sent|given|considered)\b/

/** Whether penalty notices are used: L-130. */
export const readNoticesUsed: Recogniser = ({ sentences }) =>
  sentences.flatMap(sentence => {
    const match = uses.exec(sentence.text)
    if (
      !match ||
      isOfThePast(sentence) ||
      isDenied(sentence, match.index) ||
      /\bnot\b|\bcannot\b|\bnever\b|\bstate(?:-funded)? schools?\b|\bmaintained schools?\b|\blibrary\b|\bprevious school\b/.test(
        sentence.text,
      )
    )
      return []
    return [stated('sanctions.penaltyNotices', true, whole(sentence, match))]
  })
