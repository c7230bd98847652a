import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { ClientError } from './errors.ts'

/** Everything Marsad takes from its environment, read once at the start. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Absolute. */
  readonly home: string
  readonly database: LocalDatabaseConfig | RemoteDatabaseConfig
  readonly deadlineMs: number
  /** How many megabytes of answers are kept. */
  readonly keptMegabytes: number
  readonly playground: boolean
  readonly introspection: boolean
  readonly logLevel: (typeof LOG_LEVELS)[number]
  readonly environment: (typeof ENVIRONMENTS)[number]
}

/** A Neo4j of our own, started as a child. */
interface LocalDatabaseConfig {
  readonly kind: 'local'
  readonly name: string
  /** As Java writes it: 512m, 2g. */
  readonly heap: string
}

/** A Neo4j that runs elsewhere. */
interface RemoteDatabaseConfig {
  readonly kind: 'remote'
  readonly name: string
  readonly uri: string
  readonly username: string
  readonly password: string
}

/** One line of the documentation of the environment. */
export interface Variable {
  readonly name: string
  readonly fallback: string
  readonly meaning: string
}

const ENVIRONMENTS = ['development', 'production', 'test'] as const
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const PROJECT_HOME = fileURLToPath(new URL('../.marsad', import.meta.url))

/** The database of a fresh Neo4j, and the only one that the Community edition has. */
const DEFAULT_DATABASE = 'neo4j'

const model = z.object({
  HOST: defaulting('127.0.0.1', host(), 'The address to listen on; 0.0.0.0 for all.'),
  PORT: defaulting('4000', whole(0, 65_535), 'The port to listen on; 0 takes a free one.'),
  MARSAD_HOME: optional(
    '.marsad in the project',
    z.string(),
    'The folder of the local database: jars, data, logs, secrets.',
  ),
  NEO4J_URI: optional(
    'none: a local Neo4j is started',
    neo4jUri(),
    'The Neo4j to use; where it is set, nothing is fetched or started.',
  ),
  NEO4J_USERNAME: defaulting('neo4j', z.string(), 'The user at NEO4J_URI.'),
  NEO4J_PASSWORD: optional('none', z.string(), 'The password at NEO4J_URI.'),
  NEO4J_DATABASE: defaulting(DEFAULT_DATABASE, z.string(), 'The database at NEO4J_URI.'),
  MARSAD_HEAP: defaulting('512m', heap(), 'The most heap that the local Neo4j may take.'),
  MARSAD_DEADLINE_MS: defaulting(
    '10000',
    whole(100, 600_000),
    'How long a request may take, in milliseconds; one of a new form, which has to be planned, a minute.',
  ),
  MARSAD_KEPT_MB: defaulting(
    '32',
    whole(0, 400),
    'How many megabytes of answers that took long are kept until something is written; 0 keeps none.',
  ),
  MARSAD_PLAYGROUND: optional('off in production, else on', onOrOff(), 'Serve /playground?'),
  MARSAD_INTROSPECTION: optional(
    'off in production, else on',
    onOrOff(),
    'May clients ask for the schema?',
  ),
  LOG_LEVEL: defaulting('info', oneOf(LOG_LEVELS), `How much is logged: ${LOG_LEVELS.join(', ')}.`),
  NODE_ENV: defaulting(
    'development',
    oneOf(ENVIRONMENTS),
    `What this instance is for: ${ENVIRONMENTS.join(', ')}.`,
  ),
})

/** The variables Marsad reads, for the manual. */
export const VARIABLES: readonly Variable[] = Object.entries(model.shape).map(([name, field]) => ({
  name,
  fallback: String(field.meta()?.fallback),
  meaning: String(field.description),
}))

