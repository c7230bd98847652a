import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { normalise } from '../../../src/lib/arabic-text.ts'
import { codePoints } from '../../../src/lib/code-points.ts'
import { particleAlternatives } from '../../../src/lib/particle-alternatives.ts'
import { article, eventId } from '../../support/article.ts'
import type { Article } from '../../support/article.ts'
import { portAmal, supportFile } from '../../support/dossier-file.ts'
import { added, rowsOf } from '../../support/ingest-graph.ts'
import { searched } from '../../support/searching.ts'
import type { FoundHit } from '../../support/searching.ts'
import { placeOf } from './weakest-rule.ts'

let the: Article
const original = supportFile('port-amal.txt')

beforeAll(async () => {
  the = await article()
  // Both dossiers have a rocket of their own.
  const dossier = portAmal.replaceAll('weapon:rocket', 'weapon:port-rocket')
  await added(the.graph, dossier, { text: original })
}, 180_000)

afterAll(async () => the.stop())

const passages = async (text: string) => (await searched(the, text, { kinds: ['PASSAGE'] })).hits

/** The marked words of an excerpt, as they stand there. */
function marked({ excerpt }: FoundHit): readonly string[] {
  const points = codePoints(excerpt?.text ?? '')
  return (excerpt?.marks ?? []).map(({ start, end }) => points.slice(start, end))
}

describe('a passage', () => {
  it('is found by words of its gloss, which are marked in the excerpt', async () => {
    const hits = await passages('cooperation peshmerga')
    expect(hits).toHaveLength(1)
    for (const hit of hits) {
      expect(hit.excerpt?.original).toBe(false)
      expect(marked(hit)).toEqual(['cooperation', 'Peshmerga'])
    }
  })

  it('shows its original text once it is attached, with its place in code points', async () => {
    const [hit] = await passages('منظومة الترس')
    expect(marked(hit ?? none)).toEqual(['منظومة', 'الترس'])
    const { text = '', start = 0, end = 0, original: isOriginal } = hit?.excerpt ?? {}
    const [row] = await rowsOf(
      the.graph,
      `MATCH (p:Passage {id: '${String(hit?.node.id)}'}) RETURN p.start AS start`,
    )
    const before = Number(row?.start)
    expect(isOriginal).toBe(true)
    expect(codePoints(original).slice(before + start, before + end)).toBe(text)
  })

  it('is found without the particles on either side', async () => {
    const [typed] = await passages('بالميناء')
    const [written] = await passages('قتلى')
    expect(marked(typed ?? none)).toEqual(['ميناء'])
    expect(marked(written ?? none)).toEqual(['والقتلى'])
  })

  it('is called by the title of its document', async () => {
    const [hit] = await passages('twenty attacks coast')
    expect(hit?.label).toBe('Two rockets at a port that does not exist')
    expect(hit?.why.map(({ rule }) => rule)).toEqual(['TEXT'])
  })

  it.each(['baghdad', 'attacks', 'بغداد', 'القوات الأميركية', 'rockets airport', 'الجبهة'])(
    'has every word of %s in what it says, an excerpt of two hundred code points, and marks in it',
    async (text) => {
      const { hits } = await searched(the, text, { kinds: ['PASSAGE'] })
      expect(hits.length).toBeGreaterThan(0)
      for (const hit of hits) {
        const { text: shown = '', start = 0, end = 0 } = hit.excerpt ?? {}
        expect(await missingWords(hit.node.id, text)).toEqual([])
        expect(codePoints(shown).length).toBe(end - start)
        expect(end - start).toBeLessThanOrEqual(200)
        expect(marked(hit).length).toBeGreaterThan(0)
        for (const word of marked(hit)) expect(isOneOf(word, text)).toBe(true)
      }
    },
  )

  async function missingWords(id: string, text: string): Promise<readonly string[]> {
    const rows = await rowsOf(
      the.graph,
      `MATCH (p:Passage {id: '${id}'}) RETURN [p.glossEn, p.glossAr, p.text] AS texts`,
    )
    const said = (rows[0]?.texts as readonly (string | null)[]).join(' ')
    const words = normalise(said).split(' ')
    return normalise(text)
      .split(' ')
      .filter((word) => !words.some((one) => isOneOf(one, word)))
  }
})

const none: FoundHit = {
  node: { __typename: '', id: '' },
  ...{ label: '', score: 0, why: [], excerpt: null },
}

