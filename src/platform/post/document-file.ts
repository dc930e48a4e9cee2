import type { Document } from '#platform/document/document.ts'

/** The forms in which a document leaves the house, by the ending of the file. */
export const documentForms = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

export type DocumentForm = keyof typeof documentForms

/** Whether there is a form with this ending. */
export const isDocumentForm = (ending: string): ending is DocumentForm => Object.hasOwn(documentForms, ending)

/** A document in one of its forms. What makes it is loaded when it is first asked for. */
export async function documentFile(document: Document, form: DocumentForm): Promise<{ bytes: Uint8Array; type: string }> {
  return { bytes: await made(document, form), type: documentForms[form] }
}

async function made(document: Document, form: DocumentForm): Promise<Uint8Array> {
  if (form === 'pdf') return (await import('./pdf.ts')).pdfOf(document)
  if (form === 'docx') return (await import('./word.ts')).wordOf(document)
  return new TextEncoder().encode((await import('./page-file.tsx')).pageFileOf(document))
}
