import { type RefObject, useEffect, useState } from 'react'
import { pictureWidth } from './picture-width'

/** How wide a picture an element wants, in pixels; 0 before it is measured. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const { current } = element
    if (!current) return
    const observer = new ResizeObserver(() => setWidth(pictureWidth(current.clientWidth, window.devicePixelRatio)))
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return width
}
