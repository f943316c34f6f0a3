interface Shared {
  serial: string
  title: string
  /** Where anyone sees whether the copy is current. */
  address: string
}

const PDF = 'application/pdf'

/** Whether this device hands files on to other programs. */
export const canShareFiles = (): boolean => typeof navigator.canShare === 'function' && navigator.canShare({ files: [new File(['%PDF-'], 'copy.pdf', { type: PDF })] })

/**
 * Hands the PDF itself on where the device can, else copies the address of the copy's public page; where neither is
 * allowed, as on a plain address of the local network, the address is to be shown.
 */
export async function shareCopy(copy: Shared): Promise<'shared' | 'copied' | 'show'> {
  if (canShareFiles() && (await shareFile(copy))) return 'shared'
  try {
    await navigator.clipboard.writeText(copy.address)
    return 'copied'
  } catch {
    return 'show'
  }
}

/** The file of an answer, under the name and type that it comes with. */
async function fileOf(answer: Response, serial: string): Promise<File> {
  const [, name = serial] = /filename="?([^";]+)/.exec(answer.headers.get('content-disposition') ?? '') ?? []
  const blob = await answer.blob()
  return new File([blob], name, { type: blob.type })
}

async function shareFile({ serial, title }: Shared): Promise<boolean> {
  try {
    const answer = await fetch(`/v1/copies/${serial}/file`)
    if (!answer.ok) return false
    await navigator.share({ files: [await fileOf(answer, serial)], title })
    return true
  } catch (error) {
    // Whoever thinks better of it wants no link instead.
    return (error as Error).name === 'AbortError'
  }
}
