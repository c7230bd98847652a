import { Fragment, type ReactNode } from 'react'
import { isVoice, voiceField, voiceFields, voices } from '../view-state/voices.ts'
import { useWords } from '../words/words-context.tsx'

/** Whom to hear, by what they are chosen by: of one group any is heard, between the groups stands “and”. */
export function VoiceBoxes({
  chosen,
  others,
  toggle,
}: {
  readonly chosen: readonly string[]
  /** Speakers and sources to choose beside the sorts, by id. */
  readonly others: readonly { readonly id: string; readonly label: string }[]
  readonly toggle: (value: string) => void
}): ReactNode {
  const { t } = useWords()
  const all = [...Object.keys(voices).map((id) => ({ id, label: '' })), ...others]
  const groups = voiceFields
    .map((field) => ({ field, boxes: all.filter(({ id }) => voiceField(id) === field) }))
    .filter(({ boxes }) => boxes.length > 0)
  return (
    <div className="voices">
      {groups.map(({ field, boxes }, index) => (
        <Fragment key={field}>
          {index === 0 ? null : <span className="quiet">{t('andAlso')}</span>}
          <fieldset>
            <legend className="quiet">{t(`heardBy.${field}`)}</legend>
            {boxes.map(({ id, label }) => (
              <label key={id} className="check">
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={() => {
                    toggle(id)
                  }}
                />
                {isVoice(id) ? t(`by.${id}`) : <bdi>{label}</bdi>}
              </label>
            ))}
          </fieldset>
        </Fragment>
      ))}
    </div>
  )
}
