import { setImmediate } from 'node:timers/promises'
import { defaultGuardrails, defaultPolicy, findingsOnMessage, inspectMessage } from '@baton/domain'
import { soundsLikeOrder } from '@baton/local-model'
import { readSignals } from '../../models/local/read-signals.ts'
import { knownClean } from './known-clean.ts'

const words = 'Hello, where is my order 1042? I asked on Monday and nobody answered.'

/**
 * Reads an invented message once, in steps between which others are served: patterns and weights are made ready at first
 * use, and the first customer after a start would wait a second for that.
 */
export async function warmUp(): Promise<void> {
  const signals = readSignals(words)
  await setImmediate()
  const message = { number: 1, text: words, signals }
  const customer = { tier: 'standard', lifetimeValueCents: 0, flags: [] }
  const reading = { message, earlier: [], customer, channel: 'webchat' }
  findingsOnMessage(
    { ...reading, pressedControl: false, assistantReplies: 0 },
    { version: 0, policy: defaultPolicy },
  )
  await setImmediate()
  inspectMessage(words, defaultGuardrails.redactBeforeStorage, soundsLikeOrder)
  await setImmediate()
  knownClean(words)
}
