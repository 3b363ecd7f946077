import type { WebchatState } from '@baton/contract'
import { drawing } from './drawing.ts'
import { focusIfWanted } from './focus.ts'
import { Icon } from './icon.tsx'

type Props = { waiting: NonNullable<WebchatState['waiting']> }

/** Place in line, an honest range, a promised word, and other ways: nobody is only kept waiting. */
export function Waiting({ waiting }: Props) {
  const { texts, clock, state } = drawing()
  const { position, fromMinutes, toMinutes, updateAt, since, byEmail } = waiting
  const isRange = fromMinutes > 0 && fromMinutes < toMinutes
  const minutes = clock.minutes(toMinutes)
  const range = texts.about(isRange ? `${fromMinutes}–${minutes}` : minutes)
  const isPromiseAhead = Date.parse(updateAt) > Date.now()
  const update = isPromiseAhead ? `, ${texts.updateBy(clock.time(updateAt))}` : ''
  return (
    <div class="waiting" ref={focusIfWanted} tabIndex={-1}>
      <div role="status">
        <p class="place">
          <Icon name="clock" />
          <b>{position > 1 ? texts.inLine(clock.count(position)) : texts.nextInLine}</b>
        </p>
        <p>{`${range}${update}.`}</p>
      </div>
      <Ways since={since} byEmail={byEmail} isKept={state.keptWaiting === since} />
    </div>
  )
}

type WaysProps = { since: string; byEmail: string | null | undefined; isKept: boolean }

function Ways({ since, byEmail, isKept }: WaysProps) {
  const { state, texts, actions } = drawing()
  const isChosen = state.outgoing.some(
    ({ control, progress }) => control && control !== 'talk_to_person' && progress.at !== 'refused',
  )
  const way = (label: string, onClick: () => void, isOff = isChosen) => (
    <button type="button" class="choice" disabled={isOff} onClick={onClick}>
      {label}
    </button>
  )
  if (isKept)
    return (
      <button type="button" class="plain" onClick={() => actions.keepWaiting(null)}>
        {texts.otherWays}
      </button>
    )
  return (
    <div class="choices">
      {way(texts.keepWaiting, () => actions.keepWaiting(since), false)}
      {way(texts.callMeBack, () => actions.say(texts.callMeBack, 'callback'))}
      {byEmail && way(byEmail, () => actions.say(byEmail, 'email'))}
      {way(texts.goOn, () => actions.say(texts.goOn, 'withdraw'))}
    </div>
  )
}
