import type { Policy } from '#school/policy/policy.contract.ts'
import { above, type Reading, type Recogniser, stated, textBefore } from '#school/policy-text/statement.ts'
import { isDenied, isOfThePast } from '#school/policy-text/wording/said-how.ts'
import { type Place, placeIn, type Sentence } from '#school/policy-text/wording/sentences.ts'
import { headerOf } from './clock-roles.ts'

const whole = (sentence: Sentence, match: RegExpExecArray) => placeIn(sentence, match.index, match.index + match[0].length)

const keeps =
  /\b(?:kept?|keep(?:s|ing)?|retain\w*|retention|stored?|preserv\w*|held|hold|archiv\w*|destroy\w*|dispos\w*|delet\w*|shredd\w*|maintain\w*)\b/
const registers =
  /\bregist(?:er|ers)\b|\bentr(?:y|ies)\b|\battendance (?:records?|data|marks?|information)\b|\badmission records?\b/
const otherPapers =
  /\b(?:letters?|correspondence|cctv|visitors?|signing[- ]in|emails?|forms?(?! (?:teacher|tutor|time|group))|notes?|safeguarding (?:files?|records?)|child protection|pupil files?|accident|complaints?|referrals?|case files?|phone logs?|call logs?|reports?|back-?ups?|copies|personal data|photograph\w*)\b/
const years = /\b(\d{1,2}) (?:school |academic |calendar |full )?years?\b(?! (?:old|of age|group|\d))|\b(\d{2,3}) months\b/g

/** For how many years the registers are kept: L-022. */
export const readRetention: Recogniser = reading =>
  reading.sentences.flatMap(sentence => {
    const { text } = sentence
    const about =
      keeps.test(text) ||
      /\bretention|\bretain|\bkept\b|\brecords? management/.test(
        `${above(sentence)} ${headerOf(reading, sentence)?.join(' ') ?? ''}`,
      )
    if (!about || isOfThePast(sentence) || !registers.test(subjectOf(sentence, reading))) return []
    return [...text.matchAll(years)]
      .flatMap(match => {
        const clause = text
          .slice(0, match.index)
          .split(/;|,? (?:and|but|while|whereas)(?= (?:\w+ ){1,5}(?:are|is|will be|kept|retained)\b)/)
          .at(-1)!
        if (otherPapers.test(clause) && !registers.test(clause.slice(lastOther(clause)))) return []
        if (
          isDenied(sentence, match.index) ||
          /\b(?:persistent|attended|within|last|past|every|previous|pupils? of|aged?|notice)\b[^.]{0,12}$/.test(
            text.slice(0, match.index),
          )
        )
          return []
        const value = match[1] ? Number(match[1]) : Math.floor(Number(match[2]) / 12)
        return [
          stated('registers.keptYears', value, whole(sentence, match as RegExpExecArray), {
            sure: /\bregist(?:er|ers)\b|\bentr(?:y|ies)\b/.test(subjectOf(sentence, reading)),
          }),
        ]
      })
      .slice(0, 1)
  })

const lastOther = (clause: string): number =>
  Math.max(...[...clause.matchAll(new RegExp(otherPapers, 'g'))].map(({ index }) => index))

/** What a sentence about keeping is about; 'they' are what the sentence before spoke of. */
const subjectOf = (sentence: Sentence, reading: Reading): string =>
  /\b(?:they|these|this|it|which)\b/.test(sentence.text) && !registers.test(sentence.text)
    ? textBefore(reading, sentence, 1)
    : `${sentence.text} ${sentence.lead} ${sentence.passage.kind === 'paragraph' ? '' : sentence.heading}`

const spare =
  /\b(?:fail\w*|emergenc\w*|fire|down|unavailable|outage|back-?up|backed|cop(?:y|ies)|evacuat\w*|tempora\w*|cannot|power|supply|drill|trips?|printed? (?:off|out) (?:for|in))\b/

