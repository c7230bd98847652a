import type { Cell } from '../../facts/cell.ts'
import { sumOfCells } from '../../facts/sum-cells.ts'
import { cellRow } from '../writer/cell-row.ts'
import type { CellRow } from '../writer/cell-row.ts'
import { cellsOfRows } from '../writer/cells-of-rows.ts'
import { differencesOf } from '../writer/differences.ts'
import type { Differences } from '../writer/differences.ts'
import type { Read } from '../writer/load-event-inputs.ts'
import { byId } from '../writer/stored-node.ts'
import { cellsOfMonth, eventsOfMonth, pageSize } from './recount.queries.ts'

/**
 * What has to happen so that the cells of a month, named by its first day, are what its events come to. Every cell belongs to the month in which
 * its events begin, so months can be counted one by one.
 */
export async function recountMonth(read: Read, month: string): Promise<Differences<CellRow>> {
  const wanted = (await countMonth(read, month)).map(cellRow)
  return differencesOf(byId(await read(cellsOfMonth(month))), wanted)
}

async function countMonth(read: Read, month: string): Promise<readonly Cell[]> {
  let cells: readonly Cell[] = []
  for (let after = { from: month, id: '' }; ;) {
    const page = await read(eventsOfMonth(month, after))
    cells = sumOfCells(cells, page.flatMap(cellsOfRows))
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return cells
    // An event is found by its first day.
    after = { from: last.properties.from as string, id: last.id }
  }
}
