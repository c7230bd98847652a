import { type ReactNode, useState } from 'react'
import { Icon } from '../kit/icon.tsx'
import { useWords } from '../words/words-context.tsx'

/** Copies the address, in which the whole view stands. */
export function ShareButton(): ReactNode {
  const { t } = useWords()
  const [copied, setCopied] = useState(false)
  return (
    <>
      <button
        className="button"
        onClick={() => {
          void navigator.clipboard.writeText(window.location.href).then(() => {
            setCopied(true)
          })
        }}
      >
        <Icon name="link" />
        {t('share')}
      </button>
      <span role="status" className="hidden">
        {copied ? t('copied') : ''}
      </span>
    </>
  )
}
