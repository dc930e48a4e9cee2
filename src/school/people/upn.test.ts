import { describe, expect, test } from 'vitest'
import { isTemporaryUpn, isUpn, normalUpn, upnCheckLetter, whyNotUpn } from './upn.ts'

// Made in local authority numbers 001 to 009, which no authority has, with an independent implementation.
const permanent = ['D006580794864', 'T007047084107', 'Z007253750472', 'Y009622918595', 'X003594495129', 'C003342729799']
const temporary = ['Q00457716501R', 'E00588710808P', 'P00191930431D', 'V00360632849M']
const wrongLetter = ['M003752856327', 'M008792382698', 'W001080064434', 'L006687987494', 'A801200005001', 'Q207000016049']

describe('a unique pupil number', () => {
  test.each(permanent)('%s is right', upn => {
    expect(isUpn(upn)).toBe(true)
    expect(isTemporaryUpn(upn)).toBe(false)
  })

  test.each(temporary)('%s is right and temporary', upn => {
    expect(isUpn(upn)).toBe(true)
    expect(isTemporaryUpn(upn)).toBe(true)
  })

  test.each(wrongLetter)('%s has the wrong check letter, and the remedy names the right one', upn => {
    expect(isUpn(upn)).toBe(false)
    expect(whyNotUpn(upn)).toContain(`it would be ${upnCheckLetter(upn.slice(1))}`)
  })

  test.each(['A00000000000', 'X80120000A001', '', 'B80120000500O', 'b801200005001'])('%s is not of the shape', upn => {
    expect(isUpn(upn)).toBe(false)
  })

  test('I is never a check letter', () => expect(isUpn('I000000000000')).toBe(false))

  test('spaces and small letters are put right first', () => expect(normalUpn(' b801 20000 5001 ')).toBe('B801200005001'))
})
