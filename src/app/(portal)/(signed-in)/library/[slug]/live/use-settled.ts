import { useEffect, useState } from 'react'

/** A text once it has stood for so many ms: what is read out is not read anew with every letter. */
export function useSettled(text: string, ms: number): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), ms)
    return () => clearTimeout(timer)
  }, [text, ms])
  return settled
}