/** Whether a word is one of a text's, with or without particles on either side. */
function isOneOf(word: string, text: string): boolean {
  const stems = (of: string) => particleAlternatives(normalise(of)).map(({ stem }) => stem)
  const wanted = normalise(text).split(' ').flatMap(stems)
  return stems(word).some((stem) => wanted.includes(stem))
}

describe('one list', () => {
  it('has names before titles before texts, each thing once', async () => {
    const { hits } = await searched(the, 'airport baghdad')
    const types = hits.map(({ node }) => node.__typename)
    expect(types[0]).toBe('Place')
    expect(new Set(types)).toEqual(new Set(['Place', 'Event', 'Document', 'Passage']))
    expect(types.indexOf('Passage')).toBeGreaterThan(types.lastIndexOf('Document'))
    expect(hits.map(({ why }) => placeOf(why))).toEqual(
      hits.map(({ why }) => placeOf(why)).toSorted((left, right) => left - right),
    )
  })

  it('finds events by their titles, by beginnings and mistyped words of them, and by what is told of them', async () => {
    const rule = async (text: string, id: string) => {
      const { hits } = await searched(the, text, { kinds: ['EVENT'] })
      return hits.find(({ node }) => node.id === eventId(id))?.why.map(({ rule: of }) => of)
    }
    expect(await rule('Two rockets at Baghdad airport', 'airport-attack')).toEqual(['EXACT'])
    expect(await rule('baghdad rockets', 'airport-attack')).toEqual(['WORDS'])
    expect(await rule('rocke', 'airport-attack')).toEqual(['PREFIX', 'WORDS'])
    expect(await rule('rokcets', 'airport-attack')).toEqual(['FUZZY', 'WORDS'])
    expect(await rule('claimed', 'airport-attack')).toEqual(['TEXT'])
    expect(await rule('مطار', 'airport-attack')).toEqual(['WORDS'])
  })

  it('finds documents by their titles and sources by their names, across scripts too', async () => {
    const first = async (text: string, kind: string) =>
      (await searched(the, text, { kinds: [kind] })).hits[0]?.node.id
    expect(await first('Atlas of Nuria', 'DOCUMENT')).toBe('document:nuria-atlas')
    expect(await first('ميناء لا وجود له', 'DOCUMENT')).toBe('document:port-amal')
    expect(await first('nuria post', 'SOURCE')).toBe('source:nuria-post')
    expect(await first('بريد نوريا', 'SOURCE')).toBe('source:nuria-post')
    expect(await first('Barid Nouriya', 'SOURCE')).toBe('source:nuria-post')
    expect(await first('أطلس', 'SOURCE')).toBe('source:atlas-house')
  })

  it('has passages of its documents alone, when they alone are asked for', async () => {
    const { hits } = await searched(the, 'Nuria', { kinds: ['PASSAGE', 'DOCUMENT'] })
    expect(new Set(hits.map(({ node }) => node.__typename))).toEqual(
      new Set(['Passage', 'Document']),
    )
  })
})

describe('common words', () => {
  it('are left out beside others, so that they do not drown rare ones', async () => {
    const ids = async (text: string) =>
      (await searched(the, text)).hits.map(({ node, why }) => [node.id, why.at(-1)?.to])
    expect(await ids('the rockets at an airport in the north')).toEqual(
      await ids('rockets airport north'),
    )
    expect(await ids('صاروخان في المطار')).toEqual(await ids('صاروخان المطار'))
  })

  it('count where there is nothing else', async () => {
    const { hits } = await searched(the, 'with', { kinds: ['PASSAGE'] })
    for (const hit of hits) expect(new Set(marked(hit).map(normalise))).toEqual(new Set(['with']))
    expect(hits.length).toBeGreaterThan(0)
  })
})

describe('where nothing has all of the words', () => {
  it('what has more than half of them is found, and says so', async () => {
    const { hits } = await searched(the, 'cooperation peshmerga submarine')
    expect(hits.length).toBeGreaterThan(0)
    expect(hits.every(({ why }) => why.at(-1)?.rule === 'SOME_WORDS')).toBe(true)
    expect((await searched(the, 'kirkuk submarine')).hits).toEqual([])
    expect((await searched(the, 'kirkuk submarine zeppelin')).hits).toEqual([])
  })

  it('it is not looked for where something has all of them', async () => {
    const { hits } = await searched(the, 'joint operations command')
    expect(hits.flatMap(({ why }) => why.map(({ rule }) => rule))).not.toContain('SOME_WORDS')
  })
})
