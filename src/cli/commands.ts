import type { Command } from 'commander'

/** A command: what it does, in a line, and the module that knows the rest, loaded where it is called. */
export interface Listed {
  readonly description: string
  readonly load: () => Promise<{ readonly configure: (command: Command) => void }>
}

/** All commands by name, in the order of the help. */
export const commands: Readonly<Record<string, Listed>> = {
  add: {
    description: 'bring a dossier into the graph; a second time changes nothing',
    load: () => import('./add.ts'),
  },
  seed: {
    description: 'bring the dossiers of seeds/ into the graph; a second time changes nothing',
    load: () => import('./seed.ts'),
  },
  import: {
    description: 'bring files of a data set into the graph; a second time changes nothing',
    load: () => import('./import.ts'),
  },
  'bulk-load': {
    description:
      'make the local graph, where there is none yet, of files of a data set: as import does, for millions of rows',
    load: () => import('./bulk-load.ts'),
  },
  export: {
    description: 'take events out, as the API gives them',
    load: () => import('./export.ts'),
  },
  runs: {
    description: 'list what was brought in, last first; of one run, all that was found in its file',
    load: () => import('./runs.ts'),
  },
  undo: {
    description:
      'take back what a run brought, and leave what others support; broken off, it goes on',
    load: () => import('./undo.ts'),
  },
  review: {
    description:
      'list pairs that may be one, the likeliest first; or judge two: same, different, unsure; undo takes it back',
    load: () => import('./review.ts'),
  },
  verify: {
    description:
      'say whether an evidence pack is whole and its numbers still hold; exit code 1 if not',
    load: () => import('./verify.ts'),
  },
  check: {
    description: 'prove the invariants of the stored graph; exit code 1 where one is broken',
    load: () => import('./check.ts'),
  },
  rebuild: {
    description: 'project all facts and monthly cells again from the claims; changes what differs',
    load: () => import('./rebuild.ts'),
  },
}
