import type * as contract from '@baton/contract'
import type { ItemReview, LearningView } from '@baton/contract'
import { call } from './client.ts'

type Given<Schema extends { _output: unknown }> = Schema['_output']
type Taken<Schema extends { _input: unknown }> = Schema['_input']

export type Cause = Given<typeof contract.cause>
export type CauseShares = Given<typeof contract.causeShares>
export type MatterList = Given<typeof contract.matterList>
export type MattersAsked = Taken<typeof contract.mattersQuery>
export type ItemDecision = Taken<typeof contract.decideItemBody>

const query = (values: Record<string, unknown>) => {
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
}

/** Where the weeks are to be had as rows. */
export const weeksCsv = (weeks: number) => `/api/learning/weeks.csv?weeks=${weeks}`

/** The doors of the HTTP API for what learning does. */
export const learning = {
  view: (weeks: number) => call<LearningView>('GET', `/api/learning?${query({ weeks })}`),
  matters: (asked: MattersAsked) =>
    call<MatterList>('GET', `/api/learning/matters?${query(asked)}`),
  decide: (review: string, body: ItemDecision) =>
    call<ItemReview>('POST', `/api/item-reviews/${encodeURIComponent(review)}`, body),
}
