import type { ReactNode } from 'react'
import { brokenTexts } from '../words/broken-texts.ts'
import { browserLanguage } from '../words/browser-language.ts'
import { Icon } from './icon.tsx'

/** That a part of the page is missing, in the reader's language; all that is shown stands in the address, so that a reload loses nothing. */
export function Broken(): ReactNode {
  const named = new URLSearchParams(window.location.search).get('lang')
  const language = named === 'ar' || named === 'en' ? named : browserLanguage()
  const { direction, sentence, reload } = brokenTexts[language]
  return (
    <div className="fault broken" role="alert" lang={language} dir={direction}>
      <Icon name="warning" />
      <p>{sentence}</p>
      <button
        className="button"
        onClick={() => {
          window.location.reload()
        }}
      >
        {reload}
      </button>
    </div>
  )
}
