import {
  type Environment,
  type ProviderName,
  type ProviderSettings,
  providerNames,
  providers,
} from './settings.ts'

export type Read = { settings: ProviderSettings | null; problem: string | null }

const nothing: Read = { settings: null, problem: null }
const problem = (sentence: string): Read => ({ settings: null, problem: sentence })

const forms = '"anthropic:MODEL", "openai:MODEL", "google:MODEL", "compatible:MODEL" or "none"'

/** The provider that the environment asks for; nothing at all means the built-in mind alone. */
export function readSettings(environment: Environment): Read {
  const wanted = variableOf(environment, 'BATON_MODEL')
  if (wanted === 'none') return nothing
  if (wanted === null) return byKey(environment)
  const colon = wanted.indexOf(':')
  const provider = providerNames.find((name) => name === wanted.slice(0, colon).toLowerCase())
  const modelId = wanted.slice(colon + 1).trim()
  if (colon < 1 || provider === undefined || modelId === '' || /\s/.test(modelId))
    return problem(`BATON_MODEL is "${wanted}", but must be ${forms}.`)
  return completed(provider, modelId, environment)
}

/** Without BATON_MODEL, the provider whose key is there. */
function byKey(environment: Environment): Read {
  const provider = providerNames.find(
    (name) =>
      providers[name].usualModel !== null &&
      variableOf(environment, providers[name].keyVariable) !== null,
  )
  const usual = provider === undefined ? null : providers[provider].usualModel
  if (provider !== undefined && usual !== null) return completed(provider, usual, environment)
  if (variableOf(environment, 'BATON_MODEL_URL') === null) return nothing
  return problem(
    'BATON_MODEL_URL is set, but not which model to use there: set BATON_MODEL to "compatible:MODEL".',
  )
}

function completed(provider: ProviderName, modelId: string, environment: Environment): Read {
  const { name, keyVariable, urlVariable } = providers[provider]
  const key = variableOf(environment, keyVariable)
  const url = variableOf(environment, urlVariable)
  const compatible = provider === 'compatible'
  if (key === null && !compatible)
    return problem(`BATON_MODEL asks for ${name}, but ${keyVariable} is not set.`)
  // A key travels in a header; a line break pasted along with it would break every request later on.
  if (key !== null && !/^[\x21-\x7E]+$/.test(key))
    return problem(`${keyVariable} holds a letter that no key can hold; it may be pasted badly.`)
  if (url === null && compatible)
    return problem('BATON_MODEL asks for a compatible endpoint, but BATON_MODEL_URL is not set.')
  if (url !== null && !isWebAddress(url))
    return problem(
      `${urlVariable} is "${url}", but must be an address that begins with http:// or https://.`,
    )
  return {
    settings: { provider, modelId, key, url: url?.replace(/\/+$/, '') ?? null },
    problem: null,
  }
}

/** A variable left empty in a compose file counts as absent. */
function variableOf(environment: Environment, variable: string): string | null {
  return environment[variable]?.trim() || null
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
