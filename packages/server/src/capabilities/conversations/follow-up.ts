import {
  byEmail,
  type Choice,
  type ChoiceControl,
  chosenByCustomer,
  holderOf,
  platformText,
  type TextReason,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { planWithin } from '../service-plan/index.ts'
import type { SurveyHeard } from '../surveys/index.ts'
import type { About } from './about.ts'
import { commit, type Outcome } from './commit.ts'
import type { Said } from './said.ts'

/** What a customer pressed, or picked by its number or its words. */
export type Control = NonNullable<Said['control']> | ChoiceControl

/** The control behind a choice of ours, however it was picked. */
export function pickedControl(choices: readonly Choice[], text: string): Control | undefined {
  const words = text.trim().toLowerCase()
  return choices.find(
    ({ says, label }) => says.toLowerCase() === words || label.toLowerCase() === words,
  )?.control
}

type Accepted = Extract<Outcome, { refused?: undefined }>
type Heard = {
  control: Control | undefined
  survey: SurveyHeard | null
  about: About
  text: string
}

/** What follows from a message besides what the rules say: another way than waiting, or the next question of a survey. */
export async function followUp(
  house: House,
  tx: Tx,
  received: Accepted,
  { control, survey, about, text }: Heard,
): Promise<Outcome> {
  const step = { house, tx, received, about }
  if (survey?.next) return say(step, survey.next)
  if (!isWaitingForPerson(received)) return received
  if (control === 'callback') return callBack(step, chosenByCustomer)
  if (control === 'keep_waiting') return say(step, 'keep_waiting')
  if (control === 'email') return answerByEmail(step)
  const address = /[^\s@<>"']+@[^\s@<>"']+\.[a-z]{2,}/i.exec(text)?.[0]
  return address && (await wasAskedForEmail(step)) ? callBack(step, byEmail, address) : received
}

type Step = { house: House; tx: Tx; received: Accepted; about: About }

const isWaitingForPerson = ({ loaded }: Accepted): boolean => {
  const holder = holderOf(loaded.state)
  return holder.kind === 'waiting' && holder.for === 'takeover'
}

async function callBack(
  { house, tx, received, about }: Step,
  why: string,
  email?: string,
): Promise<Outcome> {
  const { message: _, ...rest } = about
  const outcome = await commit(
    ...([house, tx, received.loaded] as const),
    { do: 'promise_callback', why },
    { ...rest, ...(email && { email }) },
  )
  return outcome.refused ? outcome : joined(received, outcome)
}

/** To the address we know; else the customer is asked for one, and keeps their place meanwhile. */
async function answerByEmail(step: Step): Promise<Outcome> {
  const { tx, received, about } = step
  const { workspace, customer, state } = received.loaded
  const known = await tx.first<{ email: string | null }>(
    sql`select email from customers where workspace_id = ${workspace}::uuid and id = ${customer}::uuid`,
  )
  if (known?.email) return callBack(step, byEmail, known.email)
  tx.later(sql`
    update escalations set email_asked_at = ${about.now}::timestamptz
    where workspace_id = ${workspace}::uuid and id = ${state.escalation?.id ?? null}::uuid`)
  return say(step, 'email_wanted')
}

async function wasAskedForEmail({ tx, received }: Step): Promise<boolean> {
  const { workspace, state } = received.loaded
  const asked = await tx.first(sql`
    select 1 from escalations where workspace_id = ${workspace}::uuid and id = ${state.escalation?.id ?? null}::uuid
      and email_asked_at is not null`)
  return asked !== undefined
}

/** The platform answers in its own words; after a question with two answers, both stand below as choices. */
async function say({ house, tx, received, about }: Step, reason: TextReason): Promise<Outcome> {
  const { loaded } = received
  const plan = await planWithin(tx, loaded.workspace)
  const language = about.language ?? loaded.language ?? 'en'
  const write = (each: TextReason): string =>
    platformText(each, language, { company: loaded.company }, plan.texts)
  const choices: Choice[] =
    reason === 'survey_repeated'
      ? (['choice_yes', 'choice_no'] as const).map(write).map((label) => ({ label, says: label }))
      : []
  const { message: _, ...rest } = about
  const outcome = await commit(
    ...([house, tx, loaded] as const),
    { do: 'notify', message: { id: newId(), text: write(reason), choices }, reason },
    { ...rest, actor: 'platform' },
  )
  return outcome.refused ? outcome : joined(received, outcome)
}

const joined = (first: Accepted, second: Accepted): Accepted => ({
  events: [...first.events, ...second.events],
  loaded: second.loaded,
})
