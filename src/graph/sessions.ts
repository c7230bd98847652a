import neo4j from 'neo4j-driver'
import type { Driver, Session } from 'neo4j-driver'
import type { Connection } from './connection.ts'

const usualPatience = 200
const usualConnections = 50

/** Sessions of one driver, counted: each holds a connection while it runs a statement. */
export interface Sessions {
  /** Milliseconds that a statement waits for a connection. */
  readonly patience: number
  readonly open: (access: 'READ' | 'WRITE') => Session
  readonly close: (session: Session) => Promise<void>
  /** Whether there may be as many connections as sessions are open. */
  readonly hasRoom: () => boolean
  /** The last state of the database that was seen, which every session reads or writes after; undefined where none was. */
  readonly state: () => Promise<string | undefined>
}

/** How many connections a driver keeps at most, and how many milliseconds one is waited for. */
export interface Pool {
  readonly size: number
  readonly patience: number
}

export function poolOf({ connections, patience }: Connection): Pool {
  return { size: connections ?? usualConnections, patience: patience ?? usualPatience }
}

/** Gives sessions of a driver. */
export function sessionsOf(driver: Driver, connection: Connection): Sessions {
  const { size, patience } = poolOf(connection)
  let opened = 0
  return {
    patience,
    hasRoom: () => opened <= size,
    state: async () => stateOf(await driver.executeQueryBookmarkManager.getBookmarks()),
    open: (access) => {
      opened += 1
      return driver.session({
        defaultAccessMode: access === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
        bookmarkManager: driver.executeQueryBookmarkManager,
        ...(connection.database === undefined ? {} : { database: connection.database }),
      })
    },
    close: async (session) => {
      try {
        await session.close()
      } finally {
        opened -= 1
      }
    },
  }
}

/** A state of the database: its bookmark, where there is but one. */
export function stateOf(bookmarks: Iterable<string>): string | undefined {
  const [state, other] = bookmarks
  return other === undefined ? state : undefined
}
