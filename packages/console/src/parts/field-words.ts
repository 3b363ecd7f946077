import { moneyOf } from './time.ts'

/** Amounts are kept in cents and read in euros. */
export const isMoney = (name: string) => name.endsWith('Cents')

/** The name of a field as a person says it: `lifetimeValueCents` is "Lifetime value". */
export const fieldWords = (name: string) =>
  name
    .replace(/Cents$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
    .replace(/^./, (letter) => letter.toUpperCase())

/** Its value likewise: money as money, scores with two places. */
export function fieldValue(name: string, value: number | string | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  return isMoney(name) ? moneyOf(value, 'EUR') : String(Math.round(value * 100) / 100)
}
