const bits = 4
const most = 2 ** bits

/** Which feature an example has, or which example has a feature, and how often (up to 16 times), in one number. */
export function packed(which: number, count: number): number {
  return which * most + Math.min(most, count) - 1
}

export function whichOf(pack: number): number {
  return pack >>> bits
}

/** How often less one: a place in a list made by `byAmount`. */
export function timesOf(pack: number): number {
  return pack & (most - 1)
}

/** What counts is how often on a logarithmic scale: the second time says less than the first. */
const amounts = Float64Array.from({ length: most }, (_, place) => 1 + Math.log(1 + place))

export function amountOf(pack: number): number {
  return amounts[timesOf(pack)] as number
}

/** Writes down a value for each number of times. */
export function byAmount(value: number, values: Float64Array): void {
  for (let place = 0; place < most; place += 1) values[place] = value * (amounts[place] as number)
}

export const emptyAmounts = () => new Float64Array(most)
