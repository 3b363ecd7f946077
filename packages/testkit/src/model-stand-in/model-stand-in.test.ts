import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ModelStandIn, openAiContract, startModelStandIn, writtenJudgement } from './index.ts'

let standIn: ModelStandIn
beforeEach(async () => {
  standIn = await startModelStandIn()
})
afterEach(() => standIn.close())

const chat = { model: 'gpt-x', messages: [{ role: 'user', content: 'Hello' }] }

async function post(path: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${standIn.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

describe('the stand-in of a provider', () => {
  it('gives its answers in order and keeps the requests', async () => {
    standIn.says(['one', 'two'])
    const texts = [
      await post('/chat/completions', chat),
      await post('/chat/completions', chat),
    ].map(({ body }) => (body.choices as { message: { content: string } }[])[0]?.message.content)
    expect(texts).toEqual(['one', 'two'])
    expect(standIn.requests.map(({ body }) => body)).toEqual([chat, chat])
  })

  it('answers no question for which nothing was scripted', async () => {
    expect((await post('/chat/completions', chat)).status).toBe(500)
  })

  it('refuses what the protocols refuse', async () => {
    standIn.answers([writtenJudgement(), writtenJudgement(), writtenJudgement()])
    expect((await post('/chat/completions', { ...chat, messages: [] })).status).toBe(400)
    expect((await post('/messages', { ...chat, max_tokens: 5 }, { 'x-api-key': 'a' })).status).toBe(
      400,
    )
    expect((await post('/messages', chat, { 'anthropic-version': '2023-06-01' })).status).toBe(401)
    expect((await post('/nothing', chat)).status).toBe(404)
  })

  it('speaks as Anthropic does', async () => {
    standIn.answers([writtenJudgement()])
    const headers = { 'x-api-key': 'a', 'anthropic-version': '2023-06-01' }
    const { status, body } = await post('/messages', { ...chat, max_tokens: 5 }, headers)
    expect(status).toBe(200)
    expect(body).toMatchObject({ type: 'message', role: 'assistant', stop_reason: 'end_turn' })
  })
})

const contract = await openAiContract()

describe.runIf(contract !== null)('with the document of OpenAI beside the checkout', () => {
  const requestComplaints = (body: Record<string, unknown>) => contract?.requestComplaints(body)
  const responseComplaints = (body: unknown) => contract?.responseComplaints(body)

  it('every kind of answer is valid', async () => {
    standIn.answers([writtenJudgement()])
    standIn.fails(['nonsense_json', 'empty', 'refusal', 'too_long'])
    for (let count = 0; count < 5; count += 1) {
      const { status, body } = await post('/chat/completions', chat)
      expect({ status, complaints: responseComplaints(body) }).toEqual({
        status: 200,
        complaints: [],
      })
    }
  })

  it('a wrong request is found and refused', async () => {
    expect(requestComplaints(chat)).toEqual([])
    expect(requestComplaints({ ...chat, temperature: 'hot' })).not.toEqual([])
    const refused = await post('/chat/completions', { ...chat, messages: [{ role: 'clown' }] })
    expect(refused.status).toBe(400)
  })

  it('a wrong answer would be found', () => {
    expect(responseComplaints({ id: 'x' })).not.toEqual([])
  })
})
