import { useEffect, useLayoutEffect, useState } from 'react'
import type { View } from '../view-state/view.ts'
import { browserLanguage } from '../words/browser-language.ts'
import { type Language, loadFirstWords, loadWords, type Words } from '../words/words.ts'
import { onHabit } from './arabic-habits.ts'

/** The texts of the page, and whether some could not be loaded. */
interface Look {
  readonly words: Words | undefined
  readonly failed: boolean
}

/** Sets the language, the direction and the theme of the page; gives the texts once they are loaded. */
export function useLook({ lang, theme }: View): Look {
  const language = lang ?? browserLanguage()
  const [words, setWords] = useState<Words>()
  const [missing, setMissing] = useState<Language>()
  const [habits, setHabits] = useState(0)
  useEffect(
    () =>
      onHabit(() => {
        setHabits((times) => times + 1)
      }),
    [],
  )
  useEffect(() => {
    let wanted = true
    const show = (loaded: Words) => {
      if (wanted) setWords(loaded)
    }
    // The overview begins with its own texts; other pages wait for theirs.
    const first = window.location.pathname === '/' ? loadFirstWords(language).then(show) : undefined
    void Promise.resolve(first)
      .then(() => loadWords(language))
      .then(show)
      .catch(() => {
        if (wanted) setMissing(language)
      })
    return () => {
      wanted = false
    }
    // Numbers and dates follow the habits of the reader.
  }, [language, habits])
  const shown = words?.language
  useLayoutEffect(() => {
    if (shown === undefined) return
    document.documentElement.lang = shown
    // On the body: what stands outside of it, such as a canvas off the screen, keeps its own direction.
    document.body.dir = shown === 'ar' ? 'rtl' : 'ltr'
  }, [shown])
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme ?? browserTheme()
  }, [theme])
  return { words, failed: missing === language }
}

/** The theme that the browser asks for. */
export function browserTheme(): 'light' | 'dark' {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
