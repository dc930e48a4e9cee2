import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { renderPage } from '#platform/web/render.ts'
import { Layout } from './layout.tsx'

const assets = {
  url: (name: string) => `/assets/${name}-1`,
  imports: (name: string) => (name === 'grid' ? ['/assets/part-1'] : []),
}

const page = renderPage(
  <Layout
    title="Eleven calls"
    assets={assets}
    scripts={['grid']}
    nav={[{ href: '/today', label: 'Today', current: true }]}
    who={{ name: 'Ada Finch', signOut: { action: '/sign-out', hidden: { token: 'abc' } } }}
    footer="bar"
  >
    <p>calls</p>
  </Layout>,
)

test('a page is whole: type, language, title, style', () => {
  expect(page).toMatch(/^<!doctype html><html lang="en-GB"><head><meta charset="utf-8"\/?><title>Eleven calls · Daymark<\/title>/)
  expect(page).toContain('<link rel="stylesheet" href="/assets/style-1"')
})

test('no script or style stands in the page itself', () => {
  expect(page).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on\w+=/)
})

test('what an entry needs is asked for early', () => {
  expect(page).toContain('<link rel="modulepreload" href="/assets/part-1"')
  expect(page).toContain('<script type="module" src="/assets/grid-1"></script>')
})

test('leaving is a form that posts', () => {
  expect(page).toMatch(
    /<form method="post" action="\/sign-out"><input type="hidden" name="token" value="abc"\/?><button type="submit">Sign out/,
  )
})

test('the first stop of the keyboard leads past the head of the page', () => {
  expect(page).toMatch(/<body><a class="skip" href="#main">/)
  expect(page).toContain('<main id="main"')
})

test('a page for nobody in particular has no menu', () => {
  expect(renderToString(<Layout title="Sign in" assets={assets} />)).not.toContain('menu')
})
