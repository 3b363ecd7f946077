import type { WorkspaceId } from '@baton/domain'
import { describe, expect, it } from 'vitest'
import { type LiveNews, liveHub } from './live-hub.ts'

const [ours, theirs] = ['ours', 'theirs'] as unknown as [WorkspaceId, WorkspaceId]
const news = (workspace: WorkspaceId, data: unknown): LiveNews => ({
  ...{ workspace, conversation: null, cursor: null, kind: 'test', data },
})

describe('the hub of news', () => {
  it('tells everybody in the workspace and nobody outside', () => {
    const hub = liveHub(() => {})
    const [one, two, stranger]: unknown[][] = [[], [], []]
    hub.hear(ours, ({ data }) => one?.push(data))
    hub.hear(ours, ({ data }) => two?.push(data))
    hub.hear(theirs, ({ data }) => stranger?.push(data))
    hub.publish(news(ours, 1))
    expect([one, two, stranger]).toEqual([[1], [1], []])
  })

  it('tells the others although one listener failed, and reports that', () => {
    const reported: unknown[] = []
    const hub = liveHub((error) => reported.push(error))
    const heard: unknown[] = []
    hub.hear(ours, () => {
      throw new Error('no')
    })
    hub.hear(ours, ({ data }) => heard.push(data))
    hub.publish(news(ours, 1))
    expect(heard).toEqual([1])
    expect(reported).toHaveLength(1)
  })

  it('forgets whoever has gone', () => {
    const hub = liveHub(() => {})
    const leave = hub.hear(ours, () => {})
    expect([hub.isHeard(ours), hub.isHeard(theirs), hub.size()]).toEqual([true, false, 1])
    leave()
    expect([hub.isHeard(ours), hub.size()]).toEqual([false, 0])
  })
})
