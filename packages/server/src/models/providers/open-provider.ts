import type { LanguageModel } from 'ai'
import type { ProviderSettings } from './settings.ts'

/** A model of the SDK that is ready to be asked. */
export type OpenedModel = Exclude<LanguageModel, string>

/**
 * Loads the package of the one provider that is used. The addresses are always given: left out, the packages
 * would look into the environment of the process themselves, past what was read and checked.
 */
export async function openProvider(settings: ProviderSettings): Promise<OpenedModel> {
  const { provider, modelId, url } = settings
  const apiKey = settings.key ?? ''
  switch (provider) {
    case 'anthropic': {
      const { createAnthropic } = await import('@ai-sdk/anthropic')
      return createAnthropic({ apiKey, baseURL: url ?? 'https://api.anthropic.com/v1' })(modelId)
    }
    case 'openai': {
      const { createOpenAI } = await import('@ai-sdk/openai')
      // Chat completions and not responses: gateways behind OPENAI_BASE_URL speak the former.
      return createOpenAI({ apiKey, baseURL: url ?? 'https://api.openai.com/v1' }).chat(modelId)
    }
    case 'google': {
      const { createGoogle } = await import('@ai-sdk/google')
      const baseURL = url ?? 'https://generativelanguage.googleapis.com/v1beta'
      return createGoogle({ apiKey, baseURL })(modelId)
    }
    case 'compatible':
      return openCompatible(settings)
  }
}

async function openCompatible({ modelId, key, url }: ProviderSettings): Promise<OpenedModel> {
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
  return createOpenAICompatible({
    name: 'compatible',
    baseURL: url ?? '',
    ...(key === null ? {} : { apiKey: key }),
    supportsStructuredOutputs: true,
  })(modelId)
}
