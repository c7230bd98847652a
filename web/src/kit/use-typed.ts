import { useEffect, useState } from 'react'

/** How long no key was pressed before what was typed is a question, in milliseconds: not each letter is one. */
const REST = 120

/** What was typed, once the keys rest; an emptied field is empty at once. */
export function useTyped(text: string): string {
  const [typed, setTyped] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => {
      setTyped(text)
    }, REST)
    return () => {
      clearTimeout(timer)
    }
  }, [text])
  return text === '' ? '' : typed
}
