import type { WorkspaceId } from '@baton/domain'
import {
  type ControlSettings,
  type ControlState,
  startControl,
  usualControl,
} from '@baton/local-model'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'

/** Where the control of wrong answers stands in a workspace, and how it wants to be held. */
export type Control = { state: ControlState; settings: ControlSettings }

/** Outcomes have not spoken yet: as sure as a new policy asks for, so that control only ever adds to it. */
const startAt = 0.6

const beginning = (): Control => ({ state: startControl(startAt), settings: usualControl })

export async function readControl(tx: Tx, workspace: WorkspaceId): Promise<Control> {
  const found = await tx.first<Control>(
    sql`select state, settings from answer_control where workspace_id = ${workspace}::uuid`,
  )
  return complete(found)
}

/** The same, held until the transaction ends: outcomes are counted one after the other. */
export async function lockControl(tx: Tx, workspace: WorkspaceId, now: Date): Promise<Control> {
  const { state, settings } = beginning()
  await tx.rows(sql`
    insert into answer_control (workspace_id, state, settings, updated_at)
    values (${workspace}::uuid, ${json(state)}::jsonb, ${json(settings)}::jsonb, ${now}::timestamptz)
    on conflict (workspace_id) do nothing`)
  const found = await tx.first<Control>(
    sql`select state, settings from answer_control where workspace_id = ${workspace}::uuid for update`,
  )
  return complete(found)
}

/** A row written before a field existed gets its usual value. */
const complete = (found: Control | undefined): Control => ({
  state: { ...beginning().state, ...found?.state },
  settings: { ...usualControl, ...found?.settings },
})

export async function saveControl(
  tx: Tx,
  workspace: WorkspaceId,
  { state, settings }: Control,
  now: Date,
): Promise<void> {
  await tx.rows(sql`
    update answer_control set state = ${json(state)}::jsonb, settings = ${json(settings)}::jsonb,
      updated_at = ${now}::timestamptz
    where workspace_id = ${workspace}::uuid`)
}
