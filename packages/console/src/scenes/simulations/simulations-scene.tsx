import type { ScenarioList } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Play, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Select } from '../../design/field.tsx'
import { shortcuts } from '../../keyboard/shortcuts.ts'
import { useShortcut } from '../../keyboard/use-shortcut.ts'
import { suiteWords } from '../../parts/simulation-words.ts'
import { Loaded } from '../loading.tsx'
import { Page, Section } from '../page.tsx'
import { isAtLeast, useMe } from '../use-me.ts'
import { FileButtons } from './file-buttons.tsx'
import { RunPlace } from './run-place.tsx'
import { RunsList } from './runs-list.tsx'
import { ScenarioDialog } from './scenario-dialog.tsx'
import { ScenariosList } from './scenarios-list.tsx'
import { scenariosQuery } from './simulation-queries.ts'
import { useStarting } from './use-starting.ts'

/** Scenarios, suites and runs; with a run in the address, that run. */
export function SimulationsScene() {
  const { run } = useParams({ from: '/desk/simulations/{-$run}' })
  return run ? <RunPlace id={run} /> : <Simulations />
}

const says =
  'Customers with a matter, drawn from what your team resolved or written by hand. They are played through a copy of this house: nobody outside hears of it.'

function Simulations() {
  const may = isAtLeast(useMe(), 'supervisor')
  const [suite, setSuite] = useState('all')
  const [editing, setEditing] = useState<string | 'new' | null>(null)
  const query = useQuery(scenariosQuery(suite))
  const navigate = useNavigate()
  const open = (run: string) => void navigate({ to: '/simulations/{-$run}', params: { run } })
  const start = useStarting(open)
  const enabled = query.data?.items.filter((it) => it.enabled).length ?? 0
  const play = may && enabled > 0 && !start.isPending ? () => start.mutate({ suite }) : null
  useShortcut('playSuite', play)
  return (
    <Page
      title="Simulations"
      says={says}
      wide
      actions={may && <WriteButtons suite={suite} onWrite={() => setEditing('new')} />}
    >
      <div className="grid items-start gap-x-6 gap-y-6 three:grid-cols-[1.7fr_1fr]">
        <Section
          title="Scenarios"
          actions={
            <SuiteBar
              suites={query.data?.suites ?? []}
              suite={suite}
              onSuite={setSuite}
              enabled={enabled}
              onPlay={play}
              may={may}
            />
          }
        >
          <Loaded query={query}>
            {({ items }) => <ScenariosList items={items} suite={suite} onOpen={setEditing} />}
          </Loaded>
        </Section>
        <Section title="Runs" says="The newest first; also those before something was published.">
          <RunsList onOpen={open} />
        </Section>
      </div>
      {editing && (
        <ScenarioDialog
          id={editing === 'new' ? null : editing}
          may={may}
          onPlay={(id) => start.mutate({ scenarios: [id] })}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  )
}

type SuiteBarProps = {
  suites: ScenarioList['suites']
  suite: string
  onSuite: (suite: string) => void
  enabled: number
  onPlay: (() => void) | null
  may: boolean
}

/** Which suite is shown, and the way to play it. */
function SuiteBar({ suites, suite, onSuite, enabled, onPlay, may }: SuiteBarProps) {
  return (
    <div className="flex flex-wrap justify-end gap-2">
      <span className="w-56 shrink-0">
        <Select aria-label="Suite" value={suite} onChange={({ target }) => onSuite(target.value)}>
          {suites.map((it) => (
            <option key={it.suite} value={it.suite}>
              {suiteWords(it.suite)} ({it.scenarios})
            </option>
          ))}
        </Select>
      </span>
      {may && (
        <Button
          look="primary"
          icon={<Play size={14} />}
          disabled={!onPlay}
          keys={shortcuts.playSuite.keys}
          onClick={() => onPlay?.()}
        >
          Play {enabled}
        </Button>
      )}
    </div>
  )
}

function WriteButtons({ suite, onWrite }: { suite: string; onWrite: () => void }) {
  return (
    <div className="flex flex-wrap gap-2">
      <FileButtons suite={suite} />
      <Button icon={<Plus size={14} />} onClick={onWrite}>
        Write a scenario
      </Button>
    </div>
  )
}
