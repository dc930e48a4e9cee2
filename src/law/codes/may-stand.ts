import type { Caution, Citation, Refusal } from '#law/cite.ts'
import { ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import { isCompulsorySchoolAge } from '#law/pupils/compulsory-school-age.ts'
import { type Day, dayText } from '#time/day.ts'
import { type Code, citationOfCode, codeOn, codes, presentCode, type Session } from './attendance-codes.ts'
import { natureOfProvisionAndEmergency, standingRules, xForAnyAge } from './standing-rules.ts'

/** The facts that decide whether a code may stand for one pupil in one session. */
export type StandingFacts = {
  day: Day
  session: Session
  born: Day
  /** In the admission register on that day. */
  onRoll: boolean
  /** A boarder on that day: boarders are outside the attendance register. */
  boarder?: boolean
  /** The whole school is closed by plan in this session. */
  plannedClosure: boolean
  /** The session has not come yet. */
  future?: boolean
  /** A plan, leave or arrangement made beforehand stands behind the mark. */
  hasPlan?: boolean
  nature?: string
  minutesLate?: number
}

/** The answer: it stands, perhaps with something to think about, or it is refused. */
export type Standing =
  | { stands: true; cautions: readonly Caution[]; citation: Citation; refused?: undefined }
  | { stands: false; refused: Refusal }

const minutesInHalfADay = 720
const no = (because: string, citation: Citation, about: string): Refusal => ({ because, citation, about })

const refusalOfLetter = (letter: string, day: Day): Refusal => {
  if (day < firstModelledDay)
    return no(`Marks before ${dayText(firstModelledDay)} are not read here.`, standingRules.notModelled, 'day')
  const known = codes.find(({ code }) => code === letter)
  if (!known)
    return no(letter.trim() ? `${letter} is not an attendance code.` : 'No code was given.', standingRules.oneCode, 'code')
  const { lastDay = day, readUntil = lastDay } = known
  return day > readUntil
    ? no(`${letter} was last used on ${dayText(lastDay)}. ${known.meaning}`, standingRules.inUse, 'code')
    : no(`${letter} came into use on ${dayText(known.from)}.`, standingRules.inUse, 'code')
}

const refusalOfPerson = (code: Code, { onRoll, boarder, plannedClosure }: StandingFacts): Refusal | undefined => {
  if (boarder) return no('A boarder is not in the attendance register.', standingRules.boarders, 'boarder')
  if (code.who === 'not-on-roll')
    return onRoll
      ? no(`${code.code} is for someone who is not on roll. This pupil is on roll.`, standingRules.notOnRoll, 'onRoll')
      : undefined
  if (!onRoll) return no('This pupil is not on roll on this day.', standingRules.onRoll, 'onRoll')
  if (code.who === 'the-whole-school')
    return plannedClosure
      ? undefined
      : no(
          `${code.code} is for a closure of the whole school that was planned in advance. None is planned here.`,
          standingRules.plannedClosure,
          'plannedClosure',
        )
  return plannedClosure
    ? no(
        'The whole school is closed in this session, as planned. No pupil is marked.',
        standingRules.plannedClosure,
        'plannedClosure',
      )
    : undefined
}

const refusalOfSession = (code: Code, session: Session): Refusal | undefined => {
  if (code.sessions.includes(session)) return undefined
  const other = presentCode(session)
  return no(`${code.code} is for the other session. Present in this one is ${other}.`, citationOfCode(code), 'session')
}

const refusalOfAge = (code: Code, { born, day }: StandingFacts): Refusal | undefined => {
  if (code.who === 'of-compulsory-school-age' && !isCompulsorySchoolAge(born, day)) {
    const because = `${code.code} is only for pupils of compulsory school age. This pupil is not, on this day.`
    return no(because, { ...citationOfCode(code), standing: 'must' }, 'born')
  }
  if (code.who !== 'not-of-compulsory-school-age' || !isCompulsorySchoolAge(born, day)) return undefined
  const rule = ruleOn(xForAnyAge, day)
  if (!rule || rule.value) return undefined
  const because = `${code.code} is only for pupils outside compulsory school age. This pupil is of compulsory school age on this day.`
  return no(because, rule.citation, 'born')
}

const refusalOfFuture = (code: Code, { future, hasPlan }: StandingFacts): Refusal | undefined => {
  if (!future || code.who === 'the-whole-school') return undefined
  if (code.onlyWhenItHappens)
    return no(`${code.code} says what happened in a session. This one has not come yet.`, standingRules.whenItComes, 'day')
  return hasPlan
    ? undefined
    : no('This session has not come yet. It may be marked only where a plan says so.', standingRules.whenItComes, 'day')
}

/** L-026, L-060: whether the code itself may stand, before minutes or a nature are asked for. */
export const refusalBeforeAsking = (letter: string, facts: StandingFacts): Refusal | undefined => {
  const code = codeOn(letter, facts.day)
  if (!code) return refusalOfLetter(letter, facts.day)
  return (
    refusalOfPerson(code, facts) ??
    refusalOfSession(code, facts.session) ??
    refusalOfAge(code, facts) ??
    refusalOfFuture(code, facts)
  )
}

const hasNature = ({ nature }: StandingFacts): boolean => nature !== undefined && nature.trim() !== ''

const refusalOfAnswers = (code: Code, facts: StandingFacts, insistOnNature: boolean): Refusal | undefined => {
  const unconfirmed = code.confidence.nature === 'unconfirmed'
  if (code.needs === 'nature' && !hasNature(facts) && (insistOnNature || !unconfirmed)) {
    const citation = unconfirmed ? standingRules.natureUnconfirmed : standingRules.nature
    return no(`Say what ${code.natureOf} is: ${code.code} keeps its nature.`, citation, 'nature')
  }
  const { minutesLate } = facts
  if (minutesLate === undefined || minutesLate === 0) return undefined
  if (code.needs !== 'minutes') return no(`${code.code} takes no minutes late.`, standingRules.minutes, 'minutesLate')
  return Number.isInteger(minutesLate) && minutesLate > 0 && minutesLate < minutesInHalfADay
    ? undefined
    : no(`${minutesLate} is not a number of minutes that a pupil can be late.`, standingRules.minutes, 'minutesLate')
}

// L-182: for a while one code stood for pupils whom it does not name, by a rule of its own.
const citationOfStanding = (code: Code, { born, day }: StandingFacts): Citation => {
  const rule =
    code.who === 'not-of-compulsory-school-age' && isCompulsorySchoolAge(born, day) ? ruleOn(xForAnyAge, day) : undefined
  return rule ? rule.citation : citationOfCode(code)
}

/** L-065, L-066, L-070, L-090: what to think about before this code stands: nothing in most cases. */
export const cautionsOn = (code: Code, facts: StandingFacts): Caution[] => {
  const cautions: Caution[] = []
  if (code.behind && !facts.hasPlan)
    cautions.push({ because: standingRules[code.behind].says, citation: standingRules[code.behind], about: 'hasPlan' })
  if (code.lastDay !== undefined && facts.day > code.lastDay)
    cautions.push({
      because: `${code.code} was last used on ${dayText(code.lastDay)}.`,
      citation: standingRules.inUse,
      about: 'code',
    })
  if (facts.day < regulationsOf2024 && code.natureOf && !hasNature(facts))
    cautions.push({
      because: `The register was to show what ${code.natureOf} was.`,
      citation: standingRules.oldNature,
      about: 'nature',
    })
  return cautions
}

/** L-026, L-060, L-065, L-182: may this code stand on this day, in this session, for this pupil? */
export const mayStand = (
  letter: string,
  facts: StandingFacts,
  insistOnNature: boolean = natureOfProvisionAndEmergency.taken,
): Standing => {
  const code = codeOn(letter, facts.day)
  const refused = refusalBeforeAsking(letter, facts) ?? (code && refusalOfAnswers(code, facts, insistOnNature))
  if (refused || !code) return { stands: false, refused: refused ?? refusalOfLetter(letter, facts.day) }
  return { stands: true, cautions: cautionsOn(code, facts), citation: citationOfStanding(code, facts) }
}
