import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { missingFromPolicy } from '#law/governance/policy-contents.ts'
import { regulationsOf2024 } from '#law/instruments.ts'
import { CannotDo, type Command, Mistyped } from '#platform/command/command.ts'
import { documentFile, documentForms, isDocumentForm } from '#platform/post/document-file.ts'
import { policyAsked } from '#school/policy/policy.command.ts'
import { dayFromIso } from '#time/day.ts'
import { londonNow } from '#time/london.ts'
import { policyDocument } from './document.ts'

/** `policy document`: a policy written out for parents, staff and governors, as a file. */
export const writePolicyDocument: Command = {
  usage: 'policy document PACK|FILE --out FILE',
  says: 'Writes an attendance policy from its settings: a PDF, a Word file or a page, as the name of the file says.',
  more: [
    'The document has everything that the guidance asks of a policy, with the codes and the law in force on the day. What the school has written of its own stands where it belongs.',
    'A policy that leaves something unsaid that the guidance asks for is written all the same, and what is missing is said. With --draft the gaps stand in the document.',
  ],
  examples: [
    'policy document trust-primary --out policy.pdf',
    'policy document our-policy.yaml --school "Copperbeck Primary School" --from 2026-09-01 --out policy.docx',
    'policy document blank --draft --out policy.html',
  ],
  flags: {
    out: { says: `The file to write. Its ending says what it is: ${Object.keys(documentForms).join(', ')}.`, value: 'FILE' },
    school: { says: 'The name of the school.', value: 'NAME' },
    from: { says: 'The day from which the policy holds.', value: 'DAY' },
    on: { says: 'The day whose law and codes it has; that of --from, or today, unless said.', value: 'DAY' },
    draft: { says: 'Shows what is still to be said.' },
  },
  places: [1, 1],
  run: async (given, desk) => {
    const out = given.text('out')
    if (out === undefined) throw new Mistyped('Say which file to write, with --out.')
    const form = extname(out).slice(1).toLowerCase()
    if (!isDocumentForm(form))
      throw new Mistyped(
        `“${out}” does not say what to write. Give it one of these endings: ${Object.keys(documentForms)
          .map(ending => `.${ending}`)
          .join(', ')}.`,
      )
    const from = dayAsked(given.text('from'), 'from')
    const on = dayAsked(given.text('on'), 'on') ?? from ?? londonNow(desk.now).day
    if (on < regulationsOf2024) throw new Mistyped('The law before 19 August 2024 is not written out: give a later day.')
    const school = given.text('school')?.trim()
    const { document, covers } = policyDocument(policyAsked(given.places[0]!), {
      on,
      ...(school ? { school } : {}),
      ...(from === undefined ? {} : { from }),
      draft: given.on('draft'),
    })
    const { bytes } = await documentFile(document, form)
    write(out, bytes)
    desk.say(`${out}: ${document.sections.length} sections, ${Math.ceil(bytes.length / 1000)} kB.`)
    const missing = missingFromPolicy(covers)
    if (missing.length > 0)
      desk.note(['The policy leaves unsaid what the guidance asks of it:', ...missing.map(({ says }) => `  ${says}`)].join('\n'))
    return 0
  },
}

function dayAsked(text: string | undefined, flag: string): number | undefined {
  if (text === undefined) return undefined
  const day = dayFromIso(text.trim())
  if (day === undefined) throw new Mistyped(`“${text}” is no day: write --${flag} 2026-09-01.`)
  return day
}

const whyNot: Record<string, string> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'that is a folder',
  EACCES: 'you may not write there',
  EROFS: 'you may not write there',
  ENOSPC: 'the disk is full',
}

function write(out: string, bytes: Uint8Array): void {
  try {
    writeFileSync(out, bytes)
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new CannotDo(`${out} was not written: ${whyNot[code] ?? message}.`)
  }
}
