import type { Sentence } from '../api/types.ts'

type AnchorsProps = { restsOn: number[]; onShow: (message: number) => void }

/** Small numbers behind a sentence: each goes to the message it rests on. */
export function Anchors({ restsOn, onShow }: AnchorsProps) {
  return restsOn.map((message) => (
    <button
      key={message}
      type="button"
      aria-label={`Show message ${message}`}
      title={`Show message ${message}`}
      onClick={() => onShow(message)}
      className="ml-1 inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-sm border border-line-strong bg-surface px-1 align-[1px] text-[10px] leading-none font-medium text-ink-soft tabular hover:border-accent hover:text-accent"
    >
      {message}
    </button>
  ))
}

type GroundedProps = { sentence: Sentence; onShow: (message: number) => void; className?: string }

export function Grounded({ sentence, onShow, className }: GroundedProps) {
  return (
    <span className={className}>
      {sentence.text}
      <Anchors restsOn={sentence.restsOn} onShow={onShow} />
    </span>
  )
}
