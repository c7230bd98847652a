import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { LOSSES } from '../../src/exports/coded/losses.ts'
import { csvObjects } from '../support/csv-objects.ts'
import { exporting } from '../support/exporting.ts'
import type { Exporting } from '../support/exporting.ts'
import { gedSample } from '../support/ged-sample.ts'
import { unzipped } from '../support/zip-files.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

type Row = Readonly<Record<string, string | undefined>>

interface Coded {
  readonly rows: readonly Row[]
  readonly losses: readonly Row[]
  readonly summary: Summary
}

interface Summary {
  readonly rows: number
  readonly leftOut: number
  readonly losses: Readonly<Record<string, { readonly count: number; readonly meaning: string }>>
  readonly sources: readonly { readonly id: string }[]
}

let the: Exporting

beforeAll(async () => {
  the = await exporting()
})
afterAll(async () => the.stop())

async function coded(format: string): Promise<Coded> {
  const files = await unzipped(await the.bytes({ format }))
  const file = (name: string) => files.get(name) ?? ''
  return {
    rows: await csvObjects(file(`${format}.csv`)),
    losses: await csvObjects(file('losses.csv')),
    summary: JSON.parse(file('losses.json')) as Summary,
  }
}

const lossesOf = ({ losses }: Coded, event: string) =>
  losses.filter((one) => one.event === event).map(({ loss }) => loss)

describe.each(['ged-csv', 'acled-csv', 'gtd-csv'])('%s', (format) => {
  it('accounts for every event: a row, or left out with a reason', async () => {
    const all = await coded(format)
    const { events } = await the.ask<{ readonly events: { readonly totalCount: number } }>(
      '{ events { totalCount } }',
      {},
    )
    const { rows, leftOut, losses } = all.summary
    expect(rows + leftOut).toBe(events.totalCount)
    expect(the.told).toContain(
      `${String(rows)} of ${String(events.totalCount)} events fit ${format}; ${String(leftOut)} left out, with the reasons in losses.csv of the zip.`,
    )
    expect(all.rows).toHaveLength(rows)
    const out = all.losses.filter(({ loss }) =>
      ['OUT_OF_SCOPE', 'OPEN_DATE', 'DATE_TOO_WIDE'].includes(loss ?? ''),
    )
    expect(out).toHaveLength(leftOut)
    const counted = Object.fromEntries(
      Object.entries(losses).map(([name, { count }]) => [name, count]),
    )
    const found = new Map(
      Object.keys(losses).map((name) => [name, all.losses.filter(({ loss }) => loss === name)]),
    )
    for (const [name, list] of found) expect([name, list.length]).toEqual([name, counted[name]])
    for (const { loss = '' } of all.losses) expect(LOSSES).toHaveProperty(loss)
    expect(all.summary.sources.map(({ id }) => id)).toContain('source:ucdp')
  })
})

describe('an export that meets no event', () => {
  it.each(['csv', 'geojson', 'ged-csv'])('says so: %s', async (format) => {
    the.told.length = 0
    await the.bytes({ format, where: { ids: [] } })
    expect(the.told).toContain('No event meets the filter: the file holds none.')
  })
})

describe('ged-csv', () => {
  it('gives back what the data set said', async () => {
    const { rows } = await coded('ged-csv')
    const given = await csvObjects(gedSample('codebook'))
    const columns = [
      ...['type_of_violence', 'conflict_new_id', 'conflict_name', 'dyad_new_id', 'dyad_name'],
      ...['side_a_new_id', 'side_a', 'where_prec', 'where_coordinates', 'country', 'country_id'],
      ...['event_clarity', 'date_prec', 'date_start', 'date_end', 'deaths_civilians', 'best'],
    ]
    for (const row of given) {
      const found = rows.find(({ id }) => id === row.id)
      const expected = columns.map((name) => [name, row[name]])
      expect([row.id, columns.map((name) => [name, found?.[name]])]).toEqual([row.id, expected])
    }
    const [battle] = rows.filter(({ id }) => id === '9001')
    expect(battle).toMatchObject({
      ...{ side_b: 'Dawn Front', deaths_a: '2', deaths_b: '3', low: '5', high: '5' },
    })
  })

  it('leaves an unknown toll empty, and says so', async () => {
    const all = await coded('gtd-csv')
    const drone = 'event:baghdad-airport-2021.erbil-drone-attack'
    expect(all.rows.find(({ eventid }) => eventid === drone)).toMatchObject({
      ...{ nkill: '', iyear: '2021', imonth: '4', iday: '0', gname: 'Unknown', claimed: '' },
    })
    expect(lossesOf(all, drone)).toEqual(expect.arrayContaining(['TOLL_UNKNOWN', 'OWN_ID']))
  })

  it('says which numbers became one', async () => {
    const all = await coded('acled-csv')
    expect(all.rows.find(({ event_id_cnty: id }) => id === 'event:ucdp-ged.9002')).toMatchObject({
      ...{ fatalities: '7', event_date: '2031-05-02', time_precision: '2' },
    })
    expect(all.losses).toContainEqual({
      event: 'event:ucdp-ged.9002',
      loss: 'TOLL_BOUNDS',
      what: '6–12',
    })
    expect(all.losses).toContainEqual({
      ...{ event: 'event:ucdp-ged.9002', loss: 'DATE_BOUNDS', what: '2031-05-02 – 2031-05-05' },
    })
  })
})
