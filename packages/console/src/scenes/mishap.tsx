import { toProblem } from '../api/client.ts'
import { Button } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'

/** What stands where a scene could not be drawn. */
export function Mishap({ error }: { error: unknown }) {
  const problem = toProblem(error)
  return (
    <main className="flex h-full">
      <Empty title={problem.message} says={problem.next}>
        <Button className="mt-2" onClick={() => location.reload()}>
          Load again
        </Button>
      </Empty>
    </main>
  )
}
