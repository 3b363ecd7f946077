import type { MessageView } from '@baton/contract'
import { lazy, Suspense, useState } from 'react'
import { JudgeButtons } from '../../parts/judge-buttons.tsx'
import { useJudging } from './use-judging.ts'

const RightArticleDialog = lazy(() =>
  import('../right-article-dialog.tsx').then((it) => ({ default: it.RightArticleDialog })),
)

type JudgePlaceProps = { conversation: string; message: MessageView }

/** Whether an answer of the assistant was right, said where one reads it. */
export function JudgePlace({ conversation, message }: JudgePlaceProps) {
  const { said, judge } = useJudging(conversation, message.number)
  const [isNaming, setNaming] = useState(false)
  return (
    <>
      <JudgeButtons
        said={said}
        onRight={() => void judge('right', {})}
        onWrong={() => setNaming(true)}
      />
      {isNaming && (
        <Suspense fallback={null}>
          <RightArticleDialog
            except={message.sources.map(({ article }) => article)}
            onClose={() => setNaming(false)}
            onWrong={(correction) => {
              setNaming(false)
              void judge('wrong', correction)
            }}
          />
        </Suspense>
      )}
    </>
  )
}

/** Only what the assistant answered from articles: greetings and questions back are neither right nor wrong. */
export const mayBeJudged = ({ author, sources }: MessageView) =>
  author.kind === 'assistant' && sources.length > 0
