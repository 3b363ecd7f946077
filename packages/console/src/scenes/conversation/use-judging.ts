import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import type { Verdict } from '../../api/types.ts'
import { toast } from '../../design/toast.tsx'
import { createStore } from '../../live/store.ts'
import type { Correction } from '../right-article-dialog.tsx'

/** What one has said of answers since the desk was loaded; the thread's markers say it for everybody. */
const said = createStore<Record<string, Verdict | undefined>>({})

/** The verdict shows at once and goes back when the house refuses it. */
export function useJudging(conversation: string, number: number) {
  const place = `${conversation} ${number}`
  const before = said.use()[place]
  const show = (verdict: Verdict | undefined) =>
    said.set((known) => ({ ...known, [place]: verdict }))
  const judge = async (verdict: Verdict, correction: Correction) => {
    show(verdict)
    try {
      await house.judge(conversation, { number, verdict, ...correction })
    } catch (error) {
      const { message, next } = toProblem(error)
      show(before)
      toast(`${message} ${next}`, { wrong: true })
    }
  }
  return { said: before, judge }
}
