import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { onTestFailed } from 'vitest'

/** Whoever looks into a failed test sees what every open tab showed; the error names the files. */
export function pictureWhenFailed(browser: Browser): void {
  onTestFailed(async ({ task }) => {
    const pages = browser.contexts().flatMap((context) => context.pages())
    const name = task.name.replaceAll(/\W+/g, '-').slice(0, 40)
    for (const [position, page] of pages.entries()) {
      const path = join(tmpdir(), `baton-${name}-${position}.png`)
      await page.screenshot({ path })
      console.error(`${page.url()} looked like ${path}`)
    }
  })
}
