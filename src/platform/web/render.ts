import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A page as the text that is sent. */
export const renderPage = (page: VNode): string => `<!doctype html>${renderToString(page)}`
