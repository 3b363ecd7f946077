import type {
  AgentView,
  AnswerAudit,
  ArticleVersion,
  ArticleView,
  ChannelAccountView,
  ConversationDetail,
  Me,
  ModelPrice,
  ModelView,
  MyOffers,
  PolicyDocument,
  QualityView,
  View,
} from '@baton/contract'
import { call } from './client.ts'
import type * as t from './types.ts'

type Items<Item> = { items: Item[] }

const query = (values: Record<string, string | number | undefined>) => {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
}
const of = (id: string) => `/api/conversations/${encodeURIComponent(id)}`

/** Every door of the HTTP API that the desk uses, one line each. */
export const house = {
  setup: () => call<t.Setup>('GET', '/api/setup'),
  setUp: (body: t.SetupBody) => call<Me>('POST', '/api/setup', body),
  me: () => call<Me>('GET', '/api/session'),
  signIn: (body: t.SignInBody) => call<Me>('POST', '/api/session', body),
  signInAsDemo: (agent: string) => call<Me>('POST', '/api/session/demo', { agent }),
  signOut: () => call<null>('DELETE', '/api/session'),
  setPresence: (body: t.PresenceBody) => call<AgentView>('PUT', '/api/presence', body),
  offers: () => call<MyOffers>('GET', '/api/offers'),
  acceptOffer: (id: string) => call<t.CommandAnswer>('POST', `/api/offers/${id}/accept`, {}),
  declineOffer: (id: string) => call<t.CommandAnswer>('POST', `/api/offers/${id}/decline`, {}),

  conversations: (ask: { view: View; search?: string; after?: string; limit?: number }) =>
    call<t.ConversationPage>('GET', `/api/conversations?${query(ask)}`),
  conversation: (id: string) => call<ConversationDetail>('GET', of(id)),
  takeOver: (id: string) => call<t.CommandAnswer>('POST', `${of(id)}/take-over`, {}),
  reply: (id: string, body: t.ReplyBody) => call<t.CommandAnswer>('POST', `${of(id)}/reply`, body),
  note: (id: string, body: t.NoteBody) => call<t.CommandAnswer>('POST', `${of(id)}/note`, body),
  steer: (id: string, body: t.SteerBody) => call<t.CommandAnswer>('POST', `${of(id)}/steer`, body),
  handBack: (id: string, body: t.HandBackBody) =>
    call<t.CommandAnswer>('POST', `${of(id)}/hand-back`, body),
  requeue: (id: string) => call<t.CommandAnswer>('POST', `${of(id)}/requeue`, {}),
  resolve: (id: string) => call<t.CommandAnswer>('POST', `${of(id)}/resolve`, {}),
  reopen: (id: string) => call<t.CommandAnswer>('POST', `${of(id)}/reopen`, {}),
  promiseCallback: (id: string) => call<t.CommandAnswer>('POST', `${of(id)}/promise-callback`, {}),
  steerPreview: (id: string, text: string) =>
    call<t.SteerPreview>('POST', `${of(id)}/steer-preview`, { text }),
  typing: (id: string) => call<null>('POST', `${of(id)}/typing`, {}),
  judge: (id: string, body: t.JudgeBody) => call<t.Accepted>('POST', `${of(id)}/judge`, body),
  macros: () => call<Items<t.Macro>>('GET', '/api/macros'),

  overview: () => call<t.Overview>('GET', '/api/overview'),
  articles: (ask: { search?: string; origin?: 'written' | 'taught' }) =>
    call<Items<t.ArticleRow>>('GET', `/api/articles?${query(ask)}`),
  article: (id: string) => call<ArticleView>('GET', `/api/articles/${id}`),
  writeArticle: (body: t.ArticleBody, despite?: string) =>
    call<ArticleView>('POST', `/api/articles?${query({ despite })}`, body),
  rewriteArticle: (id: string, body: t.ArticleBody, despite?: string) =>
    call<ArticleView>('PUT', `/api/articles/${id}?${query({ despite })}`, body),
  articleVersions: (id: string) =>
    call<Items<ArticleVersion>>('GET', `/api/articles/${id}/versions`),
  rollBackArticle: (id: string, body: { revision: number }, despite?: string) =>
    call<ArticleView>('POST', `/api/articles/${id}/roll-back?${query({ despite })}`, body),
  retireArticle: (id: string, despite?: string) =>
    call<ArticleView>('POST', `/api/articles/${id}/retire?${query({ despite })}`, {}),
  guidanceReviews: () => call<Items<t.GuidanceReview>>('GET', '/api/guidance-reviews'),
  approveGuidance: (id: string, despite?: string) =>
    call<t.GuidanceReview>('POST', `/api/guidance-reviews/${id}/approve?${query({ despite })}`, {}),
  refuseGuidance: (id: string, body: { why: string }) =>
    call<t.GuidanceReview>('POST', `/api/guidance-reviews/${id}/refuse`, body),
  suggestions: () => call<Items<t.Suggestion>>('GET', '/api/suggestions'),
  publishSuggestion: (id: string, body: t.ArticleBody, despite?: string) =>
    call<t.Suggestion>('POST', `/api/suggestions/${id}/publish?${query({ despite })}`, body),
  dismissSuggestion: (id: string) =>
    call<t.Suggestion>('POST', `/api/suggestions/${id}/dismiss`, {}),
  policy: () => call<t.PolicyView>('GET', '/api/policy'),
  publishPolicy: (
    body: PolicyDocument,
    how: {
      confirm: boolean
      basedOn: number
      draft: number | undefined
      despite: string | undefined
    },
  ) =>
    call<t.PolicyView>(
      'PUT',
      `/api/policy?${query({ ...how, confirm: String(how.confirm) })}`,
      body,
    ),
  policyDraft: () => call<t.PolicyDraft>('GET', '/api/policy/draft'),
  savePolicyDraft: (body: t.PolicyDraftBody) =>
    call<t.PolicyDraft>('PUT', '/api/policy/draft', body),
  throwPolicyDraftAway: () => call<t.Accepted>('DELETE', '/api/policy/draft'),
  checkPolicy: (body: PolicyDocument) => call<t.PolicyProblems>('POST', '/api/policy/check', body),
  replayPolicy: (body: PolicyDocument) => call<t.PolicyReplay>('POST', '/api/policy/replay', body),
  policyVersion: (version: number) =>
    call<t.PolicyVersion>('GET', `/api/policy/versions/${version}`),
  rollBackPolicy: (version: number, confirm: boolean, despite?: string) =>
    call<t.PolicyView>(
      'POST',
      `/api/policy/roll-back?${query({ confirm: String(confirm), despite })}`,
      { version },
    ),
  quality: () => call<QualityView>('GET', '/api/quality'),
  changeQuality: (body: t.QualitySettings) =>
    call<t.Accepted>('PUT', '/api/quality/settings', body),
  answerAudits: () => call<Items<AnswerAudit>>('GET', '/api/quality/audits'),
  settleAnswerAudit: (id: string, body: t.AuditVerdictBody) =>
    call<t.Accepted>('POST', `/api/quality/audits/${id}`, body),
  audit: (after?: string) => call<t.AuditPage>('GET', `/api/audit?${query({ after, limit: 50 })}`),
  verifyAudit: () => call<t.AuditVerdict>('GET', '/api/audit/verify'),

  notices: () => call<t.NoticeList>('GET', '/api/me/notices'),
  acknowledge: (conversation: string | null) =>
    call<t.Accepted>('POST', '/api/me/notices/acknowledge', { conversation }),
  acknowledgeOne: (id: string) => call<t.Accepted>('POST', `/api/notices/${id}/acknowledge`, {}),
  noticeSettings: () => call<t.NoticeSettings>('GET', '/api/me/notices-settings'),
  changeNoticeSettings: (body: t.NoticeSettingsBody) =>
    call<t.NoticeSettings>('PUT', '/api/me/notices-settings', body),
  testMyWay: (way: t.TestedWay) =>
    call<t.TestAnswer>('POST', '/api/me/notices-settings/test', { way }),
  addPushDevice: (body: t.NewPushDevice) =>
    call<t.NoticeSettings>('POST', '/api/me/push-devices', body),
  removePushDevice: (id: string) => call<t.NoticeSettings>('DELETE', `/api/me/push-devices/${id}`),
  teamWays: () => call<t.TeamWays>('GET', '/api/notice-ways'),
  changeTeamWays: (body: t.TeamWaysBody) => call<t.TeamWays>('PUT', '/api/notice-ways', body),
  testTeamWay: (way: t.TestedWay) => call<t.TestAnswer>('POST', '/api/notice-ways/test', { way }),

  agents: () => call<Items<AgentView>>('GET', '/api/agents'),
  addAgent: (body: t.NewAgentBody) => call<AgentView>('POST', '/api/agents', body),
  changeAgent: (id: string, body: t.ChangeAgentBody) =>
    call<AgentView>('PATCH', `/api/agents/${id}`, body),
  setPasswordOf: (id: string, password: string) =>
    call<unknown>('PUT', `/api/agents/${id}/password`, { password }),
  changePassword: (body: t.ChangePasswordBody) =>
    call<unknown>('PUT', '/api/session/password', body),
  model: () => call<ModelView>('GET', '/api/model'),
  changeModelBudget: (body: t.ModelBudgetBody) =>
    call<t.Accepted>('PUT', '/api/model/budget', body),
  changeModelPrice: (price: ModelPrice | null) =>
    call<t.Accepted>('PUT', '/api/model/price', { price }),
  apiKeys: () => call<Items<t.ApiKey>>('GET', '/api/api-keys'),
  addApiKey: (body: t.NewApiKeyBody) => call<t.NewApiKey>('POST', '/api/api-keys', body),
  revokeApiKey: (id: string) => call<null>('DELETE', `/api/api-keys/${id}`),
  channels: () => call<Items<ChannelAccountView>>('GET', '/api/channel-accounts'),
  addChannel: (body: t.NewChannelBody) =>
    call<ChannelAccountView>('POST', '/api/channel-accounts', body),
  changeChannel: (id: string, body: t.ChangeChannelBody) =>
    call<ChannelAccountView>('PATCH', `/api/channel-accounts/${id}`, body),
  trouble: () => call<Items<t.TroubleRow>>('GET', '/api/trouble'),
  retryTrouble: (id: string) => call<null>('POST', `/api/trouble/${id}/retry`, {}),
}
