import { useNavigate } from '@tanstack/react-router'
import { use } from 'react'
import { OverlayContext } from '../app/overlay-context.tsx'
import { pages } from '../app/pages.ts'
import { browserTheme } from '../app/use-look.ts'
import type { IconName } from '../kit/icon.tsx'
import { keepFilters } from '../view-state/keep-look.ts'
import { useSetView, useView } from '../view-state/use-view.ts'
import { useWords } from '../words/words-context.tsx'

/** Something that the palette does rather than finds. */
export interface Command {
  readonly icon: IconName
  readonly label: string
  readonly run: () => void
}

/** The pages to go to, the other theme and the other language, the help: all, or those whose words hold what is typed. */
export function useCommands(typed: string): readonly Command[] {
  const { t, language } = useWords()
  const navigate = useNavigate()
  const view = useView()
  const setView = useSetView()
  const open = use(OverlayContext)
  const isDark = (view.theme ?? browserTheme()) === 'dark'
  const commands: readonly Command[] = [
    ...pages.map(({ to, word, icon }) => ({
      ...{ icon, label: t(word) },
      run: () => {
        void navigate({ to, search: keepFilters(view) })
      },
    })),
    {
      ...{ icon: isDark ? 'sun' : 'moon', label: t(isDark ? 'toLight' : 'toDark') },
      run: () => {
        setView({ theme: isDark ? 'light' : 'dark' }, { replace: true })
      },
    },
    {
      ...{ icon: 'speech', label: t('otherLanguage') },
      run: () => {
        setView({ lang: language === 'ar' ? 'en' : 'ar' }, { replace: true })
      },
    },
    {
      ...{ icon: 'info', label: t('helpCommand') },
      run: () => {
        open('help')
      },
    },
  ]
  const wanted = typed.toLocaleLowerCase()
  return commands.filter(({ label }) => label.toLocaleLowerCase().includes(wanted))
}
