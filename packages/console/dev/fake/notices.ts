import { defaultNoticeSettings } from '@baton/domain'
import type { NoticeSettings, TeamWays } from '../../src/api/types.ts'
import { noticeSamples } from '../../src/design/gallery/notice-samples.ts'
import { isOpen } from '../../src/live/merge-notices.ts'
import { ago, today } from './clock.ts'
import { ok } from './commands.ts'
import type { House } from './house.ts'
import type { Request } from './request.ts'

const items = noticeSamples.map((each) => ({ ...each, link: '/inbox/all/c-mia' }))

const settings: NoticeSettings = {
  ...defaultNoticeSettings,
  ...{ ownEmail: 'ana@harbour.example', hasMail: true, hasSlack: false },
  devices: [{ id: 'd1', name: 'Firefox, Linux', since: ago(60 * 24 * 12) }],
  pushKey: `B${'A'.repeat(86)}`,
}

const ways: TeamWays = {
  mail: {
    ...{ host: 'mail.harbour.example', port: 587, security: 'starttls', user: 'desk' },
    ...{ from: 'desk@harbour.example', hasPassword: true },
  },
  slack: { kinds: ['breach', 'page', 'alert'], hint: 'hooks.slack.com/…x7Qa' },
}

const tested = ok({ ok: true, says: 'mail.harbour.example has taken the mail.' })

/** `/api/me/...`: what I was told, and how I want to be told. */
function mine(_house: House, { method, path, body }: Request) {
  if (path[2] === 'test') return tested
  if (path[1] === 'notices-settings') {
    if (method === 'PUT') Object.assign(settings, body)
    return ok(settings)
  }
  if (path[1] === 'push-devices') {
    settings.devices = settings.devices.filter(({ id }) => id !== path[2])
    return ok(settings)
  }
  if (method === 'POST')
    for (const it of items)
      if (!body.conversation || it.conversation === body.conversation) it.acknowledgedAt = today()
  return ok({ items, open: items.filter(isOpen).length })
}

export const notices = {
  me: mine,
  notices: (_house: House, { path }: Request) => {
    const it = items.find(({ id }) => id === path[1])
    if (it) it.acknowledgedAt = today()
    return ok({ ok: true })
  },
  'notice-ways': (_house: House, { path }: Request) => (path[1] === 'test' ? tested : ok(ways)),
}
