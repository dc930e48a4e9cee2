// Which screens are photographed: who looks, where, and what they do first.
const teacher = 'teacher@copperbeck.example.org'
const officer = 'officer@harrowmere.example.org'
const head = 'head@copperbeck.example.org'
const lead = 'attendance@lanternfield.example.org'

const first = async (page, address, link) => {
  await page.goto(new URL(address, page.url()).href)
  return new URL(await page.locator(link).first().getAttribute('href'), page.url()).pathname
}
const school = page => /\/schools\/\d+/.exec(page.url())[0]

export const screens = [
  { name: 'sign-in', as: '', path: '/sign-in' },
  {
    name: 'register',
    as: teacher,
    path: '/',
    first: async page => {
      for (let i = 0; i < 4; i++) await page.keyboard.press('Space')
    },
  },
  { name: 'today', as: officer, path: '/' },
  { name: 'roll', as: head, path: page => `${school(page)}/pupils` },
  { name: 'pupil', as: head, path: page => first(page, `${school(page)}/pupils`, 'main table a, main .list-card a') },
  {
    name: 'pupil-details',
    as: head,
    path: async page => `${await first(page, `${school(page)}/pupils`, 'main table a, main .list-card a')}/details`,
  },
  { name: 'attendance', as: head, path: page => `${school(page)}/measures?period=year` },
  {
    name: 'attendance-last-year',
    as: head,
    path: page => `${school(page)}/measures?period=last-year&by=registration`,
    whole: true,
  },
  { name: 'attendance-marks', as: head, path: page => `${school(page)}/measures/marks?period=half-term&of=unauthorised&code=O` },
  { name: 'attendance-pupils', as: head, path: page => `${school(page)}/measures/pupils?period=year&show=persistent` },
  { name: 'attendance-schools', as: lead, path: '/measures?period=year' },
  { name: 'calendar', as: head, path: page => `${school(page)}/calendar` },
  { name: 'groups', as: head, path: page => `${school(page)}/groups` },
  { name: 'staff', as: head, path: page => `${school(page)}/staff` },
  { name: 'policy', as: head, path: page => `${school(page)}/policy` },
  { name: 'policy-settings', as: head, path: page => `${school(page)}/policy/settings` },
  { name: 'policy-setting', as: head, path: page => `${school(page)}/policy/settings/day` },
  {
    name: 'policy-draft',
    as: head,
    path: page => `${school(page)}/policy/settings/day`,
    first: async page => {
      await page.locator('[name="v.morning.closes"]').fill('09:05')
      await page.locator('[name="v.afternoon.closes"]').fill('13:15')
      await page.getByRole('button', { name: 'Save in the draft' }).click()
      await page.goto(new URL(`${school(page)}/policy/draft`, page.url()).href)
    },
  },
  { name: 'policy-history', as: head, path: page => `${school(page)}/policy/versions` },
  { name: 'policy-start', as: head, path: page => `${school(page)}/policy/start` },
  { name: 'policy-trust', as: lead, path: '/trusts/1/policy' },
  { name: 'import', as: head, path: page => `${school(page)}/import` },
  { name: 'closure', as: head, path: page => `${school(page)}/closures/new` },
  { name: 'law', as: head, path: '/law' },
  { name: 'law-rule', as: head, path: '/law/L-054' },
  { name: 'law-codes', as: head, path: '/law/codes' },
  { name: 'audit', as: head, path: page => `${school(page)}/audit` },
]
