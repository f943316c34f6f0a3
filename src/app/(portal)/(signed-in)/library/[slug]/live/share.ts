interface Shared {
  serial: string
  title: string
  /** Where anyone sees whether the copy is current. */
  address: string
}

const PDF = 'application/pdf'

/** Whether this device hands files on to other programs. */
export const canShareFiles = (): boolean => typeof navigator.canShare === 'function' && navigator.canShare({ files: [new File(['%PDF-'], 'copy.pdf', { type: PDF })] })

/** Hands the PDF itself on where the device can, else copies the address of the copy's public page. */
export async function shareCopy({ serial, title, address }: Shared): Promise<'shared' | 'copied'> {
  if (!canShareFiles()) {
    await navigator.clipboard.writeText(address)
    return 'copied'
  }
  const answer = await fetch(`/v1/copies/${serial}/file`)
  const file = new File([await answer.blob()], `${serial}.pdf`, { type: PDF })
  // Rejected when the person thinks better of it.
  await navigator.share({ files: [file], title }).catch(() => undefined)
  return 'shared'
}
