import { clocksAsOne } from './clock-words.ts'
import { type Normal, plainForm, rewrite } from './normal-form.ts'
import { numbersAsFigures } from './number-words.ts'

// Different ways of writing one thing, and the one that patterns ask for.
const usual: readonly (readonly [RegExp, string])[] = [
  [/\b(e|i)\. ?(g|e)\. ?/g, ''],
  [/\b(approx|no|nos|para|paras|reg|regs|ss?|ch|st|mr|mrs|ms|dr|etc|inc|incl|viz|ed|vol|pp?)\.(?= |\d)/g, '$1'],
  [/&/g, 'and'],
  [/(\p{L})\((s|es|ren)\)/gu, '$1$2'],
  [
    /\bhead-? ?teachers?\b|\bexecutive heads?\b|\bhead of school\b|\bprincipals?\b(?= (?:or|and|may|will|can|is|has|decides|authorises|issues|must|considers|grants)\b)/g,
    'headteacher',
  ],
  [
    /\b(?:parents?|carers?|guardians?)(?: ?\/ ?| or | and |, )(?:legal )?(?:parents?|carers?|guardians?|famil(?:y|ies))(?:(?: ?\/ ?| or | and )(?:carers?|guardians?))?/g,
    'parents',
  ],
  [/\b(?:per ?cent|percentage points?|pc)\b/g, '%'],
  [/(\d) %/g, '$1%'],
  [/£ (?=\d)/g, '£'],
  [/(£\d+)\.00\b/g, '$1'],
  [/\b(\d+) pounds\b/g, '£$1'],
  [/\bhalf an hour\b|\bhalf[- ]hour\b/g, '30 minutes'],
  [/\b(?:a )?quarter of an hour\b/g, '15 minutes'],
  [/\b(?:3|three) quarters of an hour\b/g, '45 minutes'],
  [/\b(?:an|1) hour\b/g, '60 minutes'],
  [/\bmins?\b\.?/g, 'minutes'],
  [/\b(?:a|1|one) fortnight\b/g, '2 weeks'],
  [/\bun-authori[sz]/g, 'unauthoris'],
  [/authori[sz](?=e|i|a)/g, 'authoris'],
  [/recogni[sz](?=e|i)/g, 'recognis'],
  [/\be-mail/g, 'email'],
  [/\btime ?tables?\b/g, 'timetable'],
  [/\bhalf- ?term/g, 'half term'],
  [/\bterm- ?time\b/g, 'term time'],
]

/** A text as patterns ask for it: one case and spacing, figures for numbers, @0850 for times, one word for one thing. */
export function normalForm(text: string): Normal {
  let out = plainForm(text)
  out = numbersAsFigures(out)
  for (const [pattern, words] of usual)
    out = rewrite(out, pattern, match => words.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? ''))
  return clocksAsOne(out)
}
