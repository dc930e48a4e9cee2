import type { PolicyItem } from '#law/governance/policy-contents.ts'
import type { Reading, Statement } from '#school/policy-text/statement.ts'

/** What shows that a policy states something, and what shows that it at least speaks of it. */
interface Signs {
  stated: RegExp
  spokenOf?: RegExp
}

const getsInTouch = String.raw`(?:call|contact|text|phon|telephon|ring|rung|message|email|get in touch|hear from|visit|follow)\w*`
const unexplained = String.raw`(?:unexplained|without (?:an? |any )?(?:reason|explanation|notif\w+)|not (?:heard|contacted|notified|informed|told)|no(?:body|[- ]one) has told|do(?:es)? not know (?:why|the reason)|no (?:reason|contact|message|notification|explanation))`
const bothWays = (one: string, other: string): RegExp => new RegExp(`\\b${one}\\b.*\\b${other}|\\b${other}\\b.*\\b${one}\\b`)

// Held against each sentence with its heading and the line above it.
const signs: Record<PolicyItem, Signs> = {
  sessionTimes: {
    stated:
      /(?=.*@\d{4})(?=.*\b(?:school day|day (?:begins|starts|ends)|sessions?|school (?:starts|begins|opens|ends|finishes)|start of school|end of (?:the )?(?:school )?day|arriv\w+|in school|regist\w+)\b)/,
    spokenOf: /\bschool day\b|\bsession times\b|\btimes of the (?:school )?day\b/,
  },
  registerClosing: {
    stated:
      /\bregist\w+\b.*\b(?:clos\w+|open (?:until|till|for)|ends?)\b.*(?:@\d{4}|\d+ minutes)|(?:@\d{4}|\d+ minutes).*\bregist\w+\b.*\b(?:clos\w+|end)\b|\bregist\w+\b.*@\d{4} ?(?:-|to|until|\|) ?@\d{4}/,
    spokenOf: /\bregist\w+\b.*\bclos\w+\b/,
  },
  expectations: {
    stated:
      /\b(?:expect\w*|responsib\w+|must|should|ask)\b.*\b(?:parents|pupils|students|children|families)\b|\b(?:parents|pupils|students|children|families|your child|you)\b.*\b(?:expect\w*|responsib\w+|must|should|asked to)\b/,
  },
  reportingAbsence: {
    stated:
      /\b(?:call|phon|telephon|ring|email|text|message|notify|inform|contact|let (?:us|the school) know|tell|report)\w*\b.*\b(?:absen\w+|ill\b|illness|sick|unwell|away|not (?:be )?(?:attending|coming|able)|unable to attend|cannot come)\b|\breport\w* (?:an |a |your child's |their child's )?absence/,
  },
  requestingLeave: {
    stated:
      /\b(?:leave|time off|holidays?|absence in term)\b.*\b(?:request|appl(?:y|ication)|ask|form)\w*\b|\b(?:request|apply|application|ask)\w*\b.*\b(?:leave|absence|time off|term time)\b|\bleave (?:of absence )?(?:request )?form\b|\bleave of absence\b.*\b(?:form|request|apply|application|writing)\b/,
  },
  contacts: {
    stated:
      /\b(?:contact\w*|speak to|talk to|get in touch with|reach\w*)\b.*\b(?:office|attendance (?:officer|team|lead|champion)|headteacher|head of year|deputy|tutor|teacher|tutor|pastoral|phone|email|@|\[)/,
  },
  champion: {
    stated:
      /\b(?:attendance champion|champion(?:s|ing)? (?:for )?attendance|senior leader (?:responsible|with responsibility) for (?:\w+ )?attendance|designated senior (?:leader|lead)|(?:senior|strategic) (?:\w+ ){0,4}(?:lead\w*|responsib\w+)\b.*\battendance|attendance lead(?:er)?)\b|\b(?:deputy|assistant) head\w*\b.*\b(?:lead\w*|responsib\w+)\b.*\battendance/,
  },
  firstDayCalling: {
    stated: bothWays(
      getsInTouch,
      String.raw`(?:first[- ](?:day|morning)|same (?:day|morning)|that (?:day|morning)|on the day|as soon as (?:the )?regist|(?:by|before) @|each (?:day|morning)|every (?:day|morning)|immediately|straight away)`,
    ),
    spokenOf: /\bunexplained absen\w+|\bfirst[- ]day\b|\bno reason\b/,
  },
  dayToDayProcesses: {
    stated: bothWays(
      String.raw`(?:${getsInTouch}|letter|meeting|attempt\w*|find out|establish\w*|monitor\w*|home)`,
      String.raw`(?:${unexplained}|absen\w+|not arrived|missing)`,
    ),
    spokenOf: /\bfollow(?:ed|ing)?[- ]up\b|\bunexplained\b/,
  },
  promotion: {
    stated:
      /\bcelebrat\w*|\bcertificates?\b|\brewards?\b|\bprais\w+|\b(?:promot\w+|encourag\w+|celebrat\w+|reward\w*|certificate\w*|prais\w+|incentiv\w+|recognis\w+)\b.*\b(?:attendance|punctual\w+|attend\w*)|\battendance\b.*\b(?:celebrat\w+|reward\w*|promot\w+|certificate\w*|assembl\w+|prais\w+)/,
  },
  useOfData: {
    stated:
      /\b(?:data|figures|percentages?|statistics|records)\b.*\b(?:analys\w+|monitor\w*|identif\w+|review\w*|target\w*|pattern\w*|track\w*|compar\w+|benchmark\w*|report\w*|look\w*)|\b(?:analys\w+|monitor\w*|review\w*|track\w*|look\w* at)\b.*\b(?:attendance|absence)\b/,
  },
  persistentAndSevere: { stated: /\b(?:persistent\w*|severe\w*)\b(?:.*\b(?:absen\w+|absentee\w*)\b)?/ },
  legalTools: {
    stated:
      /\b(?:penalty notices?|fines?|prosecut\w+|legal (?:action|intervention|steps|tools|powers|measures)|notices? to improve|attendance contracts?|supervision orders?|parenting (?:orders?|contracts?)|sanctions?)\b/,
  },
}

// Statements that show it as well, where it takes several sentences to say.
const shownBy: Partial<Record<PolicyItem, RegExp>> = {
  sessionTimes: /^day\.(?:begins|ends|morning\.begins)$/,
  registerClosing: /^day\.(?:morning\.closes|openFor)$/,
  reportingAbsence: /^reporting\./,
  persistentAndSevere: /^tiers\.persistentBelow/,
  legalTools: /^sanctions\./,
}

/** Which contents of a policy a text states, and which it only speaks of. */
export function contentsOf(
  { sentences }: Reading,
  statements: readonly Statement[],
): { stated: PolicyItem[]; spokenOf: PolicyItem[] } {
  const texts = sentences.map(({ heading, lead, text }) => `${heading} ${lead} ${text}`)
  const names = Object.keys(signs) as PolicyItem[]
  const shown = (name: PolicyItem) => statements.some(({ about }) => shownBy[name]?.test(about))
  const found = names.filter(name => shown(name) || texts.some(text => signs[name].stated.test(text)))
  const spokenOf = names.filter(
    name => !found.includes(name) && signs[name].spokenOf && texts.some(text => signs[name].spokenOf!.test(text)),
  )
  return { stated: found, spokenOf }
}
