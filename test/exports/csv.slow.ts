import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { csvTable } from '../../src/exports/tables/csv-table.ts'
import { csvObjects } from '../support/csv-objects.ts'
import { exporting } from '../support/exporting.ts'
import type { Exporting } from '../support/exporting.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let the: Exporting

beforeAll(async () => {
  the = await exporting()
})
afterAll(async () => the.stop())

async function rowOf(id: string, lang = 'EN') {
  const rows = await csvObjects(await the.text({ format: 'csv', where: { ids: [id] }, lang }))
  expect(rows).toHaveLength(1)
  return rows[0] ?? {}
}

describe('csv', () => {
  it('has a row for each event that the list has, in the same order', async () => {
    const rows = await csvObjects(await the.text({ format: 'csv' }))
    const { events } = await the.ask<{ events: { nodes: { id: string }[]; totalCount: number } }>(
      '{ events(first: 100, orderBy: DATE_ASC) { totalCount nodes { id } } }',
      {},
    )
    expect(rows).toHaveLength(events.totalCount)
    expect(rows.map(({ id }) => id)).toEqual(events.nodes.map(({ id }) => id))
  })

  it('leaves empty what is unknown, and writes a 0 that is said', async () => {
    const unknown = await rowOf('event:baghdad-airport-2021.erbil-drone-attack')
    expect(unknown).toMatchObject({ killed_low: '', killed_best: '', killed_high: '' })
    const said = await rowOf('event:ucdp-ged.9001')
    expect(said).toMatchObject({ killed_best: '5', killed_civilians_best: '0', injured_best: '' })
  })

  it('keeps the bounds of a number and of a date', async () => {
    expect(await rowOf('event:ucdp-ged.9002')).toMatchObject({
      ...{ killed_low: '6', killed_best: '7', killed_high: '12' },
      ...{ earliest: '2031-05-02', latest: '2031-05-05', date_precision: 'FEW_DAYS' },
    })
  })

  it('gives no point to an event known to a district', async () => {
    expect(await rowOf('event:ucdp-ged.9002')).toMatchObject({
      ...{ latitude: '', longitude: '', place_precision: 'ADMIN2', places: 'Coast district' },
    })
    expect(await rowOf('event:ucdp-ged.9001')).toMatchObject({
      ...{ latitude: '41.25', longitude: '33.5', place_precision: 'EXACT' },
    })
  })

  it('says where each row is from, and how to cite it', async () => {
    const row = await rowOf('event:ucdp-ged.9001')
    expect(row).toMatchObject({ sources: 'Uppsala Conflict Data Program', licences: 'CC BY 4.0' })
    expect(row.cite_as).toContain('Sundberg')
  })

  it('names in Arabic what is asked for in Arabic', async () => {
    expect((await rowOf('event:ucdp-ged.9001', 'AR')).sources).toBe(
      'برنامج أوبسالا لبيانات النزاعات',
    )
  })

  it('makes formulas inert, and leaves numbers as they are', async () => {
    const columns = [
      { name: 'text', of: (row: Row) => row.text },
      { name: 'number', of: (row: Row) => row.number },
    ]
    const rows = ['=1+1', '+1', '-1', '@a', '\ta', 'a"b\nc'].map((text) => ({ text, number: -1.5 }))
    let text = ''
    for await (const line of csvTable(columns, rows)) text += line

    expect(text).toBe(
      'text,number\r\n' +
        "'=1+1,-1.5\r\n'+1,-1.5\r\n'-1,-1.5\r\n'@a,-1.5\r\n'\ta,-1.5\r\n" +
        '"a""b\nc",-1.5\r\n',
    )
  })
})

interface Row {
  readonly text: string
  readonly number: number
}
