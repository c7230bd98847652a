const airport = '/events/event:baghdad-airport-2021.airport-attack'
const narrow = { width: 390, height: 844 }

/** What is shown on each picture: an address, and what is done there. Passages are shown as glosses. */
export const screens = [
  { name: '01-overview', path: '/?from=2003-01-01&to=2021-12-31&vs=1991-01-01..2002-12-31' },
  { name: '02-event', path: airport },
  { name: '02b-event-claims', path: airport, only: '.panel-claims' },
  {
    name: '03-graph',
    path: '/graph?seed=actor:islamic-state,event:baghdad-airport-2021.airport-attack&expand=actor:islamic-state,event:baghdad-airport-2021.airport-attack&sel=event:baghdad-airport-2021.airport-attack',
    act: async (page) => page.waitForTimeout(5_000), // the layout settles
  },
  {
    name: '04-compare',
    path: '/compare?a=outlet&b=state&aspect=EVENT&place=place:baghdad&sel=event:baghdad-airport-2021.airport-attack',
  },
  {
    name: '05-search',
    path: '/',
    act: async (page) => {
      await page.keyboard.press('/')
      await page.getByRole('combobox').fill('داعِش')
      // The hint stands there until there are hits; commands are options, too.
      await page.locator('.palette:not(:has(.palette-hint)) [role=option]').first().waitFor()
      await page.waitForTimeout(500)
    },
  },
  {
    name: '06-import',
    path: '/import',
    act: async (page, settled) => {
      await page.locator('.panel-runs tbody a').first().click()
      await settled(page)
    },
  },
  {
    name: '07-states',
    path: '/',
    size: { width: 1440, height: 1000 },
    prepare: faulty,
    held: 'actors',
    act: waited,
  },
  { name: '07b-empty', path: '/?from=1990-01-01&to=1990-12-31&place=place:iraq' },
  { name: '08-narrow', path: '/', size: narrow },
]

/** Until the panel that waits says so, and the ways out have their numbers. */
async function waited(page) {
  await page
    .getByRole('button', { name: /Cancel|إلغاء/ })
    .first()
    .waitFor()
  await page.waitForTimeout(2_000)
}

/** One panel waits, one fails, one is too dear, and for one the database is away. */
async function faulty(page) {
  const answers = {
    Pairs: [422, 'QUERY_TOO_EXPENSIVE', 'This query may read 751,680 cells; 250,000 are allowed.'],
    Weapons: [500, 'INTERNAL_SERVER_ERROR', 'Something went wrong here.'],
    Where: [503, 'DATABASE_UNAVAILABLE', 'The database does not answer.'],
  }
  await page.route('**/graphql', async (route) => {
    const { operationName } = route.request().postDataJSON()
    const [status, code, message] = answers[operationName] ?? []
    if (operationName === 'League') return // it is never answered
    if (status === undefined) return route.continue()
    return route.fulfill({ status, json: { errors: [{ message, extensions: { code } }] } })
  })
}
