import type { Role } from '@baton/contract'
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache } from '../../api/queries.ts'
import type { ApiKey } from '../../api/types.ts'
import { Button } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { Input, Select } from '../../design/field.tsx'
import { CopyField } from '../../parts/copy-field.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { momentOf } from '../../parts/time.ts'
import { Loaded } from '../loading.tsx'
import { Page, Rows } from '../page.tsx'

const keysQuery = queryOptions({ queryKey: ['api-keys'], queryFn: house.apiKeys })
const refresh = () => cache.invalidateQueries({ queryKey: ['api-keys'] })

export function KeysPlace() {
  return (
    <Page
      title="API keys"
      says="For programs. A key can do what its role can do, and it is shown once."
    >
      <NewKey />
      <Loaded query={useQuery(keysQuery)}>{({ items }) => <KeyList items={items} />}</Loaded>
    </Page>
  )
}

function NewKey() {
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('agent')
  const make = useMutation({ mutationFn: house.addApiKey, onSuccess: refresh })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    make.mutate({ name, role }, { onSuccess: () => setName('') })
  }
  return (
    <>
      <form onSubmit={submit} className="flex flex-wrap gap-2">
        <Input
          aria-label="Name of the key"
          placeholder="What is it for?"
          required
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
          className="w-64!"
        />
        <Select
          aria-label="Role of the key"
          className="w-auto!"
          value={role}
          onChange={(event) => setRole(event.target.value as Role)}
        >
          <option>agent</option>
          <option>supervisor</option>
          <option>administrator</option>
        </Select>
        <Button type="submit" look="primary" disabled={make.isPending}>
          Create a key
        </Button>
      </form>
      <ProblemLine problem={make.error && toProblem(make.error)} />
      {make.data && (
        <div
          role="status"
          className="flex flex-col gap-2 rounded-lg border border-human-line bg-human-soft p-4"
        >
          <p className="font-medium">Copy it now. Nobody can see it again, not even here.</p>
          <CopyField label="The new key" value={make.data.key} />
        </div>
      )}
    </>
  )
}

function KeyList({ items }: { items: ApiKey[] }) {
  const revoke = useMutation({ mutationFn: house.revokeApiKey, onSettled: refresh })
  if (items.length === 0)
    return (
      <Empty
        title="No key yet"
        says="Create one to let a program read and write as an agent would."
      />
    )
  return (
    <Rows>
      {items.map((key) => (
        <li key={key.id} className="flex flex-wrap items-center gap-4 px-4 py-2.5">
          <div className="min-w-40 flex-1">
            <p className="font-medium">{key.name}</p>
            <p className="text-sm text-ink-soft">
              <span className="font-mono">{key.hint}…</span> · {key.role} ·{' '}
              {key.lastUsedAt ? `used ${momentOf(key.lastUsedAt)}` : 'never used'}
            </p>
          </div>
          <Button
            small
            look="danger"
            aria-label={`Revoke ${key.name}`}
            onClick={() => revoke.mutate(key.id)}
          >
            Revoke
          </Button>
        </li>
      ))}
    </Rows>
  )
}
