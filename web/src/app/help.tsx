import { type ReactNode, useState } from 'react'
import { Overlay } from '../kit/overlay.tsx'
import { type ArabicHabit, hasHabit } from '../words/locale.ts'
import type { WordKey } from '../words/words.ts'
import { useWords } from '../words/words-context.tsx'
import { switchHabit } from './arabic-habits.ts'
import { singleLettersAreOn, switchSingleLetters } from './single-letters.ts'

const keys: readonly (readonly [string, WordKey])[] = [
  ['/  Ctrl K', 'keySearch'],
  ['Esc', 'keyClose'],
  ['g  o e g c i', 'keyGo'],
  ['f', 'keyFilters'],
  ['[  ]', 'keySpan'],
  ['t', 'keyTable'],
  ['q', 'keyQuery'],
  ['?', 'keyHelp'],
]

const graphKeys: readonly (readonly [string, WordKey])[] = [
  ['←  →  ↑  ↓', 'keyNearest'],
  ['Enter', 'keyExpand'],
  ['p', 'keyPin'],
  ['Del', 'keyHide'],
  ['+  −  0', 'keyZoom'],
  ['Ctrl Z', 'keyUndo'],
  ['Ctrl Shift Z', 'keyRedo'],
]

/** The shortcuts, and whether single letters are such. */
export function Help({ close }: { readonly close: () => void }): ReactNode {
  const { t, language } = useWords()
  const [on, setOn] = useState(singleLettersAreOn())
  return (
    <Overlay label={t('keyboard')} close={close}>
      <div className="help">
        <h2>{t('keyboard')}</h2>
        <Keys of={keys} />
        <h3>{t('graph')}</h3>
        <Keys of={graphKeys} />
        <label className="check">
          <input
            type="checkbox"
            checked={on}
            onChange={({ target }) => {
              setOn(target.checked)
              switchSingleLetters(target.checked)
            }}
          />
          {t('singleLetters')}
        </label>
        {language === 'ar' ? <ArabicHabits /> : null}
        <button className="button" onClick={close}>
          {t('close')}
        </button>
      </div>
    </Overlay>
  )
}

/** How a reader of Arabic wants numbers and dates. */
function ArabicHabits(): ReactNode {
  const { t } = useWords()
  return (
    <fieldset>
      <legend>{t('numbersAndDates')}</legend>
      {(['arabicDigits', 'arabicMonths'] as const satisfies readonly ArabicHabit[]).map((habit) => (
        <label key={habit} className="check">
          <input
            type="checkbox"
            checked={hasHabit(habit)}
            onChange={({ target }) => {
              switchHabit(habit, target.checked)
            }}
          />
          {t(habit)}
        </label>
      ))}
    </fieldset>
  )
}

function Keys({ of }: { readonly of: readonly (readonly [string, WordKey])[] }): ReactNode {
  const { t } = useWords()
  return (
    <dl>
      {of.map(([key, word]) => (
        <div key={key}>
          <dt>
            <kbd dir="ltr">{key}</kbd>
          </dt>
          <dd>{t(word)}</dd>
        </div>
      ))}
    </dl>
  )
}
