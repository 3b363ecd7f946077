type BoxesProps = {
  label: string
  named: readonly { id: string; name: string }[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  disabled?: boolean
}

/** People of the team, or reasons: what has a name and can be chosen beside others. */
export function NamedBoxes({ label, named, chosen, onChange, disabled = false }: BoxesProps) {
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <fieldset className="flex flex-col gap-1" disabled={disabled}>
      <legend className="mb-1 font-medium">{label}</legend>
      <div className="grid grid-cols-2 gap-x-4 gap-y-1 max-two:grid-cols-1">
        {named.map(({ id, name }) => (
          <label key={id} className="flex min-h-6 items-center gap-2">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={chosen.includes(id)}
              onChange={() => toggle(id)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
