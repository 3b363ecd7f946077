/** Runs at once, then at most every so many milliseconds, and never forgets the last call. */
export function throttled(milliseconds: number, act: () => void): () => void {
  let waiting = false
  let again = false
  const run = () => {
    act()
    waiting = true
    setTimeout(() => {
      waiting = false
      if (!again) return
      again = false
      run()
    }, milliseconds)
  }
  return () => {
    if (waiting) again = true
    else run()
  }
}
