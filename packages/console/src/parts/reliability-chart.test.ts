import { expect, it } from 'vitest'
import { dotsOf, fewAnswers, placeX, placeY } from './reliability-chart.tsx'

const bin = (from: number, count: number, right: number) => ({
  ...{ from, to: from + 0.1, count, right },
  promised: count > 0 ? from + 0.05 : null,
})

it('draws a kept promise on the diagonal, a broken one below it, and nothing where nothing was judged', () => {
  const dots = dotsOf([bin(0.5, 0, 0), bin(0.7, 40, 30), bin(0.9, 40, 20)])
  expect(dots).toHaveLength(2)
  expect(dots[0]?.y).toBeCloseTo(placeY(0.75))
  expect(dots[0]?.x).toBeCloseTo(placeX(0.75))
  expect(dots[1]?.y).toBeGreaterThan(placeY(0.95))
})

it('shows few answers faint and small', () => {
  const [few, many] = dotsOf([bin(0.7, fewAnswers - 1, 5), bin(0.9, 200, 190)])
  expect([few?.isFaint, many?.isFaint]).toEqual([true, false])
  expect(few?.radius).toBeLessThan(many?.radius ?? 0)
})
