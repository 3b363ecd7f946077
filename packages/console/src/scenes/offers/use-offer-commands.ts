import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache, offersQuery } from '../../api/queries.ts'
import type { OfferItem } from '../../api/reaching-types.ts'
import { toast } from '../../design/toast.tsx'
import { applyRow } from '../../live/live-cache.ts'
import { endOffer } from '../../live/offers.ts'
import { useMe } from '../use-me.ts'

const refused = (error: unknown) => {
  const { message, next } = toProblem(error)
  toast(`${message} ${next}`, { wrong: true })
}
const refresh = () => cache.invalidateQueries({ queryKey: offersQuery.queryKey })

/** Yes and no to an offer. Yes opens it before the house has answered: whoever says yes wants to read. */
export function useOfferCommands() {
  const me = useMe().agent.id
  const navigate = useNavigate()
  const accept = useMutation({
    mutationFn: (offer: OfferItem) => house.acceptOffer(offer.conversation),
    onMutate: (offer) => {
      endOffer(offer.conversation, '')
      const { conversation } = offer
      if (offer.mode === 'steer')
        void navigate({ to: '/steer/{-$conversation}', params: { conversation } })
      else
        void navigate({
          to: '/inbox/$view/$conversation',
          params: { view: 'mine', conversation },
        })
    },
    onSuccess: ({ row }) => applyRow(row, me),
    onError: refused,
    onSettled: (_row, _error, { conversation }) => {
      void refresh()
      void cache.invalidateQueries({ queryKey: ['conversation', conversation] })
    },
  })
  const decline = useMutation({
    mutationFn: async ({ offer: { conversation }, why }: { offer: OfferItem; why: string }) => {
      await house.declineOffer(conversation)
      // Whoever is asked next reads why; the customer never does.
      if (why)
        await house.note(conversation, { key: crypto.randomUUID(), text: `Declined: ${why}` })
    },
    onMutate: ({ offer }) =>
      endOffer(offer.conversation, `Declined. ${offer.customer.name} is offered to somebody else.`),
    onError: refused,
    onSettled: refresh,
  })
  return { accept, decline }
}
