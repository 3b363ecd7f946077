import type { BoardPerson } from '../../api/reaching-types.ts'
import { Avatar } from '../../design/avatar.tsx'
import { useNow } from '../../live/now.ts'
import { loadShare, loadWords } from '../../parts/load-words.ts'
import { PresenceDot, presences } from '../../parts/presence.tsx'
import { spanWords } from '../../parts/time.ts'
import { DropPlace } from './drop-place.tsx'
import { inOrderOfRoom } from './figures-of-board.ts'
import { HeldRow } from './held-row.tsx'

/** Who is there, how full their hands are, and what is in them. */
export function BoardPeople({ people }: { people: BoardPerson[] }) {
  return (
    <section
      aria-label="People"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="inset-focus scroll-quiet flex flex-col gap-1 overflow-y-auto border-l bg-canvas p-3 max-three:overflow-visible max-three:border-l-0"
    >
      {inOrderOfRoom(people).map((person) => (
        <OnePerson key={person.agent.id} person={person} />
      ))}
    </section>
  )
}

const stateWords = ({ state }: BoardPerson) => {
  if (!state.isHere && state.presence !== 'offline') return 'no sign of life'
  if (state.onShift === false) return 'off shift'
  return presences.find(({ value }) => value === state.presence)?.word.toLowerCase() ?? ''
}

function OnePerson({ person }: { person: BoardPerson }) {
  const { agent, state, holds, offers, skills, expert } = person
  const here = state.isHere && !['away', 'offline'].includes(state.presence)
  const full = loadShare(state) >= 1
  return (
    <DropPlace
      to={{ agent: agent.id }}
      label={agent.name}
      may={here}
      className="rounded-md border bg-surface px-3 py-2"
    >
      <div className="flex items-center gap-2.5">
        <Avatar name={agent.name} side="agent" />
        <div className="min-w-0 flex-1">
          <p className="truncate font-medium">
            {agent.name}
            {expert && <span className="font-normal text-ink-faint"> · expert</span>}
          </p>
          <p className="flex items-center gap-1.5 text-sm text-ink-soft">
            <PresenceDot presence={here ? state.presence : 'offline'} className="size-2!" />
            <span className="truncate" title={state.presenceWhy ?? skills.join(', ')}>
              {stateWords(person)}
              {skills.length > 0 && <span className="text-ink-faint"> · {skills.join(', ')}</span>}
            </span>
          </p>
        </div>
        <div className="flex w-16 flex-col items-end gap-1">
          <span
            className={`text-sm tabular ${full ? 'font-medium text-waiting' : 'text-ink-soft'}`}
          >
            {loadWords(state)}
          </span>
          <span className="h-1.5 w-full overflow-hidden rounded-full bg-hover" aria-hidden="true">
            <span
              className={`block h-full ${full ? 'bg-waiting-mark' : 'bg-human'}`}
              style={{ width: `${loadShare(state) * 100}%` }}
            />
          </span>
        </div>
      </div>
      {(holds.length > 0 || offers.length > 0) && (
        <ul className="mt-1.5 flex flex-col border-t pt-1" aria-label={`What ${agent.name} holds`}>
          {holds.map((held) => (
            <HeldRow key={held.conversation} held={held} holder={agent.name} />
          ))}
          {offers.map((offer) => (
            <OfferedRow key={offer.escalation} endsAt={offer.endsAt} />
          ))}
        </ul>
      )}
    </DropPlace>
  )
}

function OfferedRow({ endsAt }: { endsAt: string | null }) {
  const now = useNow()
  return (
    <li className="flex h-6 items-center text-sm text-waiting">
      is being asked
      {endsAt && <time className="ml-auto">{spanWords(Date.parse(endsAt) - now)}</time>}
    </li>
  )
}
