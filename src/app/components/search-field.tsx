import { useEffect, useRef } from 'react'

/** The library's search field; the key `/` leads into it from anywhere on the page. */
export function SearchField({ value, label }: { value: string; label: string }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]')
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      field.current?.select()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return <input ref={field} type="search" name="q" defaultValue={value} key={value} aria-label={label} aria-keyshortcuts="/" placeholder={label} />
}
