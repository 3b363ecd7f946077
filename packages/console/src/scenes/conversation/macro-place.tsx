import { useQuery } from '@tanstack/react-query'
import { macrosQuery } from '../../api/queries.ts'
import { fillMacro } from '../../parts/fill-macro.ts'
import { MacroList } from '../../parts/macro-list.tsx'
import { useMe } from '../use-me.ts'

type MacroPlaceProps = {
  customer: string
  /** Null: left without choosing. */
  onDone: (text: string | null) => void
}

/** The macros of the house, with the names of this conversation. */
export function MacroPlace({ customer, onDone }: MacroPlaceProps) {
  const agent = useMe().agent.name
  const { data = [] } = useQuery(macrosQuery)
  return (
    <MacroList
      macros={data.map((macro) => ({ ...macro, text: fillMacro(macro.text, { customer, agent }) }))}
      onPick={(macro) => onDone(macro.text)}
      onLeave={() => onDone(null)}
    />
  )
}
