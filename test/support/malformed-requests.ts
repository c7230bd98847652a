import { gzipSync } from 'node:zlib'
import type { RawRequest } from './ask.ts'

/** Name, request, and what comes back: status, code and a part of the message. */
type MalformedRequest = readonly [string, RawRequest, number, string, string]

const json = { 'content-type': 'application/json' }

function posted(body: unknown): RawRequest {
  return { headers: json, body: JSON.stringify(body) }
}

function query(text: string, variables: Readonly<Record<string, unknown>> = {}): RawRequest {
  return posted({ query: text, variables })
}

/** A body as JSON text, for what JSON.stringify cannot say. */
function body(text: string | Uint8Array, headers: Readonly<Record<string, string>> = json) {
  return { headers, body: text }
}

function got(search: string, headers: Readonly<Record<string, string>> = {}): RawRequest {
  return { method: 'GET', path: `/graphql${search}`, headers }
}

const asked = { 'apollo-require-preflight': 'yes' }
const good = JSON.stringify({ query: '{ number }' })
const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ')
const deep = (count: number, open: string, close: string): string =>
  open.repeat(count) + close.repeat(count)

const http: readonly MalformedRequest[] = [
  ['no body', body(''), 400, 'BAD_REQUEST', 'is empty'],
  ['a cut body', body('{"query": "{ num'), 400, 'BAD_REQUEST', 'not valid JSON'],
  ['a body that is no object', body('"{ number }"'), 400, 'BAD_REQUEST', 'Send a JSON object with a `query`'],
  ['a body of null', body('null'), 400, 'BAD_REQUEST', 'Send a JSON object with a `query`'],
  ['an empty object', body('{}'), 400, 'BAD_REQUEST', 'Send a JSON object with a `query`'],
  ['NaN in the body', body('{"query":"{ number }","variables":{"n":NaN}}'), 400, 'BAD_REQUEST', 'not valid JSON'],
  ['no query', posted({ variables: {} }), 400, 'BAD_REQUEST', 'There is no `query`'],
  ['a query that is a number', posted({ query: 7 }), 400, 'BAD_REQUEST', 'Send the query as GraphQL text'],
  ['a parsed document', posted({ query: { kind: 'Document' } }), 400, 'BAD_REQUEST', 'not in a parsed form'],
  ['variables as text', posted({ query: '{ number }', variables: '{}' }), 400, 'BAD_REQUEST', '`variables` is a text. Send a JSON object'],
  ['variables as a list', posted({ query: '{ number }', variables: [1] }), 400, 'BAD_REQUEST', '`variables` is no JSON object'],
  ['an operation name that is a list', posted({ query: '{ number }', operationName: ['a'] }), 400, 'BAD_REQUEST', '`operationName` is no text'],
  ['extensions as text', posted({ query: '{ number }', extensions: 'x' }), 400, 'BAD_REQUEST', '`extensions` is a text'],
  ['extensions as a list', posted({ query: '{ number }', extensions: [] }), 400, 'BAD_REQUEST', '`extensions` is no JSON object'],
  ['a batch', posted([{ query: '{ number }' }]), 400, 'BAD_REQUEST', 'Send each request by itself'],
  ['an empty batch', posted([]), 400, 'BAD_REQUEST', 'Send each request by itself'],
  ['a persisted query', posted({ extensions: { persistedQuery: { version: 1, sha256Hash: 'aa' } } }), 400, 'PERSISTED_QUERY_NOT_SUPPORTED', 'NotSupported'],
  ['bytes that are no UTF-8', body(Buffer.concat([Buffer.from('{"query":"{ number }","x":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')])), 400, 'BAD_REQUEST', 'not valid UTF-8'],
  ['UTF-16', body(Buffer.from(good, 'utf16le'), { 'content-type': 'application/json; charset=utf-16' }), 415, 'UNSUPPORTED_MEDIA_TYPE', 'UTF-8'],
  ['UTF-7', body(good, { 'content-type': 'application/json; charset="utf-7"' }), 415, 'UNSUPPORTED_MEDIA_TYPE', 'UTF-8'],
  ['plain text', body(good, { 'content-type': 'text/plain' }), 415, 'UNSUPPORTED_MEDIA_TYPE', 'application/json'],
  ['a form', body('query=%7Bnumber%7D', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'UNSUPPORTED_MEDIA_TYPE', 'application/json'],
  ['an upload', body('--x\r\n\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }), 415, 'UNSUPPORTED_MEDIA_TYPE', 'application/json'],
  ['XML', body('<query/>', { 'content-type': 'application/xml' }), 415, 'UNSUPPORTED_MEDIA_TYPE', 'application/json'],
  ['a body without a type', body(good, {}), 415, 'UNSUPPORTED_MEDIA_TYPE', 'application/json'],
  ['a compressed body', body(gzipSync(good), { ...json, 'content-encoding': 'gzip' }), 415, 'UNSUPPORTED_MEDIA_TYPE', 'compressed'],
  ['two megabytes', posted({ query: '{ number }', x: 'x'.repeat(2_000_000) }), 413, 'BODY_TOO_LARGE', '1048576 bytes'],
  ['GET without a header that is asked for first', got('?query=%7Bnumber%7D'), 400, 'BAD_REQUEST', 'add the header `apollo-require-preflight: 1`'],
  ['GET of a mutation', got('?query=mutation%7Bchange%7D', asked), 405, 'BAD_REQUEST', 'this is a mutation. Send it by POST'],
  ['GET with the type of a text', got('?query=%7Bnumber%7D', { ...asked, 'content-type': 'text/plain' }), 415, 'BAD_REQUEST', 'Leave the header out'],
  ['GET without a query', got('', asked), 400, 'BAD_REQUEST', 'There is no `query`'],
  ['GET with two queries', got('?query=%7Bnumber%7D&query=%7Bnumber%7D', asked), 400, 'BAD_REQUEST', 'The parameter `query` stands more than once in the address. Keep one.'],
  ['GET with variables that are no JSON', got('?query=%7Bnumber%7D&variables=%7B', asked), 400, 'BAD_REQUEST', 'The parameter `variables` of the address is not valid JSON'],
  ['GET with variables that are no object', got('?query=%7Bnumber%7D&variables=1', asked), 400, 'BAD_REQUEST', 'The parameter `variables` of the address is no JSON object'],
  ['GET with escapes that are no UTF-8', got('?query=%FF', asked), 400, 'BAD_REQUEST', 'percent'],
  ['GET with a query too long for an address', got(`?query=${'x'.repeat(20_000)}`, asked), 431, 'HEADERS_TOO_LARGE', 'by POST'],
  ['PUT', { ...body(good), method: 'PUT' }, 405, 'METHOD_NOT_ALLOWED', 'POST'],
  ['DELETE', { method: 'DELETE' }, 405, 'METHOD_NOT_ALLOWED', 'POST'],
  ['OPTIONS of another origin', { method: 'OPTIONS', headers: { origin: 'https://evil.example' } }, 405, 'METHOD_NOT_ALLOWED', 'POST'],
  ['an address that is none of ours', { method: 'GET', path: '/nothing' }, 404, 'NOT_FOUND', '/graphql'],
  ['an address that cannot be read', { method: 'GET', path: '/%c3%28' }, 400, 'BAD_REQUEST', 'percent'],
  ['a host that is none', { ...body(good), headers: { ...json, host: '%%%' } }, 400, 'BAD_REQUEST', 'Host'],
  ['an answer in no type of ours', { ...body(good), headers: { ...json, accept: 'text/html' } }, 406, 'BAD_REQUEST', 'Accept application/graphql-response+json or'],
] // prettier-ignore

const documents: readonly MalformedRequest[] = [
  ['an empty query', query(''), 400, 'BAD_REQUEST', 'There is no `query`'],
  ['a query of blanks', query('   '), 400, 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
  ['a query that does not end', query('{ number'), 400, 'GRAPHQL_PARSE_FAILED', 'Mend the query at line 1, column 9.'],
  ['a text that does not end', query('{ thing(id: "x) { id } }'), 400, 'GRAPHQL_PARSE_FAILED', 'Unterminated string'],
  ['a field that is not there', query('{ numbr }'), 400, 'GRAPHQL_VALIDATION_FAILED', 'Mend the query at line 1, column 3.'],
  ['an operation that is not there', posted({ query: 'query A { number }', operationName: 'B' }), 400, 'OPERATION_RESOLUTION_FAILURE', 'The query has no operation "B". Name one that it has'],
  ['no operation', query('fragment F on Thing { id }'), 400, 'GRAPHQL_VALIDATION_FAILED', 'never used'],
  ['two operations and no name', query('query A { number } query B { number }'), 400, 'OPERATION_RESOLUTION_FAILURE', 'Say in `operationName` which one to run'],
  ['a definition of a type', query('type X { a: Int }'), 400, 'GRAPHQL_VALIDATION_FAILED', 'not executable'],
  ['a missing argument', query('{ thing { id } }'), 400, 'GRAPHQL_VALIDATION_FAILED', 'required'],
  ['a fragment that spreads itself', query('{ thing(id: 1) { ...F } } fragment F on Thing { thing { ...F } }'), 400, 'GRAPHQL_VALIDATION_FAILED', 'within itself'],
  ['fragments that spread each other', query('{ thing(id: 1) { ...A } } fragment A on Thing { ...B } fragment B on Thing { ...A }'), 400, 'GRAPHQL_VALIDATION_FAILED', 'within itself'],
  ['a reserved name', query('{ __proto__: number }'), 400, 'BAD_USER_INPUT', '__proto__'],
  ['the same directive twice', query('{ number @skip(if: true) @skip(if: true) }'), 400, 'GRAPHQL_VALIDATION_FAILED', 'can only be used once'],
  ['a thousand directives', query(`{ number ${many(1_000, () => '@a')} }`), 400, 'QUERY_TOO_LARGE', '50 are allowed'],
  ['a hundred and one aliases', query(`{ ${many(101, (n) => `a${String(n)}: __typename`)} }`), 400, 'QUERY_TOO_LARGE', '20 are allowed'],
  ['aliases below the root', query(`{ thing(id: 1) { ${many(51, (n) => `a${String(n)}: id`)} } }`), 400, 'QUERY_TOO_LARGE', 'aliases'],
  ['aliases multiplied by fragments', query(`{ thing(id: 1) { ${many(6, (n) => `t${String(n)}: thing { ...F }`)} } } fragment F on Thing { ${many(9, (n) => `a${String(n)}: id`)} }`), 400, 'QUERY_TOO_LARGE', '60 aliases'],
  ['fragments that double each other', query(`{ thing(id: 1) { ...F0 } } ${many(40, (n) => `fragment F${String(n)} on Thing { a: thing { ...F${String(n + 1)} } thing { ...F${String(n + 1)} } }`)} fragment F40 on Thing { id }`), 400, 'QUERY_TOO_LARGE', '16 are allowed'],
  ['depth', query(`{ thing(id: 1) ${'{ thing '.repeat(20)} { id } ${'}'.repeat(20)} }`), 400, 'QUERY_TOO_LARGE', 'levels of fields'],
  ['depth in a fragment named like introspection', query(`{ thing(id: 1) { ...__schema } } fragment __schema on Thing ${'{ thing '.repeat(20)} { id } ${'}'.repeat(20)}`), 400, 'QUERY_TOO_LARGE', 'levels of fields'],
  ['depth in an operation named like introspection', query(`query __schema { thing(id: 1) ${'{ thing '.repeat(20)} { id } ${'}'.repeat(20)} }`), 400, 'QUERY_TOO_LARGE', 'levels of fields in the operation __schema'],
  ['depth in introspection', query(`{ __schema { types { fields { type { ${deep(20, 'ofType { ', 'name }')} } } } } }`), 400, 'QUERY_TOO_LARGE', '16 are allowed'],
  ['three thousand brackets', query(deep(3_000, '{ a', '}')), 400, 'QUERY_TOO_LARGE', 'brackets'],
  ['a hundred thousand brackets', query('{a'.repeat(49_000)), 400, 'QUERY_TOO_LARGE', 'brackets'],
  ['nested lists in a value', query(`{ things(where: { and: ${deep(100, '[', ']')} }) { totalCount } }`), 400, 'QUERY_TOO_LARGE', 'brackets'],
  ['a nested type of a variable', query(`query ($x: ${deep(100, '[', ']')}) { number }`), 400, 'QUERY_TOO_LARGE', 'brackets'],
  ['three thousand times the same field', query(`{ ${many(2_900, () => 'number')} }`), 400, 'QUERY_TOO_LARGE', '1000 are allowed'],
  ['the same field within inline fragments', query(`{ thing(id: 1) { ${many(40, () => '... on Thing { id }')} } }`), 400, 'QUERY_TOO_LARGE', 'repetitions'],
  ['tokens', query(`{ ${many(6_000, () => 'number')} }`), 400, 'QUERY_TOO_LARGE', '3000 are allowed'],
  ['comments', query(`{ number }\n${'#\n'.repeat(600)}`), 400, 'QUERY_TOO_LARGE', '500 are allowed'],
  ['a million commas', query(`{ number ${','.repeat(1_000_000)} }`), 400, 'QUERY_TOO_LARGE', '100000 are allowed'],
  ['fragments that spread themselves in many ways', query(`{ thing(id: 1) { ...A } } fragment A on Thing { ${many(5, (n) => `a${String(n)}: thing { ...A }`)} }`), 400, 'GRAPHQL_VALIDATION_FAILED', 'within itself'],
  ['the same field by way of fifty fragments', query(`{ thing(id: 1) { ${many(50, (n) => `...F${String(n)}`)} } } ${many(50, (n) => `fragment F${String(n)} on Thing { thing { id } }`)}`), 400, 'QUERY_TOO_LARGE', '50 repetitions'],
  ['variables', query(`query (${many(150, (n) => `$v${String(n)}: Int`)}) { number }`), 400, 'QUERY_TOO_LARGE', '100 are allowed'],
  ['operations', posted({ query: many(21, (n) => `query Q${String(n)} { number }`), operationName: 'Q1' }), 400, 'QUERY_TOO_LARGE', 'operations'],
  ['fragments', query(`{ thing(id: 1) { id } } ${many(51, (n) => `fragment F${String(n)} on Thing { id }`)}`), 400, 'QUERY_TOO_LARGE', 'fragments'],
  ['a very long text in the query', query(`{ thing(id: "${'x'.repeat(20_000)}") { id } }`), 400, 'QUERY_TOO_LARGE', 'characters in one text'],
] // prettier-ignore

const paged = 'query ($n: Int!) { things(first: $n) { totalCount } }'
const counted = 'query ($n: Int!) { count(n: $n) }'
const where = 'query ($w: Where) { things(where: $w) { totalCount } }'
const nested = (levels: number): unknown =>
  levels === 0 ? { text: 'x' } : { not: nested(levels - 1) }
const pages =
  '{ things(first: 100) { nodes { things(first: 100) { nodes { things(first: 100) { totalCount } } } } } }'

const values: readonly MalformedRequest[] = [
  ['a missing variable', query(counted), 400, 'BAD_USER_INPUT', 'was not provided. Correct the variables.'],
  ['null for a variable that must be', query(counted, { n: null }), 400, 'BAD_USER_INPUT', 'must not be null'],
  ['null for an argument that must be, by way of its default', query('query ($n: Int) { things(first: $n) { totalCount } }', { n: null }), 400, 'BAD_USER_INPUT', 'must not be null. Correct the value at line 1, column 33.'],
  ['text for a number', query(counted, { n: 'one' }), 400, 'BAD_USER_INPUT', 'Int cannot represent'],
  ['a fraction', query(counted, { n: 1.5 }), 400, 'BAD_USER_INPUT', 'Int cannot represent'],
  ['two to the power of 31', query(counted, { n: 2 ** 31 }), 400, 'BAD_USER_INPUT', '32-bit'],
  ['two to the power of 53', query(counted, { n: 2 ** 53 }), 400, 'BAD_USER_INPUT', '32-bit'],
  ['a number beyond all numbers', body('{"query":"query ($n: Int!) { count(n: $n) }","variables":{"n":1e999}}'), 400, 'BAD_USER_INPUT', 'Int cannot represent'],
  ['a literal beyond 32 bits', query('{ count(n: 99999999999) }'), 400, 'GRAPHQL_VALIDATION_FAILED', '32-bit'],
  ['a page of none', query(paged, { n: 0 }), 400, 'BAD_USER_INPUT', '1 to 100'],
  ['a negative page', query(paged, { n: -1 }), 400, 'BAD_USER_INPUT', '1 to 100'],
  ['a page of too many', query(paged, { n: 101 }), 400, 'BAD_USER_INPUT', '"first" of things is 101'],
  ['a page of very many, as a literal', query('{ things(first: 99999999) { totalCount } }'), 400, 'BAD_USER_INPUT', '1 to 100'],
  ['a last page of too many', query('{ things(last: 1000) { totalCount } }'), 400, 'BAD_USER_INPUT', '"last" of things'],
  ['a page of too many by a default', query('query ($n: Int! = 500) { things(first: $n) { totalCount } }'), 400, 'BAD_USER_INPUT', '1 to 100'],
  ['a nested page of too many', query('{ thing(id: 1) { ...F } } fragment F on Thing { things(first: 101) { totalCount } }'), 400, 'BAD_USER_INPUT', '"first" of thing.things'],
  ['pages within pages within pages', query(pages), 400, 'QUERY_TOO_LARGE', '10000 are allowed'],
  ['an unknown key', query(where, { w: { txt: 'x' } }), 400, 'BAD_USER_INPUT', 'not defined by type "Where"'],
  ['a code that is not there', query(where, { w: { colour: 'REDD' } }), 400, 'BAD_USER_INPUT', 'does not exist'],
  ['the key __proto__', body(`{"query":"${where}","variables":{"w":{"__proto__":{"text":"x"}}}}`), 400, 'BAD_USER_INPUT', '__proto__'],
  ['the key __proto__ beside the query', body('{"query":"{ number }","__proto__":{"x":1}}'), 400, 'BAD_USER_INPUT', '__proto__'],
  ['the keys constructor and prototype', query(where, { w: { constructor: { prototype: { x: 1 } } } }), 400, 'BAD_USER_INPUT', 'constructor'],
  ['the key __proto__ in an address', got(`?query=%7Bnumber%7D&variables=${encodeURIComponent('{"__proto__":{"x":1}}')}`, asked), 400, 'BAD_USER_INPUT', '__proto__'],
  ['half a surrogate pair', body(`{"query":"${where}","variables":{"w":{"text":"\\ud800"}}}`), 400, 'BAD_USER_INPUT', 'surrogate'],
  ['nested variables', query(where, { w: nested(40) }), 400, 'QUERY_TOO_LARGE', 'levels in its variables'],
  ['variables nested fifty thousand times', body(`{"query":"{ number }","variables":{"x":${deep(50_000, '[', ']')}}}`), 400, 'QUERY_TOO_LARGE', 'levels in its variables'],
  ['a hundred thousand ids', query(where, { w: { ids: Array.from({ length: 100_000 }, () => 'a') } }), 400, 'QUERY_TOO_LARGE', 'values in its variables'],
  ['a very long text', query(where, { w: { text: 'x'.repeat(20_000) } }), 400, 'QUERY_TOO_LARGE', 'characters in one text'],
  ['a wrong value a thousand characters long', query(counted, { n: 'x'.repeat(5_000) }), 400, 'BAD_USER_INPUT', 'got invalid value'],
] // prettier-ignore

/** Requests that must be refused, by what is wrong with them. */
export const malformedRequests = [...http, ...documents, ...values]
