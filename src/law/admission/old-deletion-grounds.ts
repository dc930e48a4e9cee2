import type { Citation } from '#law/cite.ts'
import { regulationsOf2024 } from '#law/instruments.ts'
import type { Day } from '#time/day.ts'
import { type OldGround, oldGrounds } from './old-deletion-grounds-table.ts'

/** L-178: the letters of the older regulations. The same letter means another thing in those of 2024. */
export const oldGroundsCitation: Citation = {
  rule: 'L-178',
  source: 'SI 2006/1751 reg 8(1)',
  says: 'Until 18 August 2024 the grounds of deletion had other letters: the regulations are kept with the letter.',
  standing: 'defines',
}

/** L-178: where a letter of the older list was not seen, though its meaning was. */
export const oldLetterUnconfirmed: Citation = {
  rule: 'L-178',
  source: 'SI 2006/1751 reg 8(1)',
  says: 'The ground was in the older list; that it stood under this letter was not seen.',
  standing: 'unconfirmed',
}

/** L-178: what a letter of the older list meant on a day, and the letters of 2024 that answer to it; undefined where there was none. */
export const oldGroundOn = (letter: string, day: Day): (OldGround & { citation: Citation }) | undefined => {
  const found = oldGrounds.find(ground => ground.letter === letter && day >= ground.from && day <= ground.lastDay)
  return found && { ...found, citation: found.letterUnconfirmed ? oldLetterUnconfirmed : oldGroundsCitation }
}

/** L-178: which regulations a letter of this day is to be read by. */
export const instrumentOfLetter = (day: Day): string => (day < regulationsOf2024 ? 'SI 2006/1751' : 'SI 2024/208')
