import type { ComponentProps, ReactNode } from 'react'
import { useId } from 'react'
import { classNames } from './class-names.ts'

export const inputLook =
  'w-full rounded-md border border-line-strong bg-surface px-2.5 text-ink transition-colors duration-75 hover:border-ink-faint focus:border-focus'

type FieldProps = {
  label: string
  help?: string
  problem?: string
  children: (id: string) => ReactNode
}

/** A label, what it means, and what is wrong with it, around any control. */
export function Field({ label, help, problem, children }: FieldProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-medium text-ink">
        {label}
      </label>
      {children(id)}
      {help && <p className="text-sm text-ink-faint">{help}</p>}
      {problem && <p className="text-sm text-urgent">{problem}</p>}
    </div>
  )
}

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={classNames(inputLook, 'h-8', className)} {...rest} />
}

export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={classNames(inputLook, 'min-h-16 py-1.5', className)} {...rest} />
}

export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return <select className={classNames(inputLook, 'h-8 pr-6', className)} {...rest} />
}
