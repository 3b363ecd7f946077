import type { Model } from '../model.ts'
import { providerModel } from './provider-model.ts'
import { readSettings } from './read-settings.ts'
import type { Environment } from './settings.ts'

/**
 * The provider that the environment asks for. No model and no problem means that none is wanted; a problem is
 * a sentence for the person who starts the server, and the built-in mind goes on without the provider.
 */
export function modelFromEnvironment(environment: Environment): {
  model: Model | null
  problem: string | null
} {
  const { settings, problem } = readSettings(environment)
  return { model: settings === null ? null : providerModel(settings), problem }
}
