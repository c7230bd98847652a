import type { Question } from './question.ts'

const TOLL = '{ low best high unknown noBest noHigh }'

const NUMBERS: Readonly<Record<string, string>> = {
  events: 'events { certain best possible }',
  incidents: `incidents ${TOLL}`,
  killed: `killed ${TOLL}`,
  injured: `injured ${TOLL}`,
  killedByGroup: `killedByGroup { group toll ${TOLL} }`,
}

/** The types of the arguments of each root. */
const ARGUMENTS: Readonly<Record<Question['root'], Readonly<Record<string, string>>>> = {
  events: { orderBy: 'EventOrder', first: 'Int!' },
  aggregate: { by: '[Dimension!]!', orderBy: 'GroupOrder!', first: 'Int!' },
  attacks: { by: '[Dimension!]!', orderBy: 'GroupOrder!', first: 'Int!' },
  timeSeries: { interval: 'Interval!', by: 'Dimension', first: 'Int!' },
  matrix: { rows: 'Dimension!', columns: 'Dimension!', first: 'Int!' },
  map: { level: 'MapLevel!', cellDegrees: 'Float!' },
  attribution: {},
  compare: { left: 'Lens!', right: 'Lens!' },
}

/** The GraphQL query of a question; its arguments are variables of their names. */
export function queryText({ root, select }: Question): string {
  const types = Object.entries({ where: 'EventWhere', ...ARGUMENTS[root] })
  const declared = types.map(([name, type]) => `$${name}: ${type}`).join(', ')
  const given = types.map(([name]) => `${name}: $${name}`).join(', ')
  const tally = `{ ${select.numbers.map((name) => NUMBERS[name] ?? name).join(' ')} }`
  const fields = fieldsOf(tally, root)
  const shown = select.show.map((name) => `${name} ${fields[name] ?? ''}`).join(' ')
  return `query (${declared}) { ${root}(${given}) { ${shown} } }`
}

const COMPARED = '{ totalCount nodes { event { id } aspects { aspect relation } } }'

/** What is selected of the fields of roots that are objects. */
function fieldsOf(tally: string, root: Question['root']): Readonly<Record<string, string>> {
  const group = `{ keys { state value } tally ${tally} }`
  return {
    nodes: '{ id }',
    // Of compared events it is a bare number.
    total: root === 'compare' ? '' : tally,
    ...{ spanning: tally, undated: tally, notPlaceable: tally },
    ...{ groups: group, series: group, rows: group, columns: group },
    buckets: `{ start end tally ${tally} }`,
    splitBuckets: `: buckets { start end series ${group} }`,
    matrixCells: `: cells { row column tally ${tally} }`,
    areas: `{ place { id } tally ${tally} }`,
    areasOnly: `: areas { place { id } areaOnly ${tally} }`,
    points: `{ place { id } precision tally ${tally} }`,
    gridCells: `: cells { south west tally ${tally} }`,
    saidCells: ': cells { party { id } speaker { id } stance scope claimCount eventCount }',
    unclaimed: '{ claims { id } }',
    counts: '{ aspect agree differ leftOnly rightOnly neither }',
    events: `(first: 100) ${COMPARED}`,
    related: `: events(first: 100, aspect: PERPETRATOR, relations: [DIFFER, LEFT_ONLY]) ${COMPARED}`,
  }
}
