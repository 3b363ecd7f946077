import { describe, expect, it } from 'vitest'
import { createDraftStore } from './drafts.ts'

function memory() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  }
}

describe('drafts', () => {
  it('survive a reload, one for the reply and one for the note', () => {
    const storage = memory()
    createDraftStore('ana', storage).write('c1', 'reply', 'Hello')
    createDraftStore('ana', storage).write('c1', 'note', 'Ask the carrier')
    const reloaded = createDraftStore('ana', storage)
    expect(reloaded.read('c1', 'reply')).toBe('Hello')
    expect(reloaded.read('c1', 'note')).toBe('Ask the carrier')
  })

  it('never appear in another conversation', () => {
    const drafts = createDraftStore('ana', memory())
    drafts.write('c1', 'reply', 'Hello')
    expect(drafts.read('c2', 'reply')).toBe('')
  })

  it('are never shown to the next person at the same computer', () => {
    const storage = memory()
    createDraftStore('ana', storage).write('c1', 'reply', 'Hello')
    expect(createDraftStore('jonas', storage).read('c1', 'reply')).toBe('')
  })

  it('leave nothing behind once they are empty', () => {
    const storage = memory()
    const drafts = createDraftStore('ana', storage)
    drafts.write('c1', 'reply', 'Hello')
    drafts.write('c1', 'reply', '  ')
    expect(storage.kept.size).toBe(0)
  })
})
