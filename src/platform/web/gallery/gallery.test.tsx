import { expect, test } from 'vitest'
import { renderPage } from '#platform/web/render.ts'
import { GalleryPage } from './gallery.page.tsx'

const page = renderPage(<GalleryPage assets={{ url: name => `/assets/${name}`, imports: () => [] }} />)

test('no id is given twice on a page that holds every part', () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(found => found[1])
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('every label leads to a control that is there', () => {
  for (const [, id] of page.matchAll(/<label[^>]* for="([^"]+)"/g)) expect(page).toContain(` id="${id}"`)
})

test('every description is there', () => {
  for (const [, ids] of page.matchAll(/aria-describedby="([^"]+)"/g))
    for (const id of ids?.split(' ') ?? []) expect(page).toContain(` id="${id}"`)
})

test('no part brings a style or a script of its own', () => expect(page).not.toMatch(/ style=|<style|<script(?![^>]* src=)/))
