import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from './app.ts'
import { deskPages } from './pages.ts'
import { databaseOpens, testHouse } from './test-house.ts'

const folder = mkdtempSync(join(tmpdir(), 'baton-pages-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function appWith(pages: { console: string; widget: string }): Promise<App> {
  const house = await testHouse()
  const app = await createApp(house, { rateLimits: false })
  deskPages(app, house, pages)
  return app
}

describe('the pages of the house', () => {
  let app: App
  beforeAll(async () => {
    mkdirSync(join(folder, 'console/assets'), { recursive: true })
    writeFileSync(join(folder, 'secret.key'), 'secret')
    writeFileSync(join(folder, 'console/index.html'), '<title>Baton</title>')
    writeFileSync(join(folder, 'console/assets/main-1a2b.js'), 'start()')
    writeFileSync(join(folder, 'widget.js'), 'bubble()')
    app = await appWith({ console: join(folder, 'console'), widget: join(folder, 'widget.js') })
  }, databaseOpens)

  it.each(['/', '/inbox/mine', '/settings?tab=team'])('show the desk at %s', async (url) => {
    const answer = await app.inject({ url })
    expect([answer.statusCode, answer.body]).toEqual([200, '<title>Baton</title>'])
    expect(answer.headers['cache-control']).toBe('no-cache')
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'")
  })

  it('may be kept for ever where their name changes with their content', async () => {
    const { headers, body } = await app.inject({ url: '/assets/main-1a2b.js' })
    expect(body).toBe('start()')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('give the bubble to every site', async () => {
    const { headers, body } = await app.inject({ url: '/widget.js?v=2' })
    expect(body).toBe('bubble()')
    expect(headers['content-type']).toContain('javascript')
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  })

  it.each(['/api/nowhere', '/hooks/nobody', '/webchat', '/assets/old-9f9f.js'])(
    'never stand in for what is not there (%s)',
    async (url) => {
      const answer = await app.inject({ url })
      expect([answer.statusCode, answer.json().code]).toEqual([404, 'unknown_address'])
      expect(answer.headers['cache-control'] ?? '').not.toContain('immutable')
    },
  )

  it.each([
    '/../secret.key',
    '/..%2fsecret.key',
    '/assets/..%2f..%2fsecret.key',
    '/%2e%2e/secret.key',
  ])('lead nowhere outside their folder (%s)', async (url) => {
    const answer = await app.inject({ url })
    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
    expect(answer.body).not.toBe('secret')
  })

  it('say how to build them where they are not built', async () => {
    const bare = await appWith({ console: join(folder, 'none'), widget: join(folder, 'none.js') })
    for (const url of ['/', '/widget.js'])
      expect((await bare.inject({ url })).json()).toMatchObject({ code: 'not_built' })
  })
})
