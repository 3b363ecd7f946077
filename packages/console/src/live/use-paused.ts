import { useEffect, useState } from 'react'

/** The value once it has rested for a moment: what is typed is asked once, not letter by letter. */
export function usePaused(value: string, milliseconds: number): string {
  const [paused, setPaused] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return paused
}
