import { isProgram, onPath } from './on-path.ts'

/** A Chromium of this machine: the one named by CHROMIUM_PATH, else an installed one. Null when there is none. */
export function chromiumPath(): string | null {
  const named = process.env.CHROMIUM_PATH
  if (named) return isProgram(named) ? named : null
  if (isProgram('/usr/bin/chromium')) return '/usr/bin/chromium'
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const found = onPath(name)
    if (found) return found
  }
  return null
}
