import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** How wide a place is in pixels, so that a plot is drawn for it and its words keep their size. Zero before the first look. */
export function useWidth<Place extends HTMLElement>(): [RefObject<Place | null>, number] {
  const place = useRef<Place | null>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => setWidth(Math.floor(element.clientWidth))
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return [place, width]
}
