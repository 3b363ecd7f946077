import type { ScenarioView } from '@baton/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Play, Trash2 } from 'lucide-react'
import { simulating } from '../../api/simulating.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { toast } from '../../design/toast.tsx'
import { momentOf } from '../../parts/time.ts'
import { Loaded } from '../loading.tsx'
import { ScenarioForm } from './scenario-form.tsx'
import { blankScenario } from './scenario-start.ts'
import { refreshSimulations } from './simulation-queries.ts'

type ScenarioDialogProps = {
  /** Null: one that is written now. */
  id: string | null
  may: boolean
  onPlay: (id: string) => void
  onClose: () => void
}

export function ScenarioDialog(props: ScenarioDialogProps) {
  const { id, onClose } = props
  return (
    <Dialog open onClose={onClose} title={id ? 'Scenario' : 'A new scenario'} wide>
      {id ? (
        <Known {...props} id={id} />
      ) : (
        <ScenarioForm
          start={blankScenario}
          may
          send={simulating.write}
          onDone={onClose}
          onCancel={onClose}
        />
      )}
    </Dialog>
  )
}

function Known({ id, may, onPlay, onClose }: ScenarioDialogProps & { id: string }) {
  const query = useQuery({
    queryKey: ['scenarios', 'one', id],
    queryFn: () => simulating.scenario(id),
  })
  return (
    <Loaded query={query}>
      {(scenario) => (
        <div className="flex flex-col gap-4">
          <Provenance scenario={scenario} />
          <ScenarioForm
            start={scenario}
            may={may}
            send={(body) => simulating.change(id, body)}
            onDone={onClose}
            onCancel={onClose}
          >
            {may && (
              <>
                <Remove id={id} onDone={onClose} />
                <Button
                  icon={<Play size={14} />}
                  onClick={() => onPlay(id)}
                  hint="As it was saved last"
                >
                  Play it
                </Button>
              </>
            )}
          </ScenarioForm>
        </div>
      )}
    </Loaded>
  )
}

const origins = { takeover: 'a takeover', steer: 'guidance', hand: 'nobody’s conversation' }

function Provenance({ scenario: { provenance, origin, edited } }: { scenario: ScenarioView }) {
  if (!provenance) return null
  return (
    <p className="text-ink-soft">
      From {origins[origin]}
      {provenance.agentName && ` by ${provenance.agentName}`}, {momentOf(provenance.at)},{' '}
      <Link
        to="/inbox/$view/$conversation"
        params={{ view: 'all', conversation: provenance.conversation }}
        className="underline underline-offset-2"
      >
        in this conversation
      </Link>
      . Names, numbers and addresses were taken out.
      {edited && ' Changed since: what is learned later does not change it any more.'}
    </p>
  )
}

function Remove({ id, onDone }: { id: string; onDone: () => void }) {
  const remove = useMutation({
    mutationFn: () => simulating.remove(id),
    onSuccess: () => {
      refreshSimulations()
      toast('Removed.')
      onDone()
    },
  })
  return (
    <Button
      look="quiet"
      icon={<Trash2 size={14} />}
      disabled={remove.isPending}
      onClick={() => remove.mutate()}
    >
      Remove
    </Button>
  )
}
