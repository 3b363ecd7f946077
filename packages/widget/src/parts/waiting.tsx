import type { WebchatState } from '@baton/contract'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useBubble } from './bubble-context.ts'
import { Icon } from './icon.tsx'

type Props = { waiting: NonNullable<WebchatState['waiting']>; takesFocus: boolean }

/** Place in line, an honest range, a promised word, and other ways: nobody is only kept waiting. */
export function Waiting({ waiting, takesFocus }: Props) {
  const { texts, clock } = useBubble()
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) card.current?.focus()
  }, [])
  const { position, fromMinutes, toMinutes, updateAt } = waiting
  const isPromiseAhead = Date.parse(updateAt) > Date.now()
  const update = isPromiseAhead ? texts.updateBy(clock.time(updateAt)) : texts.updateSoon
  return (
    <div class="waiting" ref={card} tabIndex={-1}>
      <div role="status">
        <p class="place">
          <Icon name="clock" />
          <b>{position > 1 ? texts.inLine(position) : texts.nextInLine}</b>
        </p>
        <p>{`${texts.range(fromMinutes, toMinutes)}, ${update}.`}</p>
      </div>
      <Ways />
    </div>
  )
}

function Ways() {
  const { state, texts, actions } = useBubble()
  const [isKept, keep] = useState(false)
  const isChosen = state.outgoing.some(
    ({ control, progress }) => control && control !== 'talk_to_person' && progress !== 'refused',
  )
  if (isKept)
    return (
      <button type="button" class="plain" onClick={() => keep(false)}>
        {texts.otherWays}
      </button>
    )
  return (
    <div class="choices" aria-busy={isChosen}>
      <button type="button" class="choice" onClick={() => keep(true)}>
        {texts.keepWaiting}
      </button>
      <button
        type="button"
        class="choice"
        disabled={isChosen}
        onClick={() => actions.say(texts.saysCallback, 'callback')}
      >
        {texts.callMeBack}
      </button>
      <button
        type="button"
        class="choice"
        disabled={isChosen}
        onClick={() => actions.say(texts.saysWithdraw, 'withdraw')}
      >
        {texts.goOn}
      </button>
    </div>
  )
}
