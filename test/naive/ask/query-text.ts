import type { Question, Selection } from './question.ts'

const TOLL = '{ low best high unknown noBest noHigh }'
const COUNTS = 'events { certain best possible } sets claims sources'
const TOLLS = `events { certain best possible } incidents ${TOLL} killed ${TOLL}`
const TALLIES: Readonly<Record<Selection, string>> = {
  COUNTS: `{ ${COUNTS} }`,
  TOLLS: `{ ${TOLLS} }`,
  ALL: `{ ${COUNTS} incidents ${TOLL} killed ${TOLL} injured ${TOLL} killedByGroup { group toll ${TOLL} } }`,
}

/** The GraphQL query of a question; its arguments are variables of their names. */
export function queryText(question: Question): string {
  switch (question.root) {
    case 'events':
      return `query ($where: EventWhere, $orderBy: EventOrder) {
        events(where: $where, orderBy: $orderBy, first: 100) { totalCount openDates nodes { id } }
      }`
    case 'aggregate':
    case 'attacks':
      return `query ($where: EventWhere, $by: [Dimension!]!, $orderBy: GroupOrder!, $first: Int!) {
        ${question.root}(where: $where, by: $by, orderBy: $orderBy, first: $first) {
          totalGroups truncated partition total ${TALLIES[question.select]} groups ${group(question.select)}
        }
      }`
    case 'timeSeries':
      return `query ($where: EventWhere, $interval: Interval!, $by: Dimension, $first: Int!) {
        timeSeries(where: $where, interval: $interval, by: $by, first: $first) {
          truncated total ${TALLIES[question.select]}
          spanning ${TALLIES[question.select]} undated ${TALLIES[question.select]}
          series ${group(question.select)}
          buckets { start end tally ${TALLIES[question.select]} series ${group(question.select)} }
        }
      }`
    case 'matrix':
      return `query ($where: EventWhere, $rows: Dimension!, $columns: Dimension!, $first: Int!) {
        matrix(where: $where, rows: $rows, columns: $columns, first: $first) {
          totalRows totalColumns truncated total ${TALLIES[question.select]}
          rows ${group(question.select)} columns ${group(question.select)}
          cells { row column tally ${TALLIES[question.select]} }
        }
      }`
    case 'map':
      return `query ($where: EventWhere, $level: MapLevel!, $cellDegrees: Float!) {
        map(where: $where, level: $level, cellDegrees: $cellDegrees) {
          truncated totalAreas totalPoints totalCells
          total ${TALLIES[question.select]} notPlaceable ${TALLIES[question.select]}
          areas { place { id } tally ${TALLIES[question.select]} areaOnly ${TALLIES[question.select]} }
          points { place { id } precision tally ${TALLIES[question.select]} }
          cells { south west tally ${TALLIES[question.select]} }
        }
      }`
    case 'attribution':
      return `query ($where: EventWhere) {
        attribution(where: $where) {
          totalCells truncated
          cells { party { id } speaker { id } stance scope claimCount eventCount }
          unclaimed { claims { id } }
        }
      }`
  }
}

function group(select: Selection): string {
  return `{ keys { state value } tally ${TALLIES[select]} }`
}
