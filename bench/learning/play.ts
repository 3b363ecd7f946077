import type { WebchatMessage } from '../../packages/contract/src/index.ts'
import { phrasesIn } from '../../packages/server/src/models/local/phrases.ts'
import type { Customer, Heard, Standing } from './customers.ts'
import { answerAsPeople, asAsked } from './help.ts'
import type { Row } from './stream.ts'
import type { Happened, World } from './world.ts'

// What customers are assumed to do beside choosing what they meant: the same as in bench:loop.
const noticesWrong = 0.3
const thanksForRight = 0.3

const { whichOfThese, noneOfThese, doYouWantPerson, noPerson, sayPerson } = phrasesIn('en')

/** One message of the stream, from the customer's word to whoever answers it at last. */
export async function play(world: World, row: Row): Promise<Happened> {
  const customer = await world.customer(row.customer)
  const asking: Asking = { world, row, customer, offered: [] }
  const first = await hear(asking, await customer.says(asAsked(world, row)))
  const happened = await follow(asking, first, 0)
  const { gold, week } = row
  const wasTaught = gold !== null && world.taught.has(gold)
  const common = { week, gold, wasTaught, text: row.text, offered: asking.offered }
  if (happened.way === 'escalated') {
    const cause = await answerAsPeople(world, row, customer, happened.standing)
    const { way, hasAsked } = happened
    return { ...common, way, hasAsked, isWrong: false, isTaughtWrong: false, said: null, cause }
  }
  const isWrong = !happened.isRight
  await react(asking, happened)
  const { way, hasAsked, said } = happened
  const isTaughtWrong = isWrong && wasSaid(world, row, said)
  return { ...common, way, hasAsked, said, isWrong, isTaughtWrong, cause: null }
}

type Asking = { world: World; row: Row; customer: Customer; offered: string[] }
type Known = Heard & { standing: Standing }
type Done =
  | {
      way: 'answered' | 'picked'
      hasAsked: boolean
      isRight: boolean
      said: string
      message: WebchatMessage
    }
  | { way: 'escalated'; hasAsked: boolean; standing: Standing }

/** What came is read, by the customer and by whoever watches over secrets. */
async function hear({ world, row, customer }: Asking, heard: Heard): Promise<Known> {
  const standing = await customer.standing()
  world.watch.reads(customer.name, standing.id, heard.news)
  for (const { number, author } of heard.news)
    if (author.kind === 'assistant') world.asked.set(`${standing.id} ${number}`, row)
  if (row.gold) world.lastAbout.set(row.gold, standing.id)
  return { ...heard, standing }
}

const mostSteps = 4

async function follow(asking: Asking, heard: Known, step: number): Promise<Done> {
  const { world, row, customer } = asking
  const { standing, news } = heard
  const hasAsked = step > 0
  if (standing.holder !== 'ai' || step >= mostSteps) return { way: 'escalated', hasAsked, standing }
  const said = news.findLast(({ author }) => author.kind === 'assistant')
  const answer = said && world.answers.saidIn(said.text)
  if (said && answer) {
    const isRight = answer.gold === row.gold && world.answers.isCurrent(answer)
    const way = hasAsked ? 'picked' : 'answered'
    return { way, hasAsked, isRight, said: answer.gold, message: said }
  }
  const goesOn = async (text: string): Promise<Done> =>
    follow(asking, await hear(asking, await customer.says(text)), step + 1)
  if (said?.text === whichOfThese && asking.offered.length === 0)
    return goesOn(await chosen(asking, said.choices))
  if (said?.text === doYouWantPerson) {
    await hear(asking, await customer.says(noPerson))
    return goesOn(row.text)
  }
  return follow(asking, await hear(asking, await customer.presses('talk_to_person')), step + 1)
}

/** The one that was meant, when it is among them; else a person. A customer sees labels, and not the answers behind them. */
async function chosen(
  { world, row, offered }: Asking,
  choices: readonly { label: string; says: string }[],
): Promise<string> {
  const none = choices.find(({ label }) => label === noneOfThese)
  const topics = choices.filter((choice) => choice !== none)
  for (const { label } of topics) offered.push((await topicOf(world, label)) ?? label)
  const at = row.gold === null ? -1 : offered.indexOf(row.gold)
  return (topics[at] ?? none)?.says ?? sayPerson
}

/** What a customer takes a label to be about: the question it is made of, else what stands behind it. */
const topicOf = async ({ goldOf, registry }: World, label: string): Promise<string | null> =>
  goldOf.get(label) ?? (await registry.titled(label))?.answer?.gold ?? null

async function react({ world, customer }: Asking, done: Done): Promise<void> {
  if (done.way !== 'answered' || !world.arm.learns) return
  const { isRight, message } = done
  const shows = world.random() < (isRight ? thanksForRight : noticesWrong)
  if (shows) await customer.judges(message.number, isRight ? 'right' : 'wrong')
}

/** Somebody had taught just this for it. */
const wasSaid = ({ swapped }: World, { gold }: Row, said: string): boolean =>
  swapped.some((each) => each.gold === gold && each.said === said)
