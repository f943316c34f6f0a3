'use client'

import { type ChangeEvent, useState } from 'react'
import type { PictureListed } from '~/media/pictures/list-pictures'
import { AddButton } from '~/src/app/pictures/add-button'
import { changePicture, type PictureAnswer, removePicture, sendPicture, smallPicture } from '~/src/app/pictures/ask-pictures'
import styles from './picture-shelf.module.css'

export type ShelfWords = Record<'none' | 'add' | 'adding' | 'added' | 'hint' | 'name' | 'size' | 'inKit' | 'remove' | 'removeNamed' | 'ask' | 'removed' | 'saved' | 'failed', string>

interface Props {
  pictures: readonly PictureListed[]
  /** Whether the reader decides what the brand kit holds. */
  keepsKit: boolean
  words: ShelfWords
  /** What is wrong with a picture or a call, by rule or code. */
  refusals: Readonly<Record<string, string>>
}

const named = (words: string, name: string): string => words.replace('{name}', name)

/** The company's pictures: added several at a time, named, put into the brand kit, removed. */
export function PictureShelf({ pictures, keepsKit, words, refusals }: Props) {
  const [shown, setShown] = useState(pictures)
  const [sending, setSending] = useState<string>()
  const [said, setSaid] = useState('')
  const [refused, setRefused] = useState<readonly string[]>([])
  const reason = (answer: { code: string; rule?: string }) => refusals[answer.rule ?? ''] ?? refusals[answer.code] ?? words.failed

  const add = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])]
    // The very same file may be tried again.
    currentTarget.value = ''
    setRefused([])
    for (const file of files) {
      setSending(file.name)
      const answer = await sendPicture(file)
      if ('given' in answer) {
        setShown((before) => [answer.given, ...before.filter(({ id }) => id !== answer.given.id)])
        setSaid(named(words.added, answer.given.name))
      } else setRefused((before) => [...before, `${file.name}: ${reason(answer)}`])
    }
    setSending(undefined)
  }
  const take = (answer: PictureAnswer<PictureListed>) => {
    if (!('given' in answer)) return setRefused([reason(answer)])
    setRefused([])
    setShown((before) => before.map((one) => (one.id === answer.given.id ? answer.given : one)))
    setSaid(words.saved)
  }
  const keep = async (picture: PictureListed, inKit: boolean) => {
    const put = (is: boolean) => setShown((before) => before.map((one) => (one.id === picture.id ? { ...one, inKit: is } : one)))
    put(inKit)
    const answer = await changePicture(picture.id, { inKit })
    if (!('given' in answer)) put(picture.inKit)
    take(answer)
  }
  const remove = async ({ id, name }: PictureListed) => {
    if (!window.confirm(named(words.ask, name))) return
    const answer = await removePicture(id)
    if (!('given' in answer)) return setRefused([reason(answer)])
    setRefused([])
    setShown((before) => before.filter((one) => one.id !== id))
    setSaid(named(words.removed, name))
  }

  return (
    <>
      {shown.length === 0 && <p className="soft">{words.none}</p>}
      <div>
        <AddButton multiple busy={sending !== undefined} aria-describedby="pictures-hint" onChange={(event) => void add(event)}>
          {sending ? named(words.adding, sending) : words.add}
        </AddButton>
        <p id="pictures-hint" className={styles.hint}>
          {words.hint}
        </p>
      </div>
      {refused.length > 0 && (
        <ul className={styles.wrong} role="alert">
          {refused.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
      {shown.length > 0 && (
        <ul className={styles.shelf}>
          {shown.map((picture) => (
            <li key={picture.id} className={styles.card}>
              <img src={smallPicture(picture.id)} alt={picture.name} loading="lazy" />
              {picture.removable ? <Name label={words.name} name={picture.name} save={async (name) => take(await changePicture(picture.id, { name }))} /> : <strong>{picture.name}</strong>}
              <span className={styles.hint}>{words.size.replace('{width}', String(picture.width)).replace('{height}', String(picture.height))}</span>
              <span className={styles.row}>
                {keepsKit ? (
                  <label className={styles.tick}>
                    <input type="checkbox" checked={picture.inKit} aria-label={`${words.inKit}: ${picture.name}`} onChange={({ currentTarget }) => void keep(picture, currentTarget.checked)} /> {words.inKit}
                  </label>
                ) : (
                  <span>{picture.inKit && words.inKit}</span>
                )}
                {picture.removable && (
                  <button type="button" className="text-button" aria-label={named(words.removeNamed, picture.name)} onClick={() => void remove(picture)}>
                    {words.remove}
                  </button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What a picture shows, saved when the field is left or Enter is pressed; an emptied one goes back to what it was. */
function Name({ label, name, save }: { label: string; name: string; save: (name: string) => Promise<void> }) {
  const [draft, setDraft] = useState({ of: name, text: name })
  if (draft.of !== name) setDraft({ of: name, text: name })
  const done = () => {
    const text = draft.text.trim()
    setDraft({ of: name, text: text || name })
    if (text && text !== name) void save(text)
  }
  return (
    <input
      className={styles.name}
      aria-label={`${label}: ${name}`}
      value={draft.text}
      maxLength={120}
      autoComplete="off"
      onChange={({ target }) => setDraft({ of: name, text: target.value })}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
      }}
    />
  )
}
