import { test } from 'vitest'
import { type Case, pack, runCase } from '#school/policy-check/policies-to-check.examples.ts'
import { checkContents } from './check-contents.ts'

const silent = pack('blank').people.duties.filter(({ who }) => who !== 'parent' && who !== 'pupil')
const noNotices = { 'sanctions.penaltyNotices': false, 'sanctions.tools': [] }

test.each<Case>([
  ['reviewed every year', { 'about.reviewEveryMonths': 12 }],
  ['every thirteen months', { 'about.reviewEveryMonths': 13 }, ['caution about.reviewEveryMonths L-151']],
  ['never', { 'about.reviewEveryMonths': null }, ['required about.reviewEveryMonths L-151']],
  ['not published', { 'about.published': false }, ['required about.published L-151']],
  ['no champion', { 'people.seniorChampion': null }, ['caution people.seniorChampion L-150']],
  [
    'nobody to ask',
    { 'people.dayToDayContact': null, 'people.supportContact': null },
    ['caution people.dayToDayContact L-150', 'caution people.supportContact L-150'],
  ],
  ['no figures for governors', { 'people.dataToGovernors': null }, ['caution people.dataToGovernors L-152']],
  ['but for the trust', { 'about.inTrust': true, 'people.dataToGovernors': null, 'people.dataToTrust': 'termly' }],
  ['no training', { 'people.training': [] }, ['caution people.training L-152']],
  ['no end of the day', { 'day.ends': null }, ['required day.ends L-151']],
  ['a beginning from when pupils are due', { 'day.begins': null }],
  ['nothing expected', { 'people.duties': silent, 'ownWords.aims': '', 'ownWords.ethos': '' }, ['caution people.duties L-151']],
  ['no contacts', { 'contacts.list': [] }, ['caution contacts.list L-151']],
  ['no word of promoting attendance', { 'ownWords.promoting': '' }, ['caution ownWords.promoting L-151']],
  ['no use of figures', { 'telling.monitoring': [] }, ['caution telling.monitoring L-151']],
  ['no tiers', { 'tiers.levels': [] }, ['caution tiers.levels L-151']],
  ['no legal tools', noNotices, ['caution sanctions.tools L-151']],
  ['an independent school has fewer', { ...noNotices, 'about.schoolKind': 'independent' }],
])('%s', (...row) => runCase(checkContents, row))
