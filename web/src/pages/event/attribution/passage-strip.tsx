import type { ReactNode } from 'react'
import { useWords } from '../../../words/words-context.tsx'
import type { GridCell } from './grid.ts'
import { StanceMark } from './stance-mark.tsx'

/** The passage behind a cell: who says what, in which mode, and where it is written. */
export function PassageStrip({ cell }: { readonly cell: GridCell }): ReactNode {
  const { t, code } = useWords()
  const [passage] = cell.passages
  return (
    <div className="strip" aria-live="polite">
      <div>
        <p>
          <StanceMark stance={cell.stance} />{' '}
          <b>
            <bdi>{cell.speaker}</bdi>
          </b>{' '}
          · {code('stance', cell.stance)} ·{' '}
          <b>
            <bdi>{cell.party}</bdi>
          </b>
        </p>
        <p className="note">
          {passage === undefined ? null : t('passageNumber', { value: passage.index })} ·{' '}
          {code('modality', cell.modality)} · {code('attributionScope', cell.scope)}
          {cell.about === null ? null : (
            <>
              {' '}
              · <bdi>{cell.about}</bdi>
            </>
          )}
        </p>
      </div>
      <div>
        {passage?.text == null ? null : (
          <p lang={passage.document.lang} dir="auto" className="original">
            {passage.text}
          </p>
        )}
        <p dir="auto">{passage?.gloss}</p>
      </div>
    </div>
  )
}
