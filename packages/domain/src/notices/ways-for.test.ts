import { describe, expect, it } from 'vitest'
import { mentionedIn } from './mentions.ts'
import { completeNoticeSettings } from './notice-settings.ts'
import { mayRing, nextWay, waysFor } from './ways-for.ts'

const at = Date.parse('2026-11-20T23:00:00.000Z')
const morning = Date.parse('2026-11-21T08:00:00.000Z')
const settings = completeNoticeSettings({
  quiet: { on: true, from: '20:00', to: '08:00', timeZone: 'Etc/UTC' },
})
const open = ['desk', 'push', 'email'] as const

describe('the ways of a notice', () => {
  it('are those the person chose and that lead anywhere', () => {
    const quiet = { ...settings.quiet, on: false }
    const ways = waysFor({ kind: 'page', urgent: true }, { ...settings, quiet }, { open, at })
    expect(ways.map(({ way }) => way)).toEqual(['desk', 'push', 'email'])
  })

  it('wait for the end of the quiet hours, but for the desk, which only lists it', () => {
    expect(waysFor({ kind: 'mention', urgent: false }, settings, { open, at })).toEqual([
      { way: 'desk', at },
      { way: 'push', at: morning },
      { way: 'email', at: morning },
    ])
    expect(mayRing({ kind: 'mention', urgent: false }, settings, at)).toBe(false)
  })

  it('know no quiet when it is urgent', () => {
    const ways = waysFor({ kind: 'page', urgent: true }, settings, { open, at })
    expect(ways.every((each) => each.at === at)).toBe(true)
    expect(mayRing({ kind: 'page', urgent: true }, settings, at)).toBe(true)
  })

  it('of settings from before a kind existed are those of the default', () => {
    const { kinds } = completeNoticeSettings({ kinds: { offer: [] } as never })
    expect(kinds.offer).toEqual([])
    expect(kinds.page).toContain('push')
  })
})

describe('an urgent notice that nobody acknowledged', () => {
  it('comes by a way that was not tried, the loudest first, until none is left', () => {
    expect(nextWay(open, ['desk'])).toBe('push')
    expect(nextWay(open, ['desk', 'push'])).toBe('email')
    expect(nextWay(open, ['desk', 'push', 'email'])).toBeNull()
  })
})

describe('a mention', () => {
  const people = [
    { id: '1', name: 'Ana Ferreira' },
    { id: '2', name: 'Anabel Cruz' },
    { id: '3', name: 'Zoë Park' },
  ]
  it('is a name after an @, as a word of its own', () => {
    expect(mentionedIn('@ana can you look?', people)).toEqual(['1'])
    expect(mentionedIn('Ask @Anabel and (@ZOË).', people)).toEqual(['2', '3'])
    expect(mentionedIn('write to mail@ana.example or Ana', people)).toEqual([])
  })
})
