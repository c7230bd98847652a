import type { ReactNode } from 'react'
import { CutNote } from '../../../panels/cut-note.tsx'
import { useWords } from '../../../words/words-context.tsx'
import type { GridCell } from './grid.ts'
import { StanceMark } from './stance-mark.tsx'

/** The passages behind a cell: who says what, in which mode, and where it is written. */
export function PassageStrip({ cell }: { readonly cell: GridCell }): ReactNode {
  const { t, code } = useWords()
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
        {cell.passages.map(({ id, index, text, gloss, document }) => (
          <div key={id}>
            <small className="quiet">{t('passageNumber', { value: index })}</small>
            {text === null ? null : (
              <p lang={document.lang} dir="auto" className="original">
                {text}
              </p>
            )}
            <p dir="auto">{gloss}</p>
          </div>
        ))}
        <CutNote {...cell.claims} />
      </div>
    </div>
  )
}
