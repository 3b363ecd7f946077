import type * as contract from '@baton/contract'
import { call } from './client.ts'
import type { Suggestion } from './types.ts'

type Given<Schema extends { _output: unknown }> = Schema['_output']

type AttentionList = Given<typeof contract.attentionList>
export type AttentionItem = AttentionList['items'][number]
type ObservationList = Given<typeof contract.observationList>

/** What has grown old, and what stands behind what could be taught. */
export const teaching = {
  attention: () => call<AttentionList>('GET', '/api/knowledge/attention'),
  observations: (suggestion: string) =>
    call<ObservationList>('GET', `/api/observations?suggestion=${suggestion}`),
  merge: (id: string, body: Given<typeof contract.mergeSuggestionBody>) =>
    call<Suggestion>('POST', `/api/suggestions/${id}/merge`, body),
}
