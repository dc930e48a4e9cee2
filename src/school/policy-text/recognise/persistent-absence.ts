import { above, type Recogniser, type Statement, stated } from '#school/policy-text/statement.ts'
import { isDenied, isOfThePast } from '#school/policy-text/wording/said-how.ts'
import { placeIn, type Sentence } from '#school/policy-text/wording/sentences.ts'

type Name = 'persistent' | 'severe'

const names: Record<Name, RegExp> = {
  persistent: /\bpersistent(?:ly)?(?: absen\w+| absentees?)?\b|\bpa\b(?= (?:pupils?|threshold|\())|\(pa\)/g,
  severe: /\bsevere(?:ly)?(?: absen\w+| absentees?)?\b/g,
}
const towards =
  /\b(?:at risk of|risk of|approaching|close to|near(?:ing)?|moving towards|heading (?:for|towards)|potential(?:ly)?|before (?:they )?becom\w+|avoid|prevent|towards)\b[^.;%]{0,40}$/
const ofSchool =
  /\b(?:proportion|percentage|number|rate|figure) of (?:our )?(?:pupils|children|students)\b|\b(?:reduc\w+|target|lower|cut)\b[^.;]{0,30}\b(?:persistent|severe)|\bnational(?:ly)? (?:average|figure|rate)|\bof (?:our |all )?(?:pupils|children|students) (?:are|were)\b/

const share =
  /(?:\b(below|under|less than|lower than|fewer than|falls? below|drops? below|more than|over|above|exceed\w*|greater than|in excess of|at least|at or below|at or above|up to|minimum of)\b ?(?:or equal to )?)?(\d{1,3}(?:\.\d+)?)%(?: ?(or (?:more|greater|above|over|higher|less|lower|below|under|worse)|and (?:over|above|below|under)|or equal))?/g

const tier =
  /\b(?:attend\w*|absen\w*)\b[^.;]{0,60}?\b(\d{2}(?:\.\d+)?)%?(?: ?(?:-|to|and) ?\d{2,3}(?:\.\d+)?)?%|\b(\d{2}(?:\.\d+)?)%(?: ?(?:-|to|and) ?\d{2,3}(?:\.\d+)?%)?[^.;]{0,30}\b(?:attend\w*|absen\w*)\b/

/** From which attendance a school does what, by its own choice. Nothing in law speaks of these percentages. */
export const readTiers: Recogniser = ({ sentences }) =>
  sentences.flatMap(sentence => {
    const match = tier.exec(sentence.text)
    const all = Object.values(names).some(name => new RegExp(name.source).test(sentence.text))
    return match && !all && !isOfThePast(sentence)
      ? [stated('tiers.levels', Number(match[1] ?? match[2]), placeIn(sentence, match.index, match.index + match[0].length))]
      : []
  })

/** How a policy says what persistent and severe absence are: L-111 to L-113. */
export const readPersistentAbsence: Recogniser = ({ sentences }) =>
  sentences.flatMap(sentence => [...shares(sentence), ...inSessions(sentence)])

function shares(sentence: Sentence): Statement[] {
  const { text } = sentence
  const named = nearNames(sentence)
  if (named.length === 0 || isOfThePast(sentence)) return []
  let comparison = ''
  return [...text.matchAll(share)].flatMap(match => {
    const said = `${match[1] ?? ''} ${match[3] ?? ''}`.trim()
    const inherits = said === '' && /(?:\band\b|\bor\b|,|\()\s*(?:an? |of )?$/.test(text.slice(0, match.index))
    comparison = inherits ? comparison : said
    const number = Number(match[2])
    const name = nameFor(named, match.index, match.index + match[0].length, number)
    if (
      !name ||
      comparison === '' ||
      isDenied(sentence, match.index) ||
      /\bbetween\b[^.;]{0,20}$|-\s*$/.test(text.slice(0, match.index)) ||
      /^ ?(?:-|to|and) ?\d/.test(text.slice(match.index + match[0].length))
    )
      return []
    const ofAttendance = number > 50 || (number === 50 && /below|under|less|lower|fewer|up to/.test(comparison))
    if (ofSchool.test(text) && !ofAttendance) return []
    const includes = ofAttendance
      ? /at or below|or (?:less|lower|below|under|worse)|and (?:below|under)|or equal|up to/.test(comparison)
      : /at least|at or above|minimum|or (?:more|greater|above|over|higher)|and (?:over|above)|or equal/.test(comparison)
    const wrongWay = ofAttendance
      ? /more|over|above|exceed|greater|excess|at least|minimum/.test(comparison)
      : /below|under|less|lower|fewer|up to/.test(comparison)
    if (wrongWay) return []
    const place = placeIn(sentence, match.index, match.index + match[0].length)
    const field = name === 'persistent' ? 'tiers.persistentBelow' : 'tiers.severeBelow'
    return [stated(`${field}.percent`, ofAttendance ? number : 100 - number, place), stated(`${field}.includes`, includes, place)]
  })
}

type Named = { name: Name; from: number; to: number }

/** Where a sentence, or the title of the list it belongs to, says persistent or severe of a pupil’s absence. */
function nearNames(sentence: Sentence): Named[] {
  const { text } = sentence
  const here = (Object.keys(names) as Name[]).flatMap(name =>
    [...text.matchAll(names[name])].map(match => ({ name, from: match.index, to: match.index + match[0].length })),
  )
  const real = here.filter(({ from }) => !towards.test(text.slice(0, from)))
  if (here.length > 0) return real
  const over = above(sentence)
  const one = (Object.keys(names) as Name[]).filter(name => new RegExp(names[name].source).test(over))
  return one.length === 1 && sentence.passage.kind === 'item' && over.length < 120 ? [{ name: one[0]!, from: 0, to: 0 }] : []
}

function nameFor(named: readonly Named[], from: number, to: number, number: number): Name | undefined {
  const distance = (one: Named) => (one.from >= to ? one.from - to : from - one.to)
  const near = [...named].sort((a, b) => distance(a) - distance(b))
  const likely: Name = number >= 30 && number <= 65 ? 'severe' : 'persistent'
  const fits = near.find(({ name }) => name === likely)
  return near.length > 0 && distance(near[0]!) <= 160 ? (fits && distance(fits) <= 160 ? fits.name : near[0]!.name) : undefined
}

/** A number of sessions or days in a year that is said to be persistent absence: L-111. */
function inSessions(sentence: Sentence): Statement[] {
  const { text } = sentence
  if (
    !/\bpersistent/.test(text) ||
    !/\b(?:year|annual\w*)\b/.test(text) ||
    isOfThePast(sentence) ||
    /\b(?:so far|half term|by (?:christmas|easter|the end of))\b/.test(text)
  )
    return []
  const sessions = /\b(\d{1,3}) (?:or more )?sessions\b/.exec(text)
  if (!sessions || Number(sessions[1]) > 100 || isDenied(sentence, sessions.index)) return []
  return [
    stated(
      'tiers.persistentSessions',
      Number(sessions[1]),
      placeIn(sentence, sessions.index, sessions.index + sessions[0].length),
    ),
  ]
}
