import { Dialog } from '../design/dialog.tsx'
import { Kbd } from '../design/kbd.tsx'
import { shortcutNames, shortcuts } from '../keyboard/shortcuts.ts'

const groups = [
  'Moving',
  'Conversation',
  'Offers',
  'Going',
  'Checking answers',
  'Reviewing',
  'Everywhere',
] as const

export function KeySheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title="Keys" wide>
      <div className="grid gap-x-10 gap-y-5 two:grid-cols-2">
        {groups.map((group) => (
          <section key={group}>
            <h3 className="mb-1 text-sm font-medium text-ink-faint">{group}</h3>
            <dl>
              {shortcutNames
                .filter((name) => shortcuts[name].group === group)
                .map((name) => (
                  <div key={name} className="flex h-7 items-center justify-between">
                    <dt>{shortcuts[name].says}</dt>
                    <dd className="text-ink-soft">
                      <Kbd keys={shortcuts[name].keys} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
