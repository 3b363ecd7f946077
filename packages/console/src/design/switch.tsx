import { Switch as Radix } from 'radix-ui'

type SwitchProps = {
  on: boolean
  onChange: (on: boolean) => void
  label: string
  disabled?: boolean
}

export function Switch({ on, onChange, label, disabled = false }: SwitchProps) {
  return (
    <Radix.Root
      checked={on}
      onCheckedChange={onChange}
      disabled={disabled}
      aria-label={label}
      className="relative h-5 w-9 shrink-0 rounded-full border border-ink-faint bg-hover transition-colors duration-100 data-[state=checked]:border-accent data-[state=checked]:bg-accent disabled:opacity-60"
    >
      <Radix.Thumb className="block size-3.5 translate-x-0.5 rounded-full bg-ink-faint transition-transform duration-100 data-[state=checked]:translate-x-4.5 data-[state=checked]:bg-on-accent" />
    </Radix.Root>
  )
}
