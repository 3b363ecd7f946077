import { type Event, triggerTitles } from '@baton/domain'

type Texts = {
  [Kind in Event['kind']]?: (
    event: Event & { kind: Kind },
    name: (agent: string) => string,
  ) => string
}

/** Events not listed here leave no line in the thread. */
const texts: Texts = {
  escalation_raised: ({ mode, finding }) =>
    finding.trigger === 'agent_stepped_in'
      ? ''
      : `${mode === 'steer' ? 'The assistant asked the team for guidance' : 'Handed over to the team'}: ${triggerTitles[finding.trigger]}`,
  escalation_upgraded: ({ finding, why }) =>
    why === 'no_guidance'
      ? 'Nobody gave guidance in time: waiting for a person'
      : `Now waiting for a person: ${finding ? triggerTitles[finding.trigger] : 'escalated'}`,
  taken_over: ({ agent }, name) => `${name(agent)} took over`,
  steered: ({ guidance }, name) => `${name(guidance.agent)} guided the assistant`,
  still_stuck: ({ mode }) =>
    `The assistant is still stuck: waiting for ${mode === 'steer' ? 'guidance' : 'a person'}`,
  requeued: ({ why }) =>
    why === 'agent_lost' ? 'Back in the queue: the agent was lost' : 'Put back in the queue',
  handed_back: ({ agent }, name) => `${name(agent)} handed back to the assistant`,
  withdrawn: () => 'The customer no longer wants to wait for a person',
  callback_promised: () => 'A callback was promised',
  escalation_offered: ({ agent }, name) => `Offered to ${name(agent)}`,
  survey_asked: () => 'The customer was asked how it was',
  survey_answered: () => 'The customer answered the survey',
  resolved: ({ by }, name) =>
    `Resolved by ${by.kind === 'agent' ? name(by.agent) : `the ${by.kind}`}`,
  conversation_reopened: ({ by }, name) =>
    by === 'customer' ? 'Reopened by the customer' : `Reopened by ${name(by)}`,
  turn_dropped: ({ why }) =>
    why === 'epoch_changed' ? 'An answer of the assistant was held back: the baton had passed' : '',
  action_requested: ({ action, approvedBy }, name) =>
    approvedBy
      ? `${name(approvedBy)} approved: ${action.summary}`
      : `The assistant does: ${action.summary}`,
  action_refused: ({ by, why }, name) => `${name(by)} refused the action: ${why}`,
  action_performed: ({ result }) => result.text,
  answer_judged: ({ verdict, by }, name) =>
    by.kind === 'customer'
      ? `The customer found this answer ${verdict === 'right' ? 'helpful' : 'not helpful'}`
      : `${name(by.agent)} marked an answer as ${verdict}`,
  delivery_failed: ({ problem }) => `Could not be delivered: ${problem}`,
  delivery_uncertain: ({ problem }) => `May not have arrived: ${problem}`,
}

/** The quiet line for an event, or an empty text where none is due. `names` maps agents' ids to their names. */
export function markerText(kind: string, payload: object, names: Record<string, string>): string {
  const write = texts[kind as Event['kind']] as
    | ((event: object, name: (agent: string) => string) => string)
    | undefined
  return write ? write(payload, (agent) => names[agent] ?? 'A colleague') : ''
}
