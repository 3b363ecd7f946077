import type { WebchatState } from '@baton/contract'
import { drawing } from './drawing.ts'

type Props = { asked: NonNullable<WebchatState['survey']> }

/** How it was, one question after the other: the server says which is next, so a reload goes on where it was. */
export function Survey({ asked: { step, question, answers } }: Props) {
  const { actions } = drawing()
  return (
    <div>
      <p>{question}</p>
      <div class="choices">
        {answers.map((label, at) => (
          <button
            type="button"
            class="choice"
            key={label}
            onClick={() => actions.sayHowItWas({ step, at })}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  )
}
