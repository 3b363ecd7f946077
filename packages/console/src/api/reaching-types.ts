import type * as contract from '@baton/contract'

type Given<Schema extends { _output: unknown }> = Schema['_output']
type Taken<Schema extends { _input: unknown }> = Schema['_input']

export type {
  BoardPerson,
  CallbackView,
  DecisionView,
  HolidayFeed,
  MyOffers,
  OfferView,
  OnCallView,
  PageView,
  QueueBoard,
  RoutingFields,
  ServicePlanCheck,
  ServicePlanDocument,
  ServicePlanVersionView,
  ServicePlanView,
  ServicePlanWarning,
  SlaClockView,
  SlaReport,
  SlotList,
  SurveyList,
  TeamHours,
  WaitingItem,
  WorkState,
} from '@baton/contract'

export type WaitPromise = Given<typeof contract.waitPromiseView>
export type BookCallbackBody = Taken<typeof contract.bookCallbackBody>
export type MoveCallbackBody = Taken<typeof contract.moveCallbackBody>
export type OnCallBody = Taken<typeof contract.onCallBody>
export type CallbackWay = Given<typeof contract.callbackWay>

export type QueuePlan = contract.ServicePlanDocument['queues'][number]
export type TeamPlan = contract.ServicePlanDocument['teams'][number]
export type SlaPolicy = contract.ServicePlanDocument['sla'][number]
export type HoursPlan = TeamPlan['hours']
export type Weekday = keyof HoursPlan['week']
export type OpenTime = HoursPlan['week']['monday'][number]
export type OnCallPlan = contract.ServicePlanDocument['onCall']

export type BoardQueue = contract.QueueBoard['queues'][number]
export type OfferItem = contract.MyOffers['items'][number]
export type RoutingPerson = Given<typeof contract.routingPerson>
export type RoutingRecords = Given<typeof contract.routingRecords>
export type ChangeRoutingBody = Taken<typeof contract.changeRoutingBody>
export type ChangePresenceBody = Taken<typeof contract.changePresenceBody>
export type AssignBody = Taken<typeof contract.assignBody>
export type PreviewBody = Taken<typeof contract.previewRoutingBody>
export type PreviewItem = NonNullable<PreviewBody['item']>
