import { createHmac } from 'node:crypto'
import { demoArticles, demoCompany, demoCustomersAt } from '@baton/testkit/demo'
import type { House } from '../platform/house.ts'
import type { App } from '../platform/http/app.ts'
import { seedDemo } from './seed.ts'

const config = { needs: 'public' } as const

/** The demo company's shop: an ordinary page of an ordinary site, with the bubble on it. */
export async function shopPages(app: App, house: House): Promise<void> {
  app.get('/shop', { config, schema: { hide: true } }, async (request, reply) => {
    const door = await seedDemo(house)
    if (!door)
      return reply.code(404).send({
        code: 'not_found',
        message: 'There is no demo shop here.',
        next: 'Go to the desk.',
      })
    const { as } = request.query as { as?: string }
    const customer = demoCustomersAt(house.clock.now()).find(({ key }) => key === as)
    const signature =
      customer && createHmac('sha256', door.userSecret).update(customer.email).digest('hex')
    const who = customer
      ? {
          id: customer.email,
          name: customer.name,
          email: customer.email,
          signature: signature ?? '',
        }
      : null
    return reply.type('text/html; charset=utf-8').send(page(house, door.key, who))
  })
}

type Who = { id: string; name: string; email: string; signature: string } | null

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)

function page(house: House, key: string, who: Who): string {
  const user = who
    ? Object.entries(who)
        .map(([name, value]) => ` data-user-${name}="${escaped(value)}"`)
        .join('')
    : ''
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(demoCompany.name)}</title><link rel="icon" href="/baton.svg"><style>${styles}</style></head>
<body><header><strong>${escaped(demoCompany.name)}</strong><nav aria-label="Who is shopping">${visitors(house, who)}</nav></header>
<main><h1>Coffee, made properly.</h1>
<p>This is the shop of the demo company. The bubble in the corner is Baton's web chat: write as a customer here, and watch the desk in another window.</p>
<h2>Things to try</h2><ul>${examples()}</ul></main>
<script src="/widget.js" data-key="${escaped(key)}"${user} async></script></body></html>`
}

/** Customers who rarely write by themselves, one for each language: nobody else's words appear in a visitor's thread. */
const lendable = ['hannah', 'lena', 'carmen', 'julien']

function visitors(house: House, who: Who): string {
  const some = demoCustomersAt(house.clock.now()).filter(({ key }) => lendable.includes(key))
  const link = (label: string, href: string, here: boolean): string =>
    `<a href="${href}"${here ? ' aria-current="page"' : ''}>${escaped(label)}</a>`
  const known = some.map(({ key, name, email }) => link(name, `/shop?as=${key}`, who?.id === email))
  return [link('Anonymous visitor', '/shop', who === null), ...known].join('')
}

/** Questions a newcomer can copy: one that is answered, one that nobody has written down, one that wants a person. */
const examples = (): string =>
  [
    demoArticles[0]?.questions[0] ?? 'Where is my order?',
    'Can you engrave a name on a gift?',
    'I want to talk to a person, please.',
  ]
    .map((text) => `<li><q>${escaped(text)}</q></li>`)
    .join('')

const styles = `
:root{color-scheme:light dark;--ink:#2a2320;--paper:#faf6f1;--line:#e4d9cd;--accent:#8a4b2a}
@media(prefers-color-scheme:dark){:root{--ink:#f1e8df;--paper:#1d1815;--line:#3a302a;--accent:#e0a380}}
body{margin:0;font:16px/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
header{display:flex;gap:24px;align-items:center;justify-content:space-between;flex-wrap:wrap;padding:16px 32px;border-bottom:1px solid var(--line)}
nav{display:flex;gap:16px;flex-wrap:wrap;font-size:14px}nav a{color:var(--ink)}nav a[aria-current]{font-weight:600;text-decoration:none}
main{max-width:640px;margin:64px auto;padding:0 32px}h1{font-size:40px;line-height:1.1;letter-spacing:-.02em}h2{margin-top:48px;font-size:18px}
a{color:var(--accent)}li{margin:8px 0}`
