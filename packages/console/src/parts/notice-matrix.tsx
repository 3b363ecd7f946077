import { type NoticeKind, type NoticeWay, noticeKinds, noticeWays } from '@baton/domain'
import { noticeWords, wayWords } from './notice-words.ts'

type Kinds = Record<NoticeKind, NoticeWay[]>
type MatrixProps = { kinds: Kinds; onChange: (kinds: Kinds) => void }

/** Each kind of notice with the ways it takes. */
export function NoticeMatrix({ kinds, onChange }: MatrixProps) {
  const turn = (kind: NoticeKind, way: NoticeWay) => {
    const wanted = kinds[kind].includes(way)
      ? kinds[kind].filter((each) => each !== way)
      : noticeWays.filter((each) => each === way || kinds[kind].includes(each))
    onChange({ ...kinds, [kind]: wanted })
  }
  return (
    <div className="overflow-x-auto rounded-lg border">
      <table className="w-full border-collapse">
        <thead>
          <tr className="border-b text-sm text-ink-faint">
            <th scope="col" className="px-4 py-2 text-left font-normal">
              About
            </th>
            {noticeWays.map((way) => (
              <th key={way} scope="col" className="w-20 px-2 py-2 text-center font-normal">
                {wayWords[way]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y">
          {noticeKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row" className="px-4 py-2 text-left font-normal">
                <span className="font-medium">{noticeWords[kind].word}</span>
                <span className="block text-sm text-ink-faint">{noticeWords[kind].says}</span>
              </th>
              {noticeWays.map((way) => (
                <td key={way} className="p-0 text-center">
                  <label className="inline-flex size-10 items-center justify-center rounded-md hover:bg-hover">
                    <input
                      type="checkbox"
                      className="size-4 accent-accent"
                      aria-label={`${noticeWords[kind].word} by ${wayWords[way]}`}
                      checked={kinds[kind].includes(way)}
                      onChange={() => turn(kind, way)}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
