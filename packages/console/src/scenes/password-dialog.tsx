import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toProblem } from '../api/client.ts'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Field, Input } from '../design/field.tsx'
import { toast } from '../design/toast.tsx'
import { ProblemLine } from '../parts/problem-line.tsx'

type PasswordDialogProps = {
  title: string
  /** What happens to whoever is signed in with the old one. */
  help: string
  /** Own passwords are changed by whoever knows the present one. */
  asksCurrent: boolean
  save: (password: string, current: string) => Promise<unknown>
  onClose: () => void
}

/** A new password, for oneself or for a colleague who has lost theirs. */
export function PasswordDialog({ title, help, asksCurrent, save, onClose }: PasswordDialogProps) {
  const [words, setWords] = useState({ current: '', password: '' })
  const saving = useMutation({
    mutationFn: () => save(words.password, words.current),
    onSuccess: () => {
      toast('The new password holds from now on.')
      onClose()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate()
  }
  const input = (name: 'current' | 'password', complete: string) => (id: string) => (
    <Input
      id={id}
      type="password"
      required
      autoComplete={complete}
      minLength={name === 'password' ? 10 : 1}
      value={words[name]}
      onChange={(event) => setWords({ ...words, [name]: event.target.value })}
    />
  )
  return (
    <Dialog open onClose={onClose} title={title}>
      <form onSubmit={submit} className="flex flex-col gap-3">
        {asksCurrent && (
          <Field label="Present password">{input('current', 'current-password')}</Field>
        )}
        <Field label="New password" help={`At least ten characters. ${help}`}>
          {input('password', 'new-password')}
        </Field>
        <ProblemLine problem={saving.error && toProblem(saving.error)} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" disabled={saving.isPending}>
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
