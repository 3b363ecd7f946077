import { Kbd } from '../../design/kbd.tsx'
import { shortcuts } from '../../keyboard/shortcuts.ts'

/** Who reviews all day does it by keys; the help sheet has them too. */
export const RatingKeys = () => (
  <p
    className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b px-4 py-2 text-sm text-ink-faint max-two:hidden"
    aria-hidden="true"
  >
    <span className="flex items-center gap-1">
      <Kbd keys={shortcuts.rate1.keys} /> to <Kbd keys={shortcuts.rate5.keys} /> rate
    </span>
    <span className="flex items-center gap-1">
      <Kbd keys={shortcuts.rateNone.keys} /> does not apply
    </span>
    <span className="flex items-center gap-1">
      <Kbd keys={shortcuts.next.keys} /> <Kbd keys={shortcuts.previous.keys} /> move
    </span>
  </p>
)
