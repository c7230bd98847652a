import type { Database, Peer } from './peers.ts'
import { startServer } from './server-process.ts'
import type { ServerProcess } from './server-process.ts'

/** A peer and its process. */
export interface RunningPeer {
  readonly peer: Peer
  readonly server: ServerProcess
}

/** Starts peers, lets the work go on with them, and ends them all, however it ends. */
export async function withPeers<Result>(
  peers: readonly Peer[],
  database: Database,
  work: (running: readonly RunningPeer[]) => Promise<Result>,
): Promise<Result> {
  const running: RunningPeer[] = []
  try {
    for (const peer of peers) {
      running.push({ peer, server: await startServer(peer.command(database)) })
    }
    return await work(running)
  } finally {
    await Promise.all(running.map(({ server }) => server.stop()))
  }
}
