import type { CypherQuery, CypherValue } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'
import { storedId } from '../writer/stored-node.ts'
import type { ComparedDocument } from './compare-documents.ts'

/** A document, and by which words it is found. */
export interface FoundDocument extends ComparedDocument {
  readonly bands: string | null
}

/** What is compared of a document `n`. What it credits and where its reader is led to are no words of its own. */
const COMPARED = `n.id AS id, toString(n.publishedLatest) AS publishedLatest, n.sha256 AS sha256, n.bands AS bands,
       EXISTS { (n)-[:PUBLISHED_BY]->(:Source {kind: 'AGENCY'}) } AS isAgency,
       COLLECT {
         MATCH (n)-[:HAS_PASSAGE]->(passage:Passage)
         WHERE passage.text IS NOT NULL AND NOT passage.kind IN ['CREDIT', 'FURNITURE']
         RETURN passage.text ORDER BY passage.index, passage.id
       } AS texts`

/** These documents with their words. */
export function comparedDocuments(ids: readonly string[]): CypherQuery<FoundDocument> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (n:Document {id: id})
RETURN ${COMPARED}`,
    parameters: { ids },
    row: foundDocument,
  })
}

/** The documents that have most of these words in common with one, the most alike first. */
export function alikeDocuments(id: string, bands: string): CypherQuery<FoundDocument> {
  return readQuery({
    text: `CALL db.index.fulltext.queryNodes('document_bands', $bands, {limit: 50}) YIELD node AS n
WITH n WHERE n.id <> $id
RETURN ${COMPARED}`,
    parameters: { id, bands },
    row: foundDocument,
  })
}

function foundDocument({ texts, ...record }: Readonly<Record<string, unknown>>): FoundDocument {
  // The columns are made by the statements above; texts is a list of texts.
  const text = (texts as readonly string[]).join('\n')
  return { ...record, text } as unknown as FoundDocument
}

/** Sets the words by which documents are found, {id, bands}. */
export function saveBands(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (n:Document {id: row.id})
SET n.bands = row.bands`,
    parameters: { rows },
    row: noRow,
  })
}

/** Takes proposed copies of and by these documents back that nobody but the tool judged; gives the documents that may be copies. */
export function dropProposedCopies(ids: readonly string[]): CypherQuery<string> {
  return writeQuery({
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH (pair:Pair {keptId: id}) RETURN pair
  UNION
  MATCH (pair:Pair {otherId: id}) RETURN pair
}
WITH DISTINCT pair, pair.otherId AS copy
WHERE pair.thing = 'DOCUMENT'
  AND NOT EXISTS { (judged:Judgement)-[:OF_PAIR]->(pair) WHERE judged.by <> 'marsad' }
CALL (pair) {
  OPTIONAL MATCH (judged:Judgement)-[:OF_PAIR]->(pair)
  DETACH DELETE judged
}
DETACH DELETE pair
RETURN DISTINCT copy AS id`,
    parameters: { ids },
    row: storedId,
  })
}

/** Those of these documents that rest on nothing any more: neither on claims nor on what dossiers say of copies. */
export function leavingDocuments(ids: readonly string[]): CypherQuery<string> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (n:Document {id: id})
WHERE NOT EXISTS { (n)<-[:FROM_DOCUMENT]-() }
  AND NOT EXISTS { MATCH (n)<-[copy:COPY_OF]-() WHERE copy.method IS NULL }
RETURN id`,
    parameters: { ids },
    row: storedId,
  })
}

/** Those of these documents whose words were attached, or are to be. */
export function wordedDocuments(ids: readonly string[]): CypherQuery<string> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (n:Document {id: id})
WHERE n.bands CONTAINS 'b0x' OR EXISTS { MATCH (n)-[:HAS_PASSAGE]->(passage) WHERE passage.text IS NOT NULL }
RETURN id`,
    parameters: { ids },
    row: storedId,
  })
}

/** Those of all documents that are said or judged to copy one of these, by what is drawn. */
export function judgedCopiesOf(ids: readonly string[]): CypherQuery<string> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (:Document {id: id})<-[copy:COPY_OF]-(n:Document)
WHERE copy.method IS NOT NULL
RETURN DISTINCT n.id AS id`,
    parameters: { ids },
    row: storedId,
  })
}

