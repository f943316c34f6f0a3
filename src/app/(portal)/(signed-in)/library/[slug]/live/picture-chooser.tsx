import { type ChangeEvent, useId, useState } from 'react'
import { AddButton } from '~/src/app/pictures/add-button'
import { smallPicture } from '~/src/app/pictures/ask-pictures'
import styles from './picture-chooser.module.css'
import type { PictureAsked } from './picture-fields'
import type { Pictures } from './use-pictures'
import type { Say } from './use-words'

interface Props {
  input: PictureAsked
  pictures: Pictures
  /** Id of a picture; empty for none. */
  chosen: string
  error: string | undefined
  choose: (id: string) => void
  shows: () => void
  keepsKit: boolean
  t: Say
}

/** One choice among the company's pictures, and a way to add one; a file that is refused changes nothing of what was chosen. */
export function PictureChooser({ input: { name, label, required, media }, pictures: { all, failed, again, add }, chosen, error, choose, shows, keepsKit, t }: Props) {
  const [sending, setSending] = useState<string>()
  const [said, setSaid] = useState('')
  const [refused, setRefused] = useState<string>()
  const id = useId()
  const fitting = all?.filter(({ inKit }) => media === 'any' || inKit)
  const mayAdd = media === 'any' || keepsKit
  const wrong = refused ?? error
  const send = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0]
    // The very same file may be tried again.
    currentTarget.value = ''
    if (!file) return
    setSending(file.name)
    setRefused(undefined)
    const answer = await add(file, media === 'kit')
    setSending(undefined)
    if ('refused' in answer) return setRefused(wordsOf(answer.refused, t))
    choose(answer.picture.id)
    setSaid(t('picture.added', { name: answer.picture.name }))
  }
  const tile = (value: string, words: string, picture: string | undefined) => (
    <label key={value} className={styles.tile}>
      <input type="radio" name={`inputs.${name}`} value={value} checked={chosen === value} aria-label={words} aria-describedby={wrong ? `${id}-wrong` : undefined} onChange={() => pick(value)} />
      {picture ? <img src={picture} alt="" loading="lazy" /> : <span aria-hidden>{words}</span>}
    </label>
  )
  const pick = (value: string) => {
    setRefused(undefined)
    choose(value)
  }
  return (
    <fieldset className={styles.chooser} onFocus={shows}>
      <legend>
        {label}
        {required && <span className={styles.star} aria-hidden>{' *'}</span>}
      </legend>
      {media === 'kit' && <p className={styles.hint}>{t('picture.kitHint')}</p>}
      <div className={styles.tiles} aria-busy={!all && !failed}>
        {(!required || chosen === '') && tile('', t('picture.none'), undefined)}
        {fitting?.map((picture) => tile(picture.id, picture.name, smallPicture(picture.id)))}
      </div>
      {fitting?.length === 0 && <p className={styles.hint}>{t(media === 'kit' ? 'picture.kitEmpty' : 'picture.empty')}{!mayAdd && ` ${t('picture.kitAsk')}`}</p>}
      {failed && (
        <p className={styles.hint}>
          {t('picture.unlisted')}{' '}
          <button type="button" className="text-button" onClick={again}>
            {t('picture.retry')}
          </button>
        </p>
      )}
      {mayAdd && (
        <div>
          <AddButton busy={sending !== undefined} aria-describedby={`${id}-hint`} onChange={(event) => void send(event)}>
            {sending ? t('picture.adding', { name: sending }) : t('picture.add')}
          </AddButton>
          <p id={`${id}-hint`} className={styles.hint}>
            {t('picture.hint')}
            {media === 'kit' && `. ${t('picture.kitAdd')}`}
          </p>
        </div>
      )}
      <p role="status" className="unseen">
        {said}
      </p>
      {wrong && (
        <p id={`${id}-wrong`} className={styles.wrong} role={refused ? 'alert' : undefined}>
          {wrong}
        </p>
      )}
    </fieldset>
  )
}

const wordsOf = (refused: string, t: Say): string => (t.has(`rule.${refused}`) ? t(`rule.${refused}`) : t.has(`title.${refused}`) ? t(`title.${refused}`) : t('picture.failed'))