/** Reads the environment. Fails with one INVALID_CONFIGURATION that names every mistake and never a value. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable counts as one that is not set, as compose files and shells write it.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = model.safeParse(given)
  const mistakes = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`),
    ...unknownNames(given),
    ...(given.NEO4J_URI !== undefined && given.NEO4J_PASSWORD === undefined
      ? ['NEO4J_PASSWORD is missing; it is needed where NEO4J_URI is set']
      : []),
  ]
  if (!parsed.success || mistakes.length > 0) throw invalid(mistakes)
  return toConfig(parsed.data)
}

function toConfig(env: z.output<typeof model>): Config {
  const isOpen = env.NODE_ENV !== 'production'
  return Object.freeze({
    host: env.HOST,
    port: env.PORT,
    home: resolve(env.MARSAD_HOME ?? PROJECT_HOME),
    database: Object.freeze(databaseOf(env)),
    deadlineMs: env.MARSAD_DEADLINE_MS,
    keptMegabytes: env.MARSAD_KEPT_MB,
    playground: env.MARSAD_PLAYGROUND ?? isOpen,
    introspection: env.MARSAD_INTROSPECTION ?? isOpen,
    logLevel: env.LOG_LEVEL,
    environment: env.NODE_ENV,
  })
}

function databaseOf(env: z.output<typeof model>): Config['database'] {
  if (env.NEO4J_URI === undefined) {
    return { kind: 'local', name: DEFAULT_DATABASE, heap: env.MARSAD_HEAP }
  }
  return {
    kind: 'remote',
    name: env.NEO4J_DATABASE,
    uri: env.NEO4J_URI,
    username: env.NEO4J_USERNAME,
    password: env.NEO4J_PASSWORD ?? '',
  }
}

function unknownNames(given: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(given)
    .filter((name) => name.startsWith('MARSAD_') && !(name in model.shape))
    .map((name) => `${name} is not a variable that Marsad knows`)
}

function invalid(mistakes: readonly string[]): ClientError {
  const lines = mistakes.map((mistake) => `  ${mistake}.`)
  return new ClientError(
    'INVALID_CONFIGURATION',
    `The environment has ${mistakes.length === 1 ? 'a mistake' : `${String(mistakes.length)} mistakes`}; nothing was started:\n${lines.join('\n')}`,
    { mistakes },
  )
}

function defaulting<S extends z.ZodType<unknown, string>>(
  fallback: string,
  schema: S,
  meaning: string,
) {
  return schema.prefault(fallback as z.input<S>).meta({ fallback, description: meaning })
}

function optional<S extends z.ZodType<unknown, string>>(
  fallback: string,
  schema: S,
  meaning: string,
) {
  return schema.optional().meta({ fallback, description: meaning })
}

function whole(least: number, most: number) {
  const message = `must be a whole number from ${String(least)} to ${String(most)}`
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message)
}

function onOrOff() {
  return z.stringbool({ error: 'must be true or false' })
}

function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, `must be one of ${values.join(', ')}`)
}

function host() {
  const isHost = (value: string): boolean =>
    isIP(value) > 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(value)
  return z.string().refine(isHost, 'must be an IP address or a host name, without a port')
}

function heap() {
  const message = 'must be a size from 256m to 31g, for example 512m or 2g'
  return z.string().refine((value) => {
    const [, size, unit] = /^(\d{1,5})([mg])$/i.exec(value) ?? []
    const megabytes = Number(size) * (unit?.toLowerCase() === 'g' ? 1024 : 1)
    return megabytes >= 256 && megabytes <= 31 * 1024
  }, message)
}

function neo4jUri() {
  return z
    .string()
    .refine(
      (value) => URL.canParse(value) && /^(neo4j|bolt)([+](s|ssc))?:[/][/][^/]/i.test(value),
      'must be an address such as neo4j://host:7687, bolt://host:7687 or neo4j+s://host',
    )
    .refine((value) => {
      const url = URL.canParse(value) ? new URL(value) : undefined
      return !url?.username && !url?.password
    }, 'must not hold a user or a password; set NEO4J_USERNAME and NEO4J_PASSWORD')
}