/** The copies of pairs of which these documents are one and of which something was judged. */
export function copiesJudgedOf(ids: readonly string[]): CypherQuery<string> {
  return readQuery({
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH (pair:Pair {keptId: id}) RETURN pair
  UNION
  MATCH (pair:Pair {otherId: id}) RETURN pair
}
WITH pair
WHERE pair.thing = 'DOCUMENT' AND pair.judgement IS NOT NULL
RETURN DISTINCT pair.otherId AS id`,
    parameters: { ids },
    row: storedId,
  })
}

/** What is judged of a document, and what stands in the graph. */
export interface JudgedCopy {
  readonly id: string
  /** Whether its dossier says what it copies. */
  readonly isGiven: boolean
  /** What is judged to be its original, {to, score, by, reasons}, as far as it is there and does not copy this one. */
  readonly judged: readonly {
    readonly to: string
    readonly score: number
    readonly by: string
    readonly reasons: readonly string[]
  }[]
  readonly stored: readonly DrawnCopy[]
}

/** A copy that follows from a judgement, as it is drawn. */
export interface DrawnCopy {
  readonly to: string
  readonly similarity: number | null
  readonly method: string
}

/** What is judged of documents `n`. */
const JUDGED = `n.id AS id,
       EXISTS { MATCH (n)-[copy:COPY_OF]->() WHERE copy.method IS NULL } AS isGiven,
       COLLECT {
         MATCH (pair:Pair {otherId: n.id})
         WHERE pair.thing = 'DOCUMENT' AND pair.judgement = 'SAME'
         MATCH (original:Document {id: pair.keptId})
         WHERE NOT EXISTS { (original)-[:COPY_OF*1..]->(n) }
         RETURN {to: original.id, score: pair.score, by: pair.judgedBy, reasons: pair.reasons}
       } AS judged,
       COLLECT {
         MATCH (n)-[copy:COPY_OF]->(original)
         WHERE copy.method IS NOT NULL
         RETURN {to: original.id, similarity: copy.similarity, method: copy.method}
       } AS stored`

/** What is judged of these documents. */
export function judgedCopies(ids: readonly string[]): CypherQuery<JudgedCopy> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (n:Document {id: id})
RETURN ${JUDGED}`,
    parameters: { ids },
    // The columns are made by the statement.
    row: (record) => record as unknown as JudgedCopy,
  })
}

/** The same of all documents of which something was judged or drawn. */
export function allJudgedCopies(): CypherQuery<JudgedCopy> {
  return readQuery({
    text: `CALL () {
  MATCH (pair:Pair)
  WHERE pair.thing = 'DOCUMENT' AND pair.judgement = 'SAME'
  MATCH (n:Document {id: pair.otherId})
  RETURN n
  UNION
  MATCH (n:Document)-[copy:COPY_OF]->()
  WHERE copy.method IS NOT NULL
  RETURN n
}
RETURN ${JUDGED}`,
    parameters: {},
    // The columns are made by the statement.
    row: (record) => record as unknown as JudgedCopy,
  })
}

/** Draws what documents copy by a judgement in place of what was drawn, {id, to, similarity, method}; `to` null draws nothing. */
export function drawCopies(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (n:Document {id: row.id})
CALL (n) {
  MATCH (n)-[copy:COPY_OF]->()
  WHERE copy.method IS NOT NULL
  DELETE copy
}
CALL (n, row) {
  MATCH (original:Document {id: row.to})
  CREATE (n)-[copy:COPY_OF]->(original)
  SET copy.method = row.method, copy.similarity = toFloat(row.similarity)
}`,
    parameters: { rows },
    row: noRow,
  })
}

/** Takes those judged copies away that close a circle with what the dossiers of these documents say; gives who made them. */
export function breakCircles(ids: readonly string[]): CypherQuery<string> {
  return writeQuery({
    text: `UNWIND $ids AS id
MATCH circle = (n:Document {id: id})-[:COPY_OF*1..]->(n)
UNWIND relationships(circle) AS copy
WITH DISTINCT copy, startNode(copy).id AS id
WHERE copy.method IS NOT NULL
DELETE copy
RETURN id`,
    parameters: { ids },
    row: storedId,
  })
}
