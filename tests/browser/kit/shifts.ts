import type { Page } from 'playwright-core'

const begin = `
  window.batonShifts = 0;
  window.batonWatch = new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.batonShifts += entry.value });
  window.batonWatch.observe({ type: 'layout-shift' });`

/** Two frames, so that what the last change moved has been painted and counted. */
const end = `
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
    for (const entry of window.batonWatch.takeRecords()) window.batonShifts += entry.value;
    window.batonWatch.disconnect();
    done(window.batonShifts);
  })))`

/** How much of the page moved after it was painted; shifts right after a press count as well. */
export async function shiftsWhile(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(begin)
  await act()
  return Number(await page.evaluate(end))
}
