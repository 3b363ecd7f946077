import { classNames } from './class-names.ts'

/** The first letters of the first and the last word; one letter for one word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const first = words[0]?.[0] ?? '?'
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''
  return (first + last).toUpperCase()
}

type AvatarProps = {
  name: string
  side?: 'customer' | 'agent'
  size?: 'small' | 'normal' | 'large'
}

const sizes = { small: 'size-5 text-[9px]', normal: 'size-7 text-[11px]', large: 'size-10 text-md' }

/** Decoration beside a name that stands in words: hidden from screen readers. */
export function Avatar({ name, side = 'customer', size = 'normal' }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'inline-flex shrink-0 select-none before:content-[attr(data-initials)] items-center justify-center rounded-full font-semibold',
        sizes[size],
        side === 'agent' ? 'bg-human-soft text-human' : 'bg-hover text-ink-soft',
      )}
      data-initials={initialsOf(name)}
    />
  )
}
