import type { ChannelAccountView, ConversationDetail } from '@baton/contract'
import { startTwilioStandIn, type TwilioStandIn } from '@baton/testkit/vendors'
import { twilioSecrets } from './accounts.ts'
import { chosenArticles } from './stage.ts'

type Row = ConversationDetail['row']

/** An administrator at the desk of a real house, over the network, with a telephone number connected. */
export type RealDesk = {
  vendor: TwilioStandIn
  conversations(): Promise<Row[]>
  see(id: string): Promise<ConversationDetail>
}

export async function setUpDesk(url: string): Promise<RealDesk> {
  const person = { name: 'Cleo', email: 'cleo@example.com', password: 'a long enough password' }
  const opened = await post(url, '/api/setup', { workspace: 'Kettle & Co', ...person })
  const headers = {
    cookie: (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
    'x-baton-csrf': ((await opened.json()) as { csrf: string }).csrf,
  }
  const account = { kind: 'sms', name: 'SMS', address: '+15005550006', quietSeconds: 0 }
  const added = await post(
    url,
    '/api/channel-accounts',
    { ...account, secrets: twilioSecrets },
    headers,
  )
  const { id, webhookUrl } = (await added.json()) as ChannelAccountView
  const vendor = await startTwilioStandIn({
    ...{ contractsFolder: null, ...twilioSecrets, number: account.address, webhookUrl },
  })
  const change = { apiBaseUrl: vendor.apiBaseUrl }
  await post(url, `/api/channel-accounts/${id}`, change, headers, 'PATCH')
  for (const { title, category, body, questions } of chosenArticles())
    await post(url, '/api/articles', { title, category, body, questions }, headers)
  const get = async (path: string) => (await fetch(url + path, { headers })).json()
  return {
    vendor,
    conversations: async () => {
      const { items } = (await get('/api/conversations?limit=100')) as { items: Row[] }
      return items
    },
    see: async (conversation) =>
      (await get(`/api/conversations/${conversation}`)) as ConversationDetail,
  }
}

async function post(
  url: string,
  path: string,
  body: object,
  headers: Record<string, string> = {},
  method = 'POST',
): Promise<Response> {
  const answer = await fetch(url + path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer
}
