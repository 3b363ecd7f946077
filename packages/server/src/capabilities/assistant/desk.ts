import type { ConversationId, MessageId, WorkspaceId } from '@baton/domain'
import type { Recalibration } from '@baton/local-model'
import type { Model } from '../../models/model.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Mindset } from './think.ts'

/** A place where tests stop the assistant, to let a person do something at the worst moment. */
export type RacePoint = (
  point: 'gathered' | 'thought',
  conversation: ConversationId,
) => Promise<void>

/**
 * How sure the assistant must be in a workspace, as its outcomes have moved it (0 to 1; above 1: never), and the share of
 * its answers that people look at.
 */
export type Sureness = { answerAt: number; clarifyAt: number; auditShare: number }

/** An automatic answer that may be drawn for people to look at. */
type Drawn = {
  workspace: WorkspaceId
  conversation: ConversationId
  message: MessageId
  share: number
  now: Date
}

/** What a turn needs besides a mind; how answers are controlled is brought in by wiring. */
export type Desk = Mindset & {
  racePoint?: RacePoint
  /** Thinks where the model may cost no more today; null where the model costs nothing. */
  spare: Model | null
  /** What a model's confidence means here, by what became of earlier ones. */
  meaning(workspace: WorkspaceId, model: string): Promise<Recalibration>
  sureness(workspace: WorkspaceId): Promise<Sureness>
  drawSample(tx: Tx, drawn: Drawn): void
}
