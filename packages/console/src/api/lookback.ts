import type { ConversationLookback, Lookback, lookbackBody } from '@baton/contract'
import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import { call } from './client.ts'

export type LookbackBody = z.input<typeof lookbackBody>

/** The four questions of a conversation. What the stream says of the conversation renews them with it. */
export const lookbackQuery = (conversation: string) =>
  queryOptions({
    queryKey: ['conversation', conversation, 'lookback'],
    queryFn: () =>
      call<ConversationLookback>(
        'GET',
        `/api/conversations/${encodeURIComponent(conversation)}/lookback`,
      ),
  })

export const answerLookback = (escalation: string, body: LookbackBody) =>
  call<Lookback>('PUT', `/api/escalations/${encodeURIComponent(escalation)}/lookback`, body)
