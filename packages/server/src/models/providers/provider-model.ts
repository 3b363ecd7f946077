import type { Judgement, Model, Question } from '../model.ts'
import { type Answer, ask, type Format } from './ask.ts'
import { asModelFailed, refusesSchema } from './failure.ts'
import { acceptJudgement } from './judgement/accept.ts'
import { type OpenedModel, openProvider } from './open-provider.ts'
import type { ProviderSettings } from './settings.ts'

/** A provider as a model. Its package is loaded at the first question, so that starting up costs nothing. */
export function providerModel(settings: ProviderSettings): Model {
  const name = `${settings.provider}:${settings.modelId}`
  const answer = answerer(settings)
  return {
    name,
    async think(question: Question, signal: AbortSignal): Promise<Judgement> {
      try {
        signal.throwIfAborted()
        const { text, ...used } = await answer(question, signal)
        return acceptJudgement(text, question, { model: name, ...used })
      } catch (error) {
        throw asModelFailed(error, name, signal)
      }
    },
  }
}

type Answerer = (question: Question, signal: AbortSignal) => Promise<Answer>

/** Asks by schema; a compatible endpoint that cannot do so is asked for bare JSON, now and from then on. */
function answerer(settings: ProviderSettings): Answerer {
  let format: Format = 'schema'
  const opened = once(() => openProvider(settings))
  return async (question, signal) => {
    const model = await opened()
    try {
      return await ask(model, question, format, signal)
    } catch (error) {
      if (settings.provider !== 'compatible' || format === 'json' || !refusesSchema(error))
        throw error
      format = 'json'
      return await ask(model, question, format, signal)
    }
  }
}

/** Opens at the first need and keeps it; a failed opening is tried anew. */
function once(open: () => Promise<OpenedModel>): () => Promise<OpenedModel> {
  let opened: OpenedModel | null = null
  return async () => {
    opened ??= await open()
    return opened
  }
}
