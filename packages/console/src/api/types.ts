import type * as contract from '@baton/contract'

/** What a schema of the contract gives, and what it takes, without the schema library in the bundle. */
type Given<Schema extends { _output: unknown }> = Schema['_output']
type Taken<Schema extends { _input: unknown }> = Schema['_input']

export type Setup = Given<typeof contract.setup>
export type ConversationPage = Given<typeof contract.conversationPage>
export type Counts = Given<typeof contract.counts>
export type Order = Given<typeof contract.order>
export type Escalation = NonNullable<contract.ConversationDetail['escalation']>
export type ProposedAction = Given<typeof contract.proposedAction>
export type Limits = Given<typeof contract.channelLimits>
export type MayDo = contract.ConversationDetail['mayDo'][number]
export type Source = Given<typeof contract.source>
export type Delivery = Given<typeof contract.deliveryState>
export type NoteView = Given<typeof contract.note>
export type Marker = Given<typeof contract.marker>
export type Sentence = Given<typeof contract.sentence>
export type SteerPreview = Given<typeof contract.steerPreview>
export type Scope = Given<typeof contract.scope>
export type CommandAnswer = Given<typeof contract.commandAnswer>
export type Presence = Given<typeof contract.presence>
export type ArticleRow = Given<typeof contract.articleRow>
export type Suggestion = Given<typeof contract.suggestion>
export type PolicyView = Given<typeof contract.policyView>
export type PolicyVersion = Given<typeof contract.policyVersionView>
export type PolicyProblems = Given<typeof contract.policyProblems>
export type PolicyReplay = Given<typeof contract.policyReplay>
export type Overview = Given<typeof contract.overview>
export type AuditPage = Given<typeof contract.auditPage>
export type AuditEntry = Given<typeof contract.auditEntry>
export type AuditVerdict = Given<typeof contract.auditVerdict>
export type ApiKey = Given<typeof contract.apiKeyView>
export type NewApiKey = Given<typeof contract.newApiKey>
export type TroubleRow = Given<typeof contract.troubleRow>
export type Accepted = Given<typeof contract.accepted>
export type Reliability = contract.QualityView['reliability'][number]
export type Macro = { id: string; name: string; text: string }

export type ReplyBody = Taken<typeof contract.replyBody>
export type NoteBody = Taken<typeof contract.noteBody>
export type SteerBody = Taken<typeof contract.steerBody>
export type Verdict = Given<typeof contract.verdict>
export type JudgeBody = Taken<typeof contract.judgeBody>
export type AuditVerdictBody = Taken<typeof contract.auditVerdictBody>
export type QualitySettings = Taken<typeof contract.qualitySettingsBody>
export type HandBackBody = Taken<typeof contract.handBackBody>
export type SetupBody = Taken<typeof contract.setupBody>
export type SignInBody = Taken<typeof contract.signInBody>
export type ArticleBody = Taken<typeof contract.articleBody>
export type NewAgentBody = Taken<typeof contract.newAgentBody>
export type ChangePasswordBody = Taken<typeof contract.changePasswordBody>
export type ChangeAgentBody = Taken<typeof contract.changeAgentBody>
export type NewApiKeyBody = Taken<typeof contract.newApiKeyBody>
export type NewChannelBody = Taken<typeof contract.newChannelAccountBody>
export type ChangeChannelBody = Taken<typeof contract.changeChannelAccountBody>
export type PolicyBody = Taken<typeof contract.policyDocument>
