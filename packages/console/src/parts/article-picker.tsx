import { useId, useState } from 'react'
import type { ArticleRow } from '../api/types.ts'
import { classNames } from '../design/class-names.ts'
import { Input } from '../design/field.tsx'

type ArticlePickerProps = {
  search: string
  onSearch: (search: string) => void
  articles: ArticleRow[]
  /** Null: no article is named. */
  onPick: (article: string | null) => void
}

type Option = { id: string | null; says: string; more: string }

const unnamed: Option = { id: null, says: 'I do not know', more: 'only mark it as wrong' }

/** The article that would have been right: type to narrow, arrows to choose, Enter to take. Naming none is an answer. */
export function ArticlePicker({ search, onSearch, articles, onPick }: ArticlePickerProps) {
  const [at, setAt] = useState(0)
  const list = useId()
  const named = articles.map(({ id, title, category }) => ({ id, says: title, more: category }))
  // Whoever typed is looking for an article; whoever did not just presses Enter.
  const options = search.trim() ? [...named, unnamed] : [unnamed, ...named]
  const chosen = options[Math.min(at, options.length - 1)] ?? unnamed
  const hear = (key: string): boolean => {
    if (key === 'ArrowDown') setAt(Math.min(at + 1, options.length - 1))
    else if (key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (key === 'Enter') onPick(chosen.id)
    else return false
    return true
  }
  return (
    <div className="flex flex-col gap-2">
      <Input
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={optionId(list, chosen)}
        aria-label="Find an article"
        placeholder="Find an article"
        value={search}
        onChange={(event) => {
          onSearch(event.target.value)
          setAt(0)
        }}
        onKeyDown={(event) => hear(event.key) && event.preventDefault()}
      />
      <Options list={list} options={options} chosen={chosen} onPick={onPick} />
    </div>
  )
}

const optionId = (list: string, { id }: Option) => `${list}-${id ?? 'none'}`

type OptionsProps = {
  list: string
  options: Option[]
  chosen: Option
  onPick: ArticlePickerProps['onPick']
}

function Options({ list, options, chosen, onPick }: OptionsProps) {
  return (
    <div
      id={list}
      role="listbox"
      aria-label="Articles"
      // Arrows in the field move through it; Tab goes on past it.
      tabIndex={-1}
      className="scroll-quiet h-60 overflow-y-auto"
    >
      {options.map((option) => (
        <div
          key={option.id}
          id={optionId(list, option)}
          role="option"
          tabIndex={-1}
          aria-selected={option.id === chosen.id}
          onMouseDown={(event) => {
            event.preventDefault()
            onPick(option.id)
          }}
          className={classNames(
            'flex cursor-pointer gap-3 rounded-sm px-2 py-1.5 hover:bg-hover',
            option.id === chosen.id && 'bg-hover',
          )}
        >
          <span className="min-w-0 flex-1 truncate font-medium">{option.says}</span>
          <span className="text-ink-soft">{option.more}</span>
        </div>
      ))}
    </div>
  )
}
