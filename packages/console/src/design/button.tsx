import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Tooltip } from './tooltip.tsx'

const looks = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover border-transparent font-medium',
  plain: 'bg-surface text-ink border-line-strong hover:bg-hover',
  quiet: 'bg-transparent text-ink-soft border-transparent hover:bg-hover hover:text-ink',
  assistant:
    'bg-assistant-soft text-assistant border-assistant-line hover:border-assistant font-medium',
  danger: 'bg-surface text-urgent border-urgent-line hover:bg-urgent-soft',
}

export type ButtonLook = keyof typeof looks

type ButtonProps = ComponentProps<'button'> & {
  look?: ButtonLook
  small?: boolean
  icon?: ReactNode
  /** The key that does the same, shown on the button's tooltip. */
  keys?: string
  hint?: string
}

export function Button(props: ButtonProps) {
  const { look = 'plain', small, icon, keys, hint, className, children, ...rest } = props
  const button = (
    <button
      type="button"
      className={classNames(
        'inline-flex shrink-0 items-center justify-center gap-1.5 whitespace-nowrap rounded-md border transition-colors duration-75 disabled:opacity-55',
        small ? 'h-7 px-2 text-sm' : 'h-8 px-3 text-base',
        looks[look],
        className,
      )}
      {...rest}
    >
      {icon}
      {children}
    </button>
  )
  if (!keys && !hint) return button
  return (
    <Tooltip says={hint ?? String(children)} keys={keys}>
      {button}
    </Tooltip>
  )
}

type IconButtonProps = ComponentProps<'button'> & { label: string; keys?: string }

/** A button that is only a picture: its label is spoken and shown on its tooltip. */
export function IconButton({ label, keys, className, children, ...rest }: IconButtonProps) {
  return (
    <Tooltip says={label} keys={keys}>
      <button
        type="button"
        aria-label={label}
        className={classNames(
          'inline-flex size-8 shrink-0 items-center justify-center rounded-md text-ink-soft transition-colors duration-75 hover:bg-hover hover:text-ink disabled:opacity-55',
          className,
        )}
        {...rest}
      >
        {children}
      </button>
    </Tooltip>
  )
}
