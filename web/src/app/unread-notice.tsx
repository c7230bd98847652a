import { type ReactNode, useState } from 'react'
import { useWords } from '../words/words-context.tsx'

/** That a part of the address was not understood: what is shown is wider than whoever sent it meant. */
export function UnreadNotice({ unread }: { readonly unread: readonly string[] }): ReactNode {
  const { t } = useWords()
  const [isShown, setShown] = useState(true)
  if (!isShown) return null
  return (
    <div className="fault unread" role="alert">
      <p>
        {t('unread')} <code dir="ltr">{unread.join(', ')}</code>
      </p>
      <button
        className="button"
        onClick={() => {
          setShown(false)
        }}
      >
        {t('close')}
      </button>
    </div>
  )
}
