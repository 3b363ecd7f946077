import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { offersQuery } from '../../api/queries.ts'
import { goneOffers } from '../../live/offers.ts'

const OfferStack = lazy(() =>
  import('./offer-stack.tsx').then((it) => ({ default: it.OfferStack })),
)

/** Floats over every scene while something is offered; costs the shell a question and nothing else. */
export function OffersLayer() {
  const { data } = useQuery(offersQuery)
  const gone = goneOffers.use()
  const items = data?.items.filter(({ acceptedAt }) => acceptedAt === null) ?? []
  const missed = data?.me.presenceWhy ?? null
  if (items.length + gone.length === 0 && !missed) return null
  return (
    <Suspense fallback={null}>
      <OfferStack items={items} gone={gone} missed={missed} />
    </Suspense>
  )
}
