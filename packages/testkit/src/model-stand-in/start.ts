import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { WrittenJudgement } from './judgement.ts'
import { type OpenAiContract, openAiContract } from './openai-contract.ts'
import { isAllowed, protocolAt, protocols } from './protocols.ts'
import type { RecordedRequest } from './recorded.ts'
import { json, type StandInReply } from './reply.ts'
import { newScript, type Script, type StandInFailure } from './script.ts'

/** A provider on this machine that speaks the protocols of OpenAI, Anthropic and Google and does what it is told. */
export type ModelStandIn = {
  /** The base address for every provider alike. */
  url: string
  requests: RecordedRequest[]
  /** Whether requests are also held against OpenAI's own document. */
  checksContract: boolean
  /** The next requests get these judgements, in order. */
  answers(judgements: WrittenJudgement[]): void
  /** The next requests get these texts word for word. */
  says(texts: string[]): void
  /** The next requests fail so. */
  fails(failures: StandInFailure[]): void
  close(): Promise<void>
}

type Options = { /** When given, every other key is refused. */ key?: string }

type Setting = { script: Script; contract: OpenAiContract | null; key: string | null }

/** Starts a stand-in on a free port of 127.0.0.1. */
export async function startModelStandIn(options: Options = {}): Promise<ModelStandIn> {
  const script = newScript()
  const requests: RecordedRequest[] = []
  const contract = await openAiContract()
  const setting = { script, contract, key: options.key ?? null }
  const server = createServer((incoming, response) => {
    receive(incoming, setting, requests).then(
      (reply) => send(response, reply),
      (error: unknown) => send(response, json(400, { error: { message: String(error) } })),
    )
  })
  return {
    url: `http://127.0.0.1:${await listen(server)}/v1`,
    requests,
    checksContract: contract !== null,
    answers: (judgements) => script.add(judgements.map((one) => ({ says: JSON.stringify(one) }))),
    says: (texts) => script.add(texts.map((text) => ({ says: text }))),
    fails: (failures) => script.add(failures.map((failure) => ({ fails: failure }))),
    close: () => close(server),
  }
}

async function receive(
  incoming: IncomingMessage,
  setting: Setting,
  requests: RecordedRequest[],
): Promise<StandInReply> {
  const request = await record(incoming, setting.contract)
  requests.push(request)
  if (request.protocol === 'unknown') return json(404, { error: { message: 'Unknown path.' } })
  const protocol = protocols[request.protocol]
  if (!isAllowed(protocol, request, setting.key)) return protocol.unauthorized
  return protocol.reply(request, setting.script.next() ?? { fails: 'server_error' })
}

async function record(
  incoming: IncomingMessage,
  contract: OpenAiContract | null,
): Promise<RecordedRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const body = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}')
  const { headers, url: path = '' } = incoming
  const protocol = protocolAt(path)
  const complaints =
    protocol === 'unknown' ? [] : protocols[protocol].complaints({ headers, body }, contract)
  return { protocol, path, headers, body, complaints }
}

function send(response: ServerResponse, reply: StandInReply): void {
  // Saying nothing keeps the connection open until the caller gives up or the stand-in closes.
  if (reply.kind === 'never') return
  const length = Buffer.byteLength(reply.body)
  response.writeHead(reply.status, {
    'content-type': reply.contentType,
    'content-length': length,
    ...reply.headers,
  })
  if (reply.kind === 'whole') return void response.end(reply.body)
  response.write(reply.body.slice(0, Math.floor(reply.body.length / 2)), () => response.destroy())
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address !== null && typeof address === 'object') resolve(address.port)
      else reject(new Error('The stand-in got no port.'))
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
