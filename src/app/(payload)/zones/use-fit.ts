import { type RefObject, useEffect, useState } from 'react'
import type { Size } from './zone-geometry'

/** Of the window's height, what a whole page may take. */
const TALLEST = 0.72

/** Pixels of the screen a point at which a page is seen whole in an element. */
export function useFit(element: RefObject<HTMLElement | null>, page: Size | undefined): number {
  const [room, setRoom] = useState({ width: 640, height: 640 })
  useEffect(() => {
    const { current } = element
    if (!current) return
    const observer = new ResizeObserver(() => {
      const { paddingLeft, paddingRight } = getComputedStyle(current)
      setRoom({ width: current.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight), height: Math.max(360, window.innerHeight * TALLEST) })
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [element, page])
  return page ? Math.max(0.05, Math.min(room.width / page.width, room.height / page.height)) : 1
}
