import type { ReactNode } from 'react'
import { Icon } from '../kit/icon.tsx'
import { useWords } from '../words/words-context.tsx'
import type { Command } from './use-commands.ts'

/** The commands, below the hits; numbers of options go on from theirs. */
export function CommandList({
  commands,
  begin,
  chosen,
  choose,
  run,
}: {
  readonly commands: readonly Command[]
  readonly begin: number
  readonly chosen: number
  readonly choose: (index: number) => void
  readonly run: (command: Command) => void
}): ReactNode {
  const { t, number } = useWords()
  return commands.length === 0 ? null : (
    <div role="group" aria-label={t('commands')}>
      <p className="hit-group" aria-hidden="true">
        {t('commands')} <span>{number(commands.length)}</span>
      </p>
      {commands.map((command, at) => (
        <div
          key={command.label}
          id={`hit-${String(begin + at)}`}
          role="option"
          aria-selected={begin + at === chosen}
          className="hit"
          // Not by entering: rows that are scrolled under a resting pointer are not pointed at.
          onMouseMove={() => {
            choose(begin + at)
          }}
          onClick={() => {
            run(command)
          }}
        >
          <Icon name={command.icon} />
          <span className="hit-text">
            <b>{command.label}</b>
          </span>
        </div>
      ))}
    </div>
  )
}
