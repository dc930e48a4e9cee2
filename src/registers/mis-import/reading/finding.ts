/** Something found in a file: where, what is wrong, and what to do. A problem keeps its row out; a note does not. */
export interface Finding {
  /** As the spreadsheet numbers it; 0 is about the file as a whole. */
  row: number
  column: string
  value: string
  says: string
  remedy: string
  severity: 'problem' | 'note'
}

/** Findings of one file, gathered; so many are kept in full, all are counted. */
export class Findings {
  readonly kept: Finding[] = []
  readonly rowsWithProblems = new Set<number>()
  problems = 0
  notes = 0
  readonly most: number

  constructor(most = 1_000) {
    this.most = most
  }

  add(finding: Finding): void {
    if (finding.severity === 'problem') {
      this.problems++
      this.rowsWithProblems.add(finding.row)
    } else this.notes++
    const ofKind = finding.severity === 'problem' ? this.problems : this.notes
    if (ofKind <= this.most) this.kept.push(finding)
  }

  /** In the order of the file. */
  inOrder(): Finding[] {
    return this.kept.toSorted((a, b) => a.row - b.row)
  }
}
