import { useEffect, useState } from 'react'
import type { PictureListed } from '~/media/pictures/list-pictures'
import { askForPictures, changePicture, sendPicture } from '~/src/app/pictures/ask-pictures'

export interface Pictures {
  /** Undefined while they come. */
  all: readonly PictureListed[] | undefined
  /** They did not come. */
  failed: boolean
  again: () => void
  /** Adds a file, to the brand kit too where it is for that; gives the picture, or why it was refused: a rule or a code. */
  add: (file: File, toKit: boolean) => Promise<{ picture: PictureListed } | { refused: string }>
}

/** The pictures of the company, once something asks for one. */
export function usePictures(wanted: boolean): Pictures {
  const [all, setAll] = useState<readonly PictureListed[]>()
  const [failed, setFailed] = useState(false)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    if (!wanted) return
    let gone = false
    askForPictures().then(
      (pictures) => {
        if (!gone) setAll(pictures)
      },
      () => {
        if (!gone) setFailed(true)
      },
    )
    return () => {
      gone = true
    }
  }, [wanted, asked])
  return {
    all,
    failed,
    again: () => {
      setFailed(false)
      setAsked((before) => before + 1)
    },
    add: async (file, toKit) => {
      const sent = await sendPicture(file)
      const answer = 'given' in sent && toKit && !sent.given.inKit ? await changePicture(sent.given.id, { inKit: true }) : sent
      if (!('given' in answer)) return { refused: answer.rule ?? answer.code }
      const picture = answer.given
      setAll((before = []) => [picture, ...before.filter(({ id }) => id !== picture.id)])
      return { picture }
    },
  }
}
