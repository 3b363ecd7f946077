/** Grey shapes where text will stand. They appear only when loading takes longer than 200 ms. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div className="after-200 flex flex-col gap-3 p-4" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <div key={line} className="flex flex-col gap-2">
          <div className="h-3 rounded-sm bg-hover" style={{ width: `${70 - (line % 3) * 14}%` }} />
          <div className="h-3 rounded-sm bg-hover" style={{ width: `${92 - (line % 2) * 22}%` }} />
        </div>
      ))}
    </div>
  )
}
