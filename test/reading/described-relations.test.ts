import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { added, emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { planned } from '../support/planned.ts'

const day = { earliest: '2031-05-03', latest: '2031-05-03', precision: 'DAY', basis: 'STATED' }

/** Two passages tell of the same men, whom nobody names, in numbers and days of their own. */
const dossier = JSON.stringify({
  dossier: 'garrison',
  document: {
    ...{ id: 'document:garrison', lang: 'en', credits: [], published: day },
    passages: ['a', 'b'].map((key) => ({ key, locator: key, gloss: { en: `What ${key} says.` } })),
  },
  sources: [],
  entities: ['front', 'union'].map((name) => ({
    ...{ id: `actor:${name}`, class: 'ORGANIZATION' },
    names: ['en', 'ar'].map((lang) => ({ value: `${name} ${lang}`, lang, kind: 'PRIMARY' })),
  })),
  parties: [
    {
      ...{ key: 'men', class: 'ARMED_GROUP' },
      text: { en: 'some of its men', ar: 'بعض رجالها' },
    },
    { key: 'others', class: 'ARMED_GROUP', text: { en: 'others', ar: 'آخرون' } },
  ],
  relations: [
    {
      ...{ subject: 'party:men', relation: 'FORCES_OF', object: 'actor:front', passages: ['a'] },
      ...{ low: 100, high: 150, approximate: true },
      ...{ earliest: '2031-05-01', latest: '2031-05-13', precision: 'MONTH' },
    },
    {
      ...{ subject: 'party:men', relation: 'FORCES_OF', object: 'actor:front', passages: ['b'] },
      ...{ best: 300, basis: 'INFERRED' },
      ...{ earliest: '2031-05-05', latest: '2031-05-20', precision: 'MONTH' },
    },
    {
      ...{ subject: 'party:others', relation: 'FORCES_OF', object: 'actor:front' },
      passages: ['b'],
    },
    {
      ...{ subject: 'actor:union', relation: 'ALLIED_WITH', object: 'actor:front' },
      passages: ['a'],
    },
  ],
})

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
  await added(graph, dossier)
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

test('the time and number of a relation with a described end follow from all its claims', async () => {
  const { data, errors } = await planned(
    graph,
    `{ node(id: "actor:front") { ... on Actor { relations { nodes {
      type from { description entity { id } } basis
      when { earliest latest precision basis text } count { low best high approximate basis rule }
      support { claims } } } } } }`,
  )

  expect(errors).toEqual([])
  expect(data).toEqual({
    node: {
      relations: {
        nodes: [
          {
            ...{ type: 'ALLIED_WITH', from: { description: null, entity: { id: 'actor:union' } } },
            ...{ basis: 'STATED', when: null, count: null, support: { claims: 1 } },
          },
          {
            ...{ type: 'FORCES_OF', from: { description: 'some of its men', entity: null } },
            basis: 'STATED',
            when: {
              ...{ earliest: '2031-05-05', latest: '2031-05-13', precision: 'WEEK' },
              ...{ basis: 'INFERRED', text: null },
            },
            count: {
              low: 100,
              best: 300,
              high: 300,
              approximate: true,
              basis: 'STATED',
              rule: 'MEDIAN',
            },
            support: { claims: 2 },
          },
          {
            ...{ type: 'FORCES_OF', from: { description: 'others', entity: null } },
            ...{ basis: 'STATED', when: null, count: null, support: { claims: 1 } },
          },
        ],
      },
    },
  })
})
