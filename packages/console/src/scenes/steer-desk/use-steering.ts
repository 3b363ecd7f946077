import type { ConversationDetail } from '@baton/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { house } from '../../api/house.ts'
import type { SteerBody } from '../../api/types.ts'
import { usePaused } from '../../live/use-paused.ts'
import type { SteerCardProps } from '../../parts/steer-card.tsx'
import { useCommands } from '../conversation/use-commands.ts'

const pauseMilliseconds = 300

/** `ready`: what the house knows already has been asked, so the card can stand still from the start. */
type Steering = SteerCardProps & { ready: boolean }

/** Everything a steer card needs: text, preview as one writes, sending. */
export function useSteering(detail: ConversationDetail, onSent: () => void): Steering {
  const id = detail.row.id
  const [text, onText] = useState('')
  const [busy, setBusy] = useState(false)
  const asked = usePaused(text.trim(), pauseMilliseconds)
  const { steer } = useCommands(id)
  const preview = useQuery({
    queryKey: ['steer-preview', id, asked],
    queryFn: () => house.steerPreview(id, asked),
    placeholderData: keepPreviousData,
  })
  const onSend = async (body: SteerBody) => {
    setBusy(true)
    if (await steer(body)) onSent()
    setBusy(false)
  }
  return {
    detail,
    text,
    onText,
    busy,
    preview: preview.data,
    previewing: preview.isFetching,
    ready: !preview.isPending,
    onSend: (body) => void onSend(body),
  }
}
