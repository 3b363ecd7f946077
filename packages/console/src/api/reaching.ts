import { call } from './client.ts'
import type {
  AssignBody,
  BookCallbackBody,
  CallbackView,
  ChangeRoutingBody,
  DecisionView,
  HolidayFeed,
  MoveCallbackBody,
  OnCallBody,
  OnCallView,
  PageView,
  PreviewBody,
  QueueBoard,
  RoutingPerson,
  RoutingRecords,
  ServicePlanCheck,
  ServicePlanDocument,
  ServicePlanVersionView,
  ServicePlanView,
  SlaClockView,
  SlaReport,
  SlotList,
  SurveyList,
  TeamHours,
  WaitPromise,
} from './reaching-types.ts'
import type { Accepted, CommandAnswer } from './types.ts'

type Items<Item> = { items: Item[] }
const query = (values: Record<string, string | number | undefined>) => {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
}
const of = (id: string) => `/api/conversations/${encodeURIComponent(id)}`

/** The doors of the HTTP API for how customers reach people; apart, so that the shell need not carry them. */
export const reaching = {
  board: () => call<QueueBoard>('GET', '/api/queue-board'),
  assign: (conversation: string, body: AssignBody) =>
    call<CommandAnswer>('POST', `${of(conversation)}/assign`, body),
  whoWouldGet: (body: PreviewBody) => call<DecisionView>('POST', '/api/routing/preview', body),
  routingOf: (conversation: string) => call<RoutingRecords>('GET', `${of(conversation)}/routing`),
  people: () => call<Items<RoutingPerson>>('GET', '/api/routing/people'),
  changeRouting: (agent: string, body: ChangeRoutingBody) =>
    call<RoutingPerson>('PATCH', `/api/routing/people/${agent}`, body),

  plan: () => call<ServicePlanView>('GET', '/api/service-plan'),
  checkPlan: (body: ServicePlanDocument) =>
    call<ServicePlanCheck>('POST', '/api/service-plan/check', body),
  publishPlan: (body: ServicePlanDocument) =>
    call<ServicePlanView>('PUT', '/api/service-plan', body),
  planVersion: (version: number) =>
    call<ServicePlanVersionView>('GET', `/api/service-plan/versions/${version}`),
  rollBackPlan: (version: number) =>
    call<ServicePlanView>('POST', '/api/service-plan/roll-back', { version }),
  teamHours: () => call<TeamHours>('GET', '/api/service-plan/hours'),
  holidayFeeds: () => call<{ feeds: HolidayFeed[] }>('GET', '/api/service-plan/holiday-feeds'),
  readHolidays: () =>
    call<{ feeds: HolidayFeed[] }>('POST', '/api/service-plan/holiday-feeds/read', {}),

  promises: (id: string) => call<Items<WaitPromise>>('GET', `${of(id)}/promises`),
  surveys: () => call<SurveyList>('GET', '/api/surveys?limit=500'),

  sla: () => call<SlaReport>('GET', '/api/sla'),
  slaOf: (id: string) => call<{ clocks: SlaClockView[] }>('GET', `${of(id)}/sla`),

  callbacks: (ask: { from?: string; to?: string }) =>
    call<Items<CallbackView>>('GET', `/api/callbacks?${query(ask)}`),
  slots: (ask: { team?: string; from?: string; most?: number }) =>
    call<SlotList>('GET', `/api/callbacks/slots?${query(ask)}`),
  bookCallback: (conversation: string, body: BookCallbackBody) =>
    call<CallbackView>('POST', `${of(conversation)}/callback`, body),
  moveCallback: (id: string, body: MoveCallbackBody) =>
    call<CallbackView>('PATCH', `/api/callbacks/${id}`, body),
  cancelCallback: (id: string) => call<CallbackView>('POST', `/api/callbacks/${id}/cancel`, {}),

  onCall: () => call<OnCallView>('GET', '/api/on-call'),
  changeOnCall: (body: OnCallBody) => call<{ page: PageView | null }>('POST', '/api/on-call', body),
  acknowledgePage: (id: string) =>
    call<Accepted>('POST', `/api/on-call/pages/${id}/acknowledge`, {}),
}
