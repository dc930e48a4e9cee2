import type { Reading, Statement } from '#school/policy-text/statement.ts'
import { isDenied, isExample, isOfThePast } from '#school/policy-text/wording/said-how.ts'
import { type Place, placeIn, type Sentence } from '#school/policy-text/wording/sentences.ts'

/** A passage that speaks of something the check asks about, in words that were not understood. */
export interface NotUnderstood {
  subject: string
  clause: string
  place: Place
}

interface Subject {
  subject: string
  /** The figure or word that was not understood, in the sentence itself. */
  figure: RegExp
  /** What the sentence, its heading or the line above it has to speak of. */
  about: RegExp
  unless?: RegExp
  /** Fields of statements that show it was understood. */
  fields: RegExp
}

const subjects: readonly Subject[] = [
  {
    subject: 'A percentage of attendance',
    figure: /\b\d{1,3}(?:\.\d+)?%/,
    about: /\battend\w*|\babsen\w*/,
    unless:
      /\bnational\w*|\bof (?:our |all )?(?:pupils|children|gcse)|\btargets?\b|\bat risk\b|\baim\w*|\ba (?:child|pupil|student) with\b|\bgoal|\bcut\b|\breduc\w+/,
    fields: /^tiers|^ladders|^evidence/,
  },
  { subject: 'A time of the register', figure: /@\d{4}/, about: /\bregist\w+\b/, fields: /^day|^reporting/ },
  {
    subject: 'An amount of a penalty notice',
    figure: /£\d{2,3}\b/,
    about: /\bpenalt\w+|\bfines?\b|\bnotices?\b/,
    unless: /\bfamil(?:y|ies) (?:of|with)\b|\b\d (?:parents|children)\b|\btotal\b|\bcourts?\b|\bmagistrates?\b|\bprosecut\w*/,
    fields: /^sanctions/,
  },
  {
    subject: 'How many notices there may be',
    figure: /\b\d{1,2} years?\b/,
    about: /\bpenalty notices?\b|\bfines?\b/,
    fields: /^sanctions/,
  },
  {
    subject: 'From how much absence a notice is considered',
    figure: /\b\d{1,3} (?:\w+ ){0,2}(?:sessions|days|half days)\b/,
    about: /\bpenalty notices?\b|\bfines?\b|\bthreshold\b/,
    unless: /\bpay\w*|\bpaid\b|£/,
    fields: /^sanctions/,
  },
  {
    subject: 'How long registers are kept',
    figure: /\b\d{1,2} years?\b|\b\d{2,3} months\b/,
    about:
      /(?=.*\b(?:kept|keep|retain\w*|retention|stored|held|destroyed)\b)(?=.*\b(?:regist\w+|attendance (?:records?|data))\b)/,
    fields: /^registers/,
  },
  {
    subject: 'By when a reason is settled',
    figure: /\b\d{1,2} (?:school |working )?days?\b/,
    about: /(?=.*\b(?:reason|code|unexplained|explanation)\b)(?=.*\b(?:unauthoris\w+|establish\w*|amend\w*|updat\w*)\b)/,
    fields: /^followUp|^telling|^evidence|^sanctions/,
  },
  {
    subject: 'When evidence of illness is asked for',
    figure: /\b\d{1,2} (?:\w+ ){0,2}days?\b/,
    about: /(?=.*\b(?:evidence|doctor's? note|medical certificate)\b)(?=.*\b(?:ill\w*|sick\w*|medical)\b)/,
    unless: /\bmay\b|\bmight\b|\bdoubts?\b/,
    fields: /^evidence|^telling/,
  },
  {
    subject: 'When the local authority is told',
    figure: /\b\d{1,2} (?:\w+ ){0,2}(?:days?|sessions)\b/,
    about: /(?=.*\b(?:local authority|council)\b)(?=.*\b(?:inform\w*|notif\w*|refer\w*|report\w*|told)\b)/,
    unless: /\bpenalt\w*|\bthreshold\b/,
    fields: /^telling|^sanctions|^followUp/,
  },
  { subject: 'Days of religious observance', figure: /\b\d{1,2} (?:\w+ ){0,2}days?\b/, about: /\breligio\w+/, fields: /^leave/ },
  {
    subject: 'How long a notice to improve runs',
    figure: /\b\d{1,2} (?:school )?weeks?\b/,
    about: /\bnotices? to improve\b/,
    fields: /^sanctions/,
  },
]

/** The sentences that speak of a subject with a figure in them, and of which nothing was read. What is of the past says nothing of now. */
export function notUnderstood({ sentences }: Reading, statements: readonly Statement[]): NotUnderstood[] {
  return sentences.flatMap(sentence => {
    if (isOfThePast(sentence)) return []
    const found = subjects.find(subject => speaksOf(sentence, subject))
    if (!found) return []
    const whole = placeIn(sentence)
    const read = statements.some(({ about, places }) => found.fields.test(about) && places.some(place => within(place, whole)))
    return read ? [] : [{ subject: found.subject, clause: sentence.passage.clause, place: whole }]
  })
}

function speaksOf(sentence: Sentence, { figure, about, unless }: Subject): boolean {
  const match = figure.exec(sentence.text)
  const said = sentence.passage.kind === 'item' ? `${sentence.text} ${sentence.lead}` : sentence.text
  return (
    match !== null &&
    about.test(said) &&
    !unless?.test(said) &&
    !isExample(sentence, match.index) &&
    !isDenied(sentence, match.index)
  )
}

const within = (place: Place, whole: Place): boolean =>
  place.passage === whole.passage && place.from < whole.to && place.to > whole.from
