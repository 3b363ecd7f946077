import { Dialog } from '../design/dialog.tsx'

export function Palette({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title="Find anything">
      …
    </Dialog>
  )
}
