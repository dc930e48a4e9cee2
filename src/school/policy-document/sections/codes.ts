import { codesOn } from '#law/codes/attendance-codes.ts'
import type { Code } from '#law/codes/code.ts'
import { setTitles } from '#law/codes/set-titles.ts'
import type { Words } from '#platform/document/document.ts'
import { sentence } from '#school/policy-document/wording/sentences.ts'
import { bullets, line, paragraph, table, type Writer, type Written } from '#school/policy-document/writer.ts'
import { dayText } from '#time/day.ts'

const signs: Record<string, string> = { '/': 'forward slash', '\\': 'backslash', '#': 'hash' }

/** The codes in force on the day of the document, by how they are counted, and titles that the school gives some of them. */
export function codes({ policy, on }: Writer): Written {
  const all = codesOn(on)
  return {
    id: 'codes',
    title: 'Attendance codes',
    blocks: [
      ...paragraph(
        `These are the ${all.length} codes in force on ${dayText(on)}.`,
        'They are the same in every school in England, and say how a session is counted.',
      ),
      ...(policy.registers.ownCodes.length > 0 ? paragraph('For some of them we use these words:') : []),
      ...bullets(policy.registers.ownCodes.map(({ code, title }) => line([{ strong: code }, `: ${sentence(title)}`]))),
    ],
    parts: setTitles.map(({ set, title, says }) => ({
      id: `codes-${set}`,
      title,
      blocks: [
        ...paragraph(says),
        ...table(
          `Codes: ${title.toLowerCase()}`,
          [
            { head: 'Code', share: 2 },
            { head: 'Title', share: 5 },
            { head: 'When it is right', share: 8 },
          ],
          all.filter(code => code.set === set).map(code => [nameOf(code), code.title, code.meaning]),
        ),
      ],
    })),
  }
}

/** A sign is followed by its name, for those who hear it. */
const nameOf = ({ code }: Code): Words[] => [code, ...(signs[code] ? [signs[code]] : [])]
