import { ruleOn } from '#law/dated.ts'
import { yearsToKeepABackup } from '#law/registers/backups.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { often } from '#school/policy-document/wording/often.ts'
import { and, many } from '#school/policy-document/wording/sentences.ts'
import { paragraph, type Writer, type Written } from '#school/policy-document/writer.ts'

type Registers = Policy['registers']

const kept: Record<NonNullable<Registers['form']>, string> = {
  electronic: 'We keep an admission register and an attendance register, both electronically.',
  paper: 'We keep an admission register and an attendance register, both on paper.',
  'electronic-or-printed': 'We keep an admission register and an attendance register, electronically or in print.',
}

const facts: Record<Registers['amendmentKeeps'][number], string> = {
  original: 'the original entry',
  amended: 'the new one',
  reason: 'the reason',
  date: 'the date',
  person: 'the name and position of the person who made the change',
}

/** How the registers are kept, corrected and copied, and for how long. */
export function registers({ policy: { registers }, on, see, gap }: Writer): Written {
  const { keptYears, form, amendmentKeeps, backUp, separateAuthorisedField } = registers
  const codes = see('codes')
  const copies = ruleOn(yearsToKeepABackup, on)?.value
  return {
    id: 'registers',
    title: 'The registers, and how long we keep them',
    blocks: [
      ...paragraph(
        form ? kept[form] : 'We keep an admission register and an attendance register.',
        codes && ['Each mark in the attendance register is one of the national codes (', codes, ').'],
        separateAuthorisedField && 'Whether an absence is authorised is recorded apart from its code.',
        amendmentKeeps.length > 0 &&
          `Nothing is ever overwritten: a correction keeps ${and(...amendmentKeeps.map(fact => facts[fact]))}.`,
      ),
      ...paragraph(
        keptYears !== null && `Every entry is kept for ${many(keptYears, 'year')} from the day on which it was made.`,
        backUp &&
          `A copy of the registers is made ${often[backUp]}${copies ? `, and kept until ${many(copies, 'year')} after the end of its school year` : ''}.`,
      ),
      ...(keptYears === null ? gap('The school has not yet said for how long it keeps the entries of its registers.') : []),
    ],
  }
}
