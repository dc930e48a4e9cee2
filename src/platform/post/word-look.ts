import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx'

/** Colours of the house, as Word writes them. */
export const colours = {
  ink: '1B222C',
  quiet: '525C6B',
  accent: '0F5B6D',
  line: 'D2CCC0',
  wash: 'F3F1EB',
  amber: '8A5A00',
} as const

/** A typeface that every computer with Word has: whoever edits the file sees what everybody else sees. */
const font = 'Arial'

/** Sizes are half points, distances twentieths of a point. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 21, color: colours.ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { line: 288, lineRule: LineRuleType.AUTO, after: 140 } },
    },
    title: {
      run: { font, size: 56, bold: true, color: colours.ink },
      paragraph: { spacing: { before: 0, after: 160, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { font, size: 31, bold: true, color: colours.ink },
      paragraph: {
        spacing: { before: 440, after: 160, line: 264, lineRule: LineRuleType.AUTO },
        keepNext: true,
        keepLines: true,
      },
    },
    heading2: {
      run: { font, size: 23, bold: true, color: colours.ink },
      paragraph: {
        spacing: { before: 300, after: 100, line: 264, lineRule: LineRuleType.AUTO },
        keepNext: true,
        keepLines: true,
      },
    },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    hyperlink: { run: { color: colours.accent } },
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    {
      id: 'Owner',
      name: 'Owner',
      basedOn: 'Normal',
      run: { size: 26, bold: true, color: colours.accent },
      paragraph: { spacing: { after: 80 } },
    },
    {
      id: 'Lead',
      name: 'Lead',
      basedOn: 'Normal',
      run: { size: 25, color: colours.quiet },
      paragraph: { spacing: { after: 200 } },
    },
    {
      id: 'Term',
      name: 'Term',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: 120, after: 20 } },
    },
    { id: 'Gap', name: 'Still to be said', basedOn: 'Normal', run: { bold: true, color: colours.amber } },
    {
      id: 'Cell',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO, after: 40 } },
    },
    { id: 'Head', name: 'Table heading', basedOn: 'Cell', run: { size: 17, bold: true, color: colours.quiet } },
    { id: 'Foot', name: 'Foot of the page', basedOn: 'Normal', run: { size: 17, color: colours.quiet } },
  ],
}

const hanging = (left: number, width: number) => ({ paragraph: { indent: { left, hanging: width } } })

/** Numbers of headings, points and steps. Word numbers headings itself: a section that is taken out leaves no gap. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'headings',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1',
          alignment: AlignmentType.LEFT,
          style: { ...hanging(680, 680), run: { color: colours.accent, bold: false } },
        },
        {
          level: 1,
          format: LevelFormat.DECIMAL,
          text: '%1.%2',
          alignment: AlignmentType.LEFT,
          style: { ...hanging(680, 680), run: { color: colours.accent, bold: false } },
        },
      ],
    },
    {
      reference: 'points',
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: hanging(340, 260) }],
    },
    {
      reference: 'steps',
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: hanging(380, 380) }],
    },
  ],
}
