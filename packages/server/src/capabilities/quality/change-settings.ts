import type { AgentId, WorkspaceId } from '@baton/domain'
import type { House } from '../../platform/house.ts'
import { appendAudit } from '../audit/index.ts'
import { forgetSetting } from '../settings/index.ts'
import { lockControl, saveControl } from './control.store.ts'

type Settings = { target: number; auditShare: number }

/** A supervisor says how many wrong answers are too many, and how many answers people look at. */
export async function changeQualitySettings(
  house: House,
  { workspace, agent }: { workspace: WorkspaceId; agent: AgentId },
  { target, auditShare }: Settings,
): Promise<void> {
  await house.db.transact(workspace, async (tx) => {
    const at = house.clock.now()
    const control = await lockControl(tx, workspace, at)
    const settings = { ...control.settings, target, auditShare }
    await saveControl(tx, workspace, { ...control, settings }, at)
    const { target: wasTarget, auditShare: wasShare } = control.settings
    const payload = { target, auditShare, was: { target: wasTarget, auditShare: wasShare } }
    await appendAudit(tx, workspace, { kind: 'quality_changed', payload, actor: agent, at })
    tx.afterCommit(() => forgetSetting(house, `answer control ${workspace}`))
  })
}
