import type { WebchatMessage } from '@baton/contract'
import { Component } from 'preact'
import type { Verdict } from '../state/state.ts'
import { drawing } from './drawing.ts'
import { Icon } from './icon.tsx'

type Props = { message: WebchatMessage }

/** Whether an answer helped: one press, shown at once, taken back when the server has not heard it. */
export class Thumbs extends Component<Props, { verdict: string | null }> {
  override state = { verdict: drawing().actions.verdictOn(this.props.message) }

  async press(verdict: Verdict): Promise<void> {
    const before = this.state.verdict
    this.setState({ verdict })
    if (!(await drawing().actions.judge(this.props.message, verdict)))
      this.setState({ verdict: before })
  }

  override render() {
    const { texts } = drawing()
    return (
      <div class="thumbs">
        {(['right', 'wrong'] as const).map((verdict) => (
          <button
            type="button"
            class="round"
            key={verdict}
            aria-label={texts[verdict]}
            aria-pressed={this.state.verdict === verdict}
            onClick={() => this.press(verdict)}
          >
            <Icon name="thumb" />
          </button>
        ))}
      </div>
    )
  }
}
