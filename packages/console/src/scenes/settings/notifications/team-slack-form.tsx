import { type NoticeKind, noticeKinds } from '@baton/domain'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toProblem } from '../../../api/client.ts'
import { house } from '../../../api/house.ts'
import type { TeamWays, TeamWaysBody } from '../../../api/types.ts'
import { Button } from '../../../design/button.tsx'
import { Field, Input } from '../../../design/field.tsx'
import { toast } from '../../../design/toast.tsx'
import { noticeWords } from '../../../parts/notice-words.ts'
import { ProblemLine } from '../../../parts/problem-line.tsx'
import { Section } from '../../page.tsx'
import { TestButton } from './test-button.tsx'

type Slack = NonNullable<TeamWaysBody['slack']>
type FormProps = { slack: TeamWays['slack']; save: (slack: Slack | null) => Promise<void> }

/** What the whole team should read, in one channel. */
export function TeamSlackForm({ slack, save }: FormProps) {
  const [kinds, setKinds] = useState<NoticeKind[]>(slack?.kinds ?? ['breach', 'page', 'alert'])
  const [url, setUrl] = useState('')
  const keep = useMutation({
    mutationFn: (next: Slack | null) => save(next),
    onSuccess: (_, next) => {
      setUrl('')
      toast(next ? 'The channel is told from now on.' : 'The channel is not told any more.')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    keep.mutate({ kinds, ...(url && { url }) })
  }
  const turn = (kind: NoticeKind) =>
    setKinds(noticeKinds.filter((each) => kinds.includes(each) !== (each === kind)))
  return (
    <Section
      title="Slack channel, for the whole team"
      says="Each of these is posted once, whoever is told of it besides."
    >
      <form onSubmit={submit} className="flex flex-col gap-3 rounded-lg border p-4">
        <Field
          label="Incoming webhook"
          help={slack ? `Connected to ${slack.hint}. Empty: stays as it is.` : ''}
        >
          {(id) => (
            <Input
              id={id}
              type="url"
              maxLength={500}
              required={!slack}
              placeholder="https://hooks.slack.com/services/…"
              value={url}
              onChange={(event) => setUrl(event.target.value.trim())}
            />
          )}
        </Field>
        <Kinds chosen={kinds} onTurn={turn} />
        <ProblemLine problem={keep.error && toProblem(keep.error)} />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" look="primary" disabled={keep.isPending}>
            Save
          </Button>
          {slack && (
            <Button look="danger" disabled={keep.isPending} onClick={() => keep.mutate(null)}>
              Disconnect
            </Button>
          )}
          <TestButton
            label="Post a test"
            test={() => house.testTeamWay('slack')}
            disabled={!slack}
          />
        </div>
      </form>
    </Section>
  )
}

type KindsProps = { chosen: NoticeKind[]; onTurn: (kind: NoticeKind) => void }

function Kinds({ chosen, onTurn }: KindsProps) {
  return (
    <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
      <legend className="mb-1 font-medium">Posted there</legend>
      {noticeKinds.map((kind) => (
        <label key={kind} className="flex h-7 items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={chosen.includes(kind)}
            onChange={() => onTurn(kind)}
          />
          {noticeWords[kind].word}
        </label>
      ))}
    </fieldset>
  )
}
