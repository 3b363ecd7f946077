import { type PlayedStep, type RecordedConversation, type Scenario, whatsNext } from '@baton/domain'
import { storeDelivery } from '../capabilities/conversations/index.ts'
import { recordedConversations } from '../capabilities/replay/index.ts'
import { accountById } from '../capabilities/settings/index.ts'
import type { CustomerPlayer } from '../models/providers/index.ts'
import { newId } from '../platform/ids/new-id.ts'
import type { Scene } from './build-set.ts'
import { comeToRest } from './come-to-rest.ts'
import { lookAtThread } from './look-at-thread.ts'
import { meetCustomer, withStandIns } from './meet-customer.ts'
import { scriptedChannels } from './scripted-channels.ts'
import type { SimulatedHouse } from './simulated-house.ts'

/** A play that has ended: what came step by step, and the conversation as triggers read it. */
export type Play = {
  steps: PlayedStep[]
  recorded: RecordedConversation | null
  tokens: number
}

/** Seconds in which a customer reads an answer and writes the next thing. */
const readingSeconds = 20

/** Plays one scenario on a cleared stage, through the doors, lanes and rooms of the house. */
export async function playScenario(
  house: SimulatedHouse,
  scene: Scene,
  scenario: Scenario,
  player: CustomerPlayer | null,
): Promise<Play> {
  house.clock.set(scene.at)
  const from = await meetCustomer(house, scene, scenario)
  const steps: PlayedStep[] = []
  const reads = reader(scenario, player)
  let [seen, tokens] = [0, 0]
  for (let next = await reads(steps); next; next = await reads(steps)) {
    if (steps.length > 0) house.clock.move(readingSeconds)
    const says = next.texts.map((text) => withStandIns(text, scenario.facts))
    for (const text of says) await say(house, scene, scenario, { from, text })
    await comeToRest(house)
    const looked = await lookAtThread(house, scene, seen)
    seen = looked.seen
    tokens = looked.tokens
    steps.push({ says: says.join('\n'), ...looked.step })
  }
  return { steps, recorded: await recordedNow(house, scene), tokens: tokens + reads.tokens() }
}

/** Where the delivery of a vendor is stored, the line of the script is: room 1, and everything after it as always. */
async function say(
  { baton }: SimulatedHouse,
  { accounts }: Scene,
  { facts }: Scenario,
  { from, text }: { from: string; text: string },
): Promise<void> {
  const account = await accountById(baton.house, accounts[facts.channel])
  const channel = scriptedChannels[facts.channel]
  if (!account || !channel) throw new Error(`nobody can write by ${facts.channel}`)
  const body = JSON.stringify({ id: newId(), from, text })
  await storeDelivery(baton.house, channel, account, { contentType: 'application/json', body })
}

type Saying = { texts: string[] } | null

/** Reads the script, or asks the player, for what is said next. */
function reader(scenario: Scenario, player: CustomerPlayer | null) {
  let [line, tokens] = [0, 0]
  const { customer } = scenario
  const read = async (steps: readonly PlayedStep[]): Promise<Saying> => {
    if (customer.kind === 'scripted') {
      const next = whatsNext(scenario, { line, steps })
      line = next?.line ?? line
      return next
    }
    if (steps.length === 0) return { texts: [customer.opens] }
    const last = steps.at(-1)
    if (
      (last?.came === 'escalated' && last.mode === 'takeover') ||
      steps.length >= customer.mostTurns
    )
      return null
    if (!player) throw new Error('No model is set up that could play the customer.')
    const said = await player.say({ goal: customer.goal, steps })
    tokens += said.tokens
    return said.text === null ? null : { texts: [said.text] }
  }
  return Object.assign(read, { tokens: () => tokens })
}

async function recordedNow(
  { db }: SimulatedHouse,
  { workspace }: Scene,
): Promise<RecordedConversation | null> {
  for await (const [found] of recordedConversations(db, workspace, 1))
    if (found) return { channel: found.channel, customer: found.customer, lines: found.lines }
  return null
}
