import type { OutputInterface } from 'ai'
import type { Question } from '../model.ts'
import { NoAnswer } from './failure.ts'
import { writtenJudgement } from './judgement/written.ts'
import type { OpenedModel } from './open-provider.ts'
import { instructions } from './prompt/instructions.ts'
import { questionText } from './prompt/question-text.ts'

/** How the shape of the answer is asked for: by schema, or as bare JSON where an endpoint has no schemas. */
export type Format = 'schema' | 'json'

export type Answer = { text: string; tokens: number; outputTokens: number; cachedTokens: number }

/** Enough for a long reply and for models that think aloud first; a bound all the same. */
const tokensAtMost = 4_000

/** One call to the provider. Never repeated here: the caller falls back instead of waiting. */
export async function ask(
  model: OpenedModel,
  question: Question,
  format: Format,
  signal: AbortSignal,
): Promise<Answer> {
  const { generateText } = await import('ai')
  const result = await generateText({
    model,
    instructions: {
      role: 'system',
      content: instructions(question),
      providerOptions: { anthropic: { cacheControl: { type: 'ephemeral' } } },
    },
    prompt: questionText(question),
    output: await unread(format),
    maxOutputTokens: tokensAtMost,
    maxRetries: 0,
    abortSignal: signal,
  })
  refuseUnfinished(result.finishReason)
  const { totalTokens, inputTokens, inputTokenDetails, outputTokens } = result.usage
  const tokens = totalTokens ?? (inputTokens ?? 0) + (outputTokens ?? 0)
  const text = result.finishReason === 'stop' || result.text !== '' ? result.output : ''
  const cachedTokens = inputTokenDetails?.cacheReadTokens ?? 0
  return { text, tokens, outputTokens: outputTokens ?? 0, cachedTokens }
}

/** Asks for the shape but hands back the bare text: the reading, with its repairs, is ours. */
async function unread(format: Format): Promise<OutputInterface<string, unknown, never>> {
  const { Output } = await import('ai')
  const asked =
    format === 'schema'
      ? Output.object({ schema: writtenJudgement, name: 'judgement' })
      : Output.json({ name: 'judgement' })
  return {
    name: asked.name,
    responseFormat: asked.responseFormat,
    parseCompleteOutput: async ({ text }) => text,
    parsePartialOutput: async () => undefined,
    createElementStreamTransform: () => undefined,
  }
}

function refuseUnfinished(reason: string): void {
  if (reason === 'length') throw new NoAnswer('the answer was cut off before its end')
  if (reason === 'content-filter') throw new NoAnswer('it refused to answer')
}
