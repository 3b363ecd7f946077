import { guide, resolutionOf } from './people.ts'
import type { World } from './world.ts'

/** Articles that may say the same old thing beside each other. */
const mostRounds = 5

/**
 * The answers asked for most change, and somebody teaches the new ones as the desk offers it: guidance in a conversation on
 * the matter, which replaces what stood there. Again while something old is still found beside it.
 */
export async function changeAnswers(
  world: World,
  count: number,
): Promise<{ golds: string[]; oldBefore: number }> {
  const golds = mostAsked(world).slice(0, count)
  for (const gold of golds) {
    world.answers.change(gold)
    await teachAnew(world, gold, world.lastAbout.get(gold) ?? '')
  }
  await world.house.settle()
  return { golds, oldBefore: world.watch.old.length }
}

async function teachAnew(world: World, gold: string, conversation: string): Promise<void> {
  const text = world.answers.current(gold)
  for (let round = 0; round < mostRounds; round += 1) {
    if (round > 0 && (await resolutionOf(world, conversation, text))?.how !== 'replace') return
    const became = await guide(world, conversation, { text, scope: 'always' })
    if (became === 'held') throw new Error(`the house holds the new answer about ${gold}`)
  }
}

/** What can be changed: known by now, and talked about. */
function mostAsked({ stream, lastAbout, taught }: World): string[] {
  const asked = Map.groupBy(
    stream.rows.filter(({ gold }) => gold && lastAbout.has(gold) && taught.has(gold)),
    ({ gold }) => gold ?? '',
  )
  return [...asked].sort((one, other) => other[1].length - one[1].length).map(([gold]) => gold)
}
