import type { Provision } from '#law/provision.ts'

/** The regulations about penalty notices, as far as they are known. */
// biome-ignore format: a table, a provision a paragraph
export const penaltyNotices: readonly Provision[] = [
  { instrument: 'SI 2007/1867', provision: 'reg 3', rules: ['L-137'], read: 'second-hand',
    says: 'What a notice contains' },
  { instrument: 'SI 2007/1867', provision: 'reg 4', rules: ['L-133', 'L-138', 'L-179'], read: 'second-hand',
    says: 'What is to be paid, and in what time' },
  { instrument: 'SI 2007/1867', provision: 'reg 5', rules: [], read: 'not read',
    says: 'Not known',
    excused: 'Its text was not seen. Nothing is built on it until it has been.' },
  { instrument: 'SI 2007/1867', provision: 'reg 6', rules: ['L-136'], read: 'not read',
    says: 'To whom a penalty is paid' },
  { instrument: 'SI 2007/1867', provision: 'reg 7', rules: ['L-179'], read: 'not read',
    says: 'How long proceedings wait' },
  { instrument: 'SI 2007/1867', provision: 'reg 8', rules: ['L-136'], read: 'not read',
    says: 'Withdrawal of a notice' },
  { instrument: 'SI 2007/1867', provision: 'reg 9', rules: ['L-136'], read: 'read',
    says: 'What becomes of a notice that is not paid' },
  { instrument: 'SI 2007/1867', provision: 'reg 10 and following', rules: ['L-131'], read: 'not read',
    says: 'Who may issue a notice, and codes of conduct' },
  { instrument: 'SI 2007/1867', provision: 'reg 20', rules: ['L-183'], read: 'read',
    says: 'What the authority records of each notice' },
  { instrument: 'SI 2024/210', provision: 'reg 1', rules: ['L-130', 'L-134'], read: 'read',
    says: 'In force from 19 August 2024' },
  { instrument: 'SI 2024/210', provision: 'reg 2', rules: ['L-133', 'L-134'], read: 'second-hand',
    says: 'The national framework: amounts, and the limit in three years' },
]
