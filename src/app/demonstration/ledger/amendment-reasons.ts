import type { Random } from '#app/demonstration/random.ts'
import { clockText } from '#time/clock.ts'

const spoken: Readonly<Record<string, readonly string[]>> = {
  I: [
    'Mother telephoned: sickness and a temperature',
    'Father telephoned: a heavy cold',
    'Answered our call: sickness bug at home',
    'Message left on the absence line: headache and sore throat',
    'E-mail from a parent: unwell since last night',
    'Note brought on return: chest infection',
    'Answered our call: migraine',
    'Mother telephoned: high temperature',
  ],
  M: ['Appointment card shown on return', 'Mother telephoned: seen by the doctor this morning', 'Hospital letter shown'],
  G: ['Parent said on return that the family had been away', 'Told by the family: away on holiday, leave had not been asked for'],
  O: [
    'Parent answered: no reason that can be authorised',
    'Parent answered: overslept, did not come in',
    'Parent answered: shopping trip',
    'Home visit: reason not accepted, parents told',
    'Parent answered: kept at home for a birthday',
  ],
}
const neverHeard = 'Reason not established within the time allowed; enquiries by telephone and letter'
const evidence = ['Prescription shown: ill on these days', 'Letter from the surgery received: ill on these days']

/** Why an unexplained absence became what it is now, in the words of the attendance office. */
export const reasonOf = (letter: string, heard: boolean, random: Random): string =>
  heard ? random.pick(spoken[letter] ?? ['Explained by a parent']) : neverHeard

/** Why an absence that had not been authorised was authorised later. */
export const reasonOfEvidence = (random: Random): string => random.pick(evidence)

/** What is written when a pupil comes after the register was taken. */
export const reasonOfArrival = (minute: number): string => `Arrived at ${clockText(minute)}`

/** What is written when a mark had been wrong from the start. */
export const reasonOfMistake = 'Marked present by mistake; was not in the room'
