import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Account, Channel } from '../../channels/channel.ts'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { rawBodyOf } from '../../platform/http/bodies.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { accountById } from '../settings/index.ts'
import type { Channels } from './receive-delivery.ts'
import { storeDelivery } from './store-delivery.ts'

const params = z.object({ account: z.string().max(100) })
const config = { needs: 'public', rawBody: true } as const

/** Room 1, the vendors' doors: believed by signature over raw bytes, stored, then acknowledged. */
export function webhookRoutes(app: App, house: House, channels: Channels): void {
  app.post('/hooks/twilio/:account', { config, schema: { params } }, async (request, reply) => {
    await receive(house, channels, request, request.params.account, ['sms', 'whatsapp_twilio'])
    return reply.type('text/xml').send('<Response/>')
  })
  app.post('/hooks/whatsapp/:account', { config, schema: { params } }, async (request, reply) => {
    await receive(house, channels, request, request.params.account, ['whatsapp_cloud'])
    return reply.type('text/plain').send('')
  })
  app.get('/hooks/whatsapp/:account', { config, schema: { params } }, async (request, reply) => {
    const { account, channel } = await find(house, channels, request.params.account, [
      'whatsapp_cloud',
    ])
    const challenge = channel.handshake?.(request.query as Record<string, string>, account)
    if (challenge == null) throw refusedSignature()
    return challengeAnswer(reply, challenge)
  })
}

const challengeAnswer = (reply: Pick<FastifyReply, 'type'>, challenge: string) =>
  reply.type('text/plain').send(challenge)

async function receive(
  house: House,
  channels: Channels,
  request: Pick<FastifyRequest, 'method' | 'url' | 'headers' | 'body'>,
  id: string,
  kinds: string[],
): Promise<void> {
  const { account, channel } = await find(house, channels, id, kinds)
  const rawBody = rawBodyOf(request)
  const headers = request.headers as Record<string, string | undefined>
  const signed = { method: request.method, url: house.publicUrl + request.url, headers, rawBody }
  if (!channel.isAuthentic(signed, account)) throw refusedSignature()
  const raw = { contentType: headers['content-type'] ?? '', body: rawBody.toString('utf8') }
  await storeDelivery(house, channel, account, raw)
}

async function find(
  house: House,
  channels: Channels,
  id: string,
  kinds: string[],
): Promise<{ account: Account; channel: Channel }> {
  const account = await accountById(house, id)
  const channel = account && kinds.includes(account.kind) ? channels[account.kind] : undefined
  if (!account?.active || !channel)
    throw new HttpProblem(
      404,
      'unknown_account',
      'No active channel account has this webhook address.',
      'Copy the address from Settings, Channels, and set it at the vendor.',
    )
  return { account, channel }
}

const refusedSignature = (): HttpProblem =>
  new HttpProblem(
    403,
    'bad_signature',
    'The signature does not fit the request.',
    'Check the secret of the channel account, and that BATON_PUBLIC_URL is exactly the address the vendor calls.',
  )