/** On paper or not: L-020. */
export const readRegisterForm: Recogniser = ({ sentences }) =>
  sentences.flatMap(sentence => {
    const { text } = sentence
    if (!/\bregist(?:er|ers)\b|\battendance records?\b/.test(`${text} ${sentence.lead}`) || isOfThePast(sentence)) return []
    const paper =
      /\bpaper(?:-based)? (?:attendance |class )?regist\w+|\b(?:on|in) paper\b|\bmanual (?:attendance |class )?regist\w+|\bbound (?:volumes?|books?|print\w*|cop\w+|regist\w+)|\bmicrofi(?:che|lm)\b|\bhand-?written\b|\bregist\w+ books?\b|\bin (?:\w+ ){0,2}(?:pencil|ink|biro)\b|\b(?:in|on) (?:printed|hard[- ]copy) form\b|\bhard[- ]cop(?:y|ies)\b/.exec(
        text,
      )
    if (paper && !spare.test(text) && !isDenied(sentence, paper.index) && !/\bscrap of paper\b/.test(text))
      return [
        stated(
          'registers.form',
          /microfi|print|bound|hard/.test(paper[0]) || /electronic/.test(text) ? 'electronic-or-printed' : 'paper',
          whole(sentence, paper),
          {
            sure:
              keeps.test(text) ||
              /\bregist\w+ (?:is|are|will be) (?:completed|marked|taken|called)\b|\bpaper (?:attendance |class )?regist|\bregist\w+ books?/.test(
                text,
              ),
          },
        ),
      ]
    const electronic = /\belectronic(?:ally)?\b/.exec(text)
    return electronic && !paper && keeps.test(text) ? [stated('registers.form', 'electronic', whole(sentence, electronic))] : []
  })

type Fact = Policy['registers']['amendmentKeeps'][number]
const facts: readonly (readonly [Fact, RegExp])[] = [
  ['original', /\b(?:original|first|initial|previous|earlier) (?:entry|mark|code|record)|\boriginal\b/],
  [
    'amended',
    /\b(?:amended|amendment|new|corrected|revised|changed|updated) (?:entry|mark|code|record)|\bthe amendment(?: itself)?(?=[,;.]| and)|\bnew (?:code|one|1)\b/,
  ],
  ['reason', /\breasons?\b|\bwhy\b/],
  ['date', /\bdates?\b|\bwhen it (?:was|is) (?:made|changed|amended)/],
  ['person', /\bnames?\b|\bwho\b|\bperson\b|\bmember of staff\b|\binitials\b|\btitle\b/],
]

/** What a corrected entry keeps: L-021. The facts may stand in one sentence or in a list. */
export const readAmendments: Recogniser = ({ sentences }) => {
  const about = /\b(?:amend\w*|correct(?:ion|ed|ing|s)?s?|alter\w*|chang(?:e|es|ed))\b/
  const groups = new Map<string, Sentence[]>()
  for (const sentence of sentences) {
    const said = sentence.lead || sentence.text
    if (!about.test(said) || !/\bregist\w+|\bentr(?:y|ies)\b|\bmarks?\b/.test(`${said} ${sentence.heading}`)) continue
    const key = `${sentence.passage.section} ${sentence.lead || sentence.index}`
    groups.set(key, [...(groups.get(key) ?? []), sentence])
  }
  return [...groups.values()].flatMap(group => {
    const has = (pattern: RegExp) => group.filter(({ text }) => pattern.test(text))
    const kept = facts.filter(([, pattern]) => has(pattern).length > 0)
    if (kept.length < 3 || !kept.some(([fact]) => fact === 'original')) return []
    const places: Place[] = group
      .filter(({ text }) => facts.some(([, pattern]) => pattern.test(text)))
      .map(sentence => placeIn(sentence))
    return [
      stated(
        'registers.amendmentKeeps',
        kept.map(([fact]) => fact),
        places,
      ),
    ]
  })
}

/** Whether an absence is authorised, recorded apart from the code: L-026. */
export const readSeparateField: Recogniser = ({ sentences }) =>
  sentences.flatMap(sentence => {
    const match = /\bwhether (?:or not )?(?:the|an|each|any|their) absence (?:is|was|has been) authoris\w+/.exec(sentence.text)
    if (!match || isOfThePast(sentence) || !/\brecord|\bregister/.test(`${sentence.text} ${sentence.lead}`)) return []
    return /\b(?:identify|decide|determine|consider|tell|inform)\b/.test(sentence.text.slice(0, match.index))
      ? []
      : [stated('registers.separateAuthorisedField', true, whole(sentence, match))]
  })
