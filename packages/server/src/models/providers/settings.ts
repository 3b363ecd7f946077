/** Who answers, and where. */
export type ProviderName = 'anthropic' | 'openai' | 'google' | 'compatible'

export type ProviderSettings = {
  provider: ProviderName
  /** The provider's own id of the model. */
  modelId: string
  /** Null only for a compatible endpoint that asks for none. */
  key: string | null
  /** Null: the provider's own address. */
  url: string | null
}

export type Environment = Record<string, string | undefined>

type Known = {
  name: string
  keyVariable: string
  urlVariable: string
  /** Used when only the key is given: quick and able, and an alias where the provider keeps one. */
  usualModel: string | null
}

/** In the order in which they are looked for when several keys are set and no model is named. */
export const providers: Record<ProviderName, Known> = {
  anthropic: {
    name: 'Anthropic',
    keyVariable: 'ANTHROPIC_API_KEY',
    urlVariable: 'ANTHROPIC_BASE_URL',
    usualModel: 'claude-haiku-5-5',
  },
  openai: {
    name: 'OpenAI',
    keyVariable: 'OPENAI_API_KEY',
    urlVariable: 'OPENAI_BASE_URL',
    usualModel: 'gpt-5.4-mini',
  },
  google: {
    name: 'Google',
    keyVariable: 'GOOGLE_GENERATIVE_AI_API_KEY',
    urlVariable: 'GOOGLE_GENERATIVE_AI_BASE_URL',
    usualModel: 'gemini-flash-latest',
  },
  compatible: {
    name: 'The endpoint at BATON_MODEL_URL',
    keyVariable: 'BATON_MODEL_KEY',
    urlVariable: 'BATON_MODEL_URL',
    usualModel: null,
  },
}

export const providerNames = Object.keys(providers) as ProviderName[]
