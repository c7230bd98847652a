import { join, resolve } from 'node:path'

/** Where everything of one local database lies. The folder is Neo4j's own home too. */
export interface Home {
  readonly folder: string
  readonly jars: string
  readonly conf: string
  readonly data: string
  readonly logs: string
  readonly password: string
  readonly lock: string
  readonly runFile: string
  /** Which classes a first run has loaded, for the archive. */
  readonly classNotes: string
  /** Is there once a server has got so far as to serve this data. */
  readonly served: string
}

/** The places below MARSAD_HOME; several homes may share one folder of fetched jars. */
export function homeAt(folder: string, jars = join(folder, 'jars')): Home {
  return {
    folder,
    jars: resolve(jars),
    conf: join(folder, 'conf'),
    data: join(folder, 'data'),
    logs: join(folder, 'logs'),
    password: join(folder, 'password'),
    lock: join(folder, 'lock'),
    runFile: join(folder, 'running.json'),
    classNotes: join(folder, 'classes'),
    served: join(folder, 'data', 'served'),
  }
}
