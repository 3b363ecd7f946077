import type { DemoOrder } from '../types.ts'

/** What the shop sells, with the price of one piece in cents; the articles quote the same prices. */
export const demoCatalogue = {
  finch: { name: 'Finch espresso machine', priceCents: 42_900 },
  heron: { name: 'Heron dual-boiler espresso machine', priceCents: 114_900 },
  robin: { name: 'Robin grinder', priceCents: 24_900 },
  jug: { name: 'Milk jug 350 ml', priceCents: 2_400 },
  tamper: { name: 'Walnut tamper 58 mm', priceCents: 3_900 },
  knockBox: { name: 'Knock box', priceCents: 3_200 },
  descaler: { name: 'Descaler, 6 sachets', priceCents: 1_400 },
  filters: { name: 'Water filters, pack of 3', priceCents: 2_700 },
  tablets: { name: 'Cleaning tablets, tub of 20', priceCents: 1_200 },
  chorus: { name: 'Dawn Chorus espresso, 1 kg', priceCents: 3_300 },
  chorusSmall: { name: 'Dawn Chorus espresso, 250 g', priceCents: 950 },
  lowTide: { name: 'Low Tide dark roast, 250 g', priceCents: 950 },
  firstLight: { name: 'First Light Ethiopia, 250 g', priceCents: 1_200 },
  decaf: { name: 'Night Owl decaf, 250 g', priceCents: 1_050 },
} as const

export type DemoProduct = keyof typeof demoCatalogue
export type OrderLines = Partial<Record<DemoProduct, number>>

/** Builds an order whose total is the sum of its lines, so that no figure can drift. */
export function placeOrder(
  number: string,
  placedOn: string,
  status: DemoOrder['status'],
  lines: OrderLines,
  parcel: Pick<DemoOrder, 'carrier' | 'tracking' | 'expectedOn'> = {},
): DemoOrder {
  const items = (Object.keys(lines) as DemoProduct[]).map((product) => ({
    ...demoCatalogue[product],
    quantity: lines[product] ?? 0,
  }))
  const totalCents = items.reduce((sum, item) => sum + item.quantity * item.priceCents, 0)
  return { number, placedOn, status, items, totalCents, ...parcel }
}
