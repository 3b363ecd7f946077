import { useQuery } from '@tanstack/react-query'
import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { house } from '../../api/house.ts'
import type { PolicyView } from '../../api/types.ts'
import { Button } from '../../design/button.tsx'
import { momentOf } from '../../parts/time.ts'
import { Loaded } from '../loading.tsx'
import { Section } from '../page.tsx'
import { ChangeList } from './change-list.tsx'

type VersionsProps = {
  policy: PolicyView
  /** Null for those who may only read. */
  onRollBack: ((version: number) => void) | null
}

/** Who published what and when; each tells what it changed and can be put back in force. */
export function Versions({ policy, onRollBack }: VersionsProps) {
  return (
    <Section title="Versions" says="Every handover stores the version that caused it.">
      {policy.versions.length === 0 ? (
        <p className="rounded-lg border px-4 py-3 text-ink-faint">
          Nobody has published yet: the policy of a new workspace is in force.
        </p>
      ) : (
        <ol className="flex flex-col divide-y rounded-lg border">
          {policy.versions.map((it) => (
            <Version
              key={it.version}
              version={it}
              isInForce={it.version === policy.version}
              onRollBack={onRollBack}
            />
          ))}
        </ol>
      )}
    </Section>
  )
}

type VersionProps = Pick<VersionsProps, 'onRollBack'> & {
  version: PolicyView['versions'][number]
  isInForce: boolean
}

function Version({ version: it, isInForce, onRollBack }: VersionProps) {
  const [open, setOpen] = useState(false)
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="flex cursor-pointer gap-4 px-4 py-2 hover:bg-hover">
          <span className="w-20 font-medium tabular">Version {it.version}</span>
          <span className="flex-1 text-ink-soft">{it.publishedBy}</span>
          <span className="text-ink-faint tabular">{momentOf(it.publishedAt)}</span>
          <span className="w-16 text-right text-human">{isInForce ? 'in force' : ''}</span>
        </summary>
        {open && <Changes version={it.version} />}
        {open && onRollBack && !isInForce && (
          <div className="px-4 pb-3">
            <Button
              small
              icon={<RotateCcw size={13} />}
              onClick={() => onRollBack(it.version)}
              hint="Publishes this version again, as a new one"
            >
              Roll back to version {it.version}
            </Button>
          </div>
        )}
      </details>
    </li>
  )
}

function Changes({ version }: { version: number }) {
  const query = useQuery({
    queryKey: ['policy-version', version],
    queryFn: () => house.policyVersion(version),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <div className="px-4 pt-1 pb-3">
      <Loaded query={query}>{({ changes }) => <ChangeList changes={changes} />}</Loaded>
    </div>
  )
}
