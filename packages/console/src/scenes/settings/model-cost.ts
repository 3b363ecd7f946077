import type { ModelPrice } from '@baton/contract'
import { queryOptions } from '@tanstack/react-query'
import { house } from '../../api/house.ts'

export const modelQuery = queryOptions({ queryKey: ['model'], queryFn: house.model })

/** Money to four places: a turn costs a small part of a cent. */
export const costWords = (money: number, { currency }: Pick<ModelPrice, 'currency'>): string =>
  new Intl.NumberFormat(undefined, {
    style: 'currency',
    currency,
    maximumFractionDigits: 4,
  }).format(money)
