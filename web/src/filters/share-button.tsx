import { type ReactNode, useState } from 'react'
import { Icon } from '../kit/icon.tsx'
import { useWords } from '../words/words-context.tsx'

/** Copies the address, in which the whole view stands; where the browser lets no page copy, shows it to be copied by hand. */
export function ShareButton(): ReactNode {
  const { t } = useWords()
  const [copied, setCopied] = useState<string>()
  const [shown, setShown] = useState<string>()
  const share = () => {
    const address = window.location.href
    copy(address).then(
      () => {
        setCopied(address)
      },
      () => {
        setShown(address)
      },
    )
  }
  // What was said of another address holds no more.
  const isDone = copied === window.location.href
  return (
    <>
      <button className="button" onClick={share}>
        <Icon name="link" />
        {isDone ? t('copied') : t('share')}
      </button>
      <span role="status" className="hidden">
        {isDone ? t('copied') : ''}
      </span>
      {shown === window.location.href ? (
        <input
          className="shared"
          dir="ltr"
          readOnly
          autoFocus
          value={shown}
          aria-label={t('copyThis')}
          title={t('copyThis')}
          onFocus={({ target }) => {
            target.select()
          }}
          onBlur={() => {
            setShown(undefined)
          }}
        />
      ) : null}
    </>
  )
}

/** Only pages that came over HTTPS, or from this very machine, have a clipboard. */
async function copy(text: string): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (clipboard === undefined) throw new Error('There is no clipboard.')
  await clipboard.writeText(text)
}
