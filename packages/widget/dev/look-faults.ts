import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds in the page, one line each. Evaluated by the debugger, so the page's policy stays as strict as it is. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = (await page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ' at ' + target.flat().join(' ') + ': ' + failureSummary)))`,
  )) as string[]
  return found
}
