import { Plus, Trash2 } from 'lucide-react'
import { Button, IconButton } from '../../design/button.tsx'
import { PhrasesIn } from '../../parts/in-sentence.tsx'

type Group = { name: string; phrases: string[]; unless: string[] }

type PhraseGroupsProps<Some extends Group> = {
  word: string
  groups: Some[]
  /** What a new one begins with. */
  blank: Some
  onChange: (groups: Some[]) => void
}

/** Named lists of phrases. Closed until somebody wants to read one: some are long. */
export function PhraseGroups<Some extends Group>({
  word,
  groups,
  blank,
  onChange,
}: PhraseGroupsProps<Some>) {
  const put = (position: number, next: Partial<Group>) =>
    onChange(groups.map((group, at) => (at === position ? { ...group, ...next } : group)))
  return (
    <div className="mt-1 flex flex-col gap-1.5 leading-5">
      {groups.map((group, position) => (
        <OneGroup
          // biome-ignore lint/suspicious/noArrayIndexKey: a group has no id, and its name is what is being edited
          key={position}
          word={`${word} ${position + 1}`}
          group={group}
          onChange={(next) => put(position, next)}
          onRemove={() => onChange(groups.filter((_, at) => at !== position))}
        />
      ))}
      <Button
        small
        className="mt-1 self-start"
        icon={<Plus size={13} />}
        onClick={() => onChange([...groups, { ...blank, name: `New ${word}` }])}
      >
        Add a {word}
      </Button>
    </div>
  )
}

type OneGroupProps = {
  word: string
  group: Group
  onChange: (next: Partial<Group>) => void
  onRemove: () => void
}

function OneGroup({ word, group, onChange, onRemove }: OneGroupProps) {
  return (
    <details open={group.phrases.length === 0} className="rounded-md border px-3 py-1.5">
      <summary className="cursor-pointer text-ink">
        {group.name}
        <span className="ml-2 text-sm text-ink-faint">{group.phrases.length} phrases</span>
      </summary>
      <div className="flex gap-2 py-1.5">
        <div className="flex-1">
          <input
            aria-label={`Name of ${word}`}
            value={group.name}
            onChange={(event) => onChange({ name: event.target.value })}
            className="h-7 w-full rounded-sm border border-line-strong bg-surface px-2 font-medium text-ink"
          />
          <PhrasesIn
            label={`Phrases of ${group.name}`}
            value={group.phrases}
            onChange={(phrases) => onChange({ phrases })}
          />
          <p className="pt-1.5 text-sm text-ink-faint">But not when they are said as in:</p>
          <PhrasesIn
            label={`Exceptions of ${group.name}`}
            value={group.unless}
            onChange={(unless) => onChange({ unless })}
          />
        </div>
        <IconButton label={`Remove ${group.name}`} onClick={onRemove}>
          <Trash2 size={14} />
        </IconButton>
      </div>
    </details>
  )
}
