import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../design/button.tsx'

/** A value to take elsewhere. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    setCopied(true)
    setTimeout(() => setCopied(false), 1_500)
  }
  return (
    <div className="flex items-center gap-2">
      <input
        aria-label={label}
        readOnly
        value={value}
        onFocus={(event) => event.target.select()}
        className="h-7 min-w-0 flex-1 rounded-md border bg-sunken px-2 font-mono text-sm text-ink-soft"
      />
      <Button
        small
        icon={copied ? <Check size={13} /> : <Copy size={13} />}
        aria-label={`Copy: ${label}`}
        onClick={() => void copy()}
      >
        {copied ? 'Copied' : 'Copy'}
      </Button>
    </div>
  )
}
