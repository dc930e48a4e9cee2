/** What is wrong with the writing itself, and what to do: by the code of the YAML reader. */
const words: Record<string, { says: string; remedy: string }> = {
  TAB_AS_INDENT: { says: 'The line begins with a tab.', remedy: 'Put spaces in its place, as many as the lines around it have.' },
  BAD_INDENT: {
    says: 'The line does not begin where the lines around it begin.',
    remedy: 'Begin it under the line to which it belongs, with spaces.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    says: 'There is a second colon in the line, or a line is set too far to the right.',
    remedy: 'Put text that holds a colon and a space in quotes.',
  },
  BLOCK_IN_FLOW: { says: 'Lines with dashes stand inside brackets.', remedy: 'Write either brackets or dashes, not both.' },
  MISSING_CHAR: {
    says: 'A colon, a comma, a bracket or a quotation mark is missing.',
    remedy: 'Write a field as “name: value”, and close every bracket and every quotation mark.',
  },
  MULTILINE_IMPLICIT_KEY: { says: 'A line has no colon.', remedy: 'Write a field as “name: value”, each in a line.' },
  UNEXPECTED_TOKEN: {
    says: 'Something stands here that does not belong.',
    remedy: 'Look for a sign too many, or put the text in quotes.',
  },
  BAD_SCALAR_START: { says: 'The text begins with a sign that has another meaning.', remedy: 'Put the text in quotes.' },
  BAD_DQ_ESCAPE: { says: 'There is a backslash in the quotes.', remedy: 'Use single quotes, or leave the backslash out.' },
  MULTIPLE_DOCS: {
    says: 'A second policy begins here.',
    remedy: 'Keep one policy in a file: take out the line with three dashes.',
  },
  BAD_DIRECTIVE: { says: 'The line begins with a per cent sign.', remedy: 'Take the line out, or put the text in quotes.' },
  RESOURCE_EXHAUSTION: {
    says: 'Lines or brackets stand too deep in each other.',
    remedy: 'Write the fields as they stand in a pack.',
  },
  TAG_RESOLVE_FAILED: {
    says: 'A word with an exclamation mark stands before the value.',
    remedy: 'Take the word out, or put the text in quotes.',
  },
}

const openBracket = {
  says: 'A bracket in a line above was opened and not closed.',
  remedy: 'Close it: “[” with “]”, and “{” with “}”.',
}

/** A fault of writing in words that help; what the reader itself says where we have none. */
export const syntaxWords = (code: string, message: string): { says: string; remedy: string } => {
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return openBracket
  const unknown = `This cannot be read: ${message.split('\n')[0]!.replace(/ at line \d.*/, '')}.`
  return words[code] ?? { says: unknown, remedy: 'Compare it with a line that is right.' }
}
