import { useMutation } from '@tanstack/react-query'
import { Download, Upload } from 'lucide-react'
import { useRef } from 'react'
import { toProblem } from '../../api/client.ts'
import { type ScenarioFile, simulating } from '../../api/simulating.ts'
import { Button } from '../../design/button.tsx'
import { toast } from '../../design/toast.tsx'
import { refreshSimulations } from './simulation-queries.ts'

const sayWrong = (error: unknown) => {
  const { message, next } = toProblem(error)
  toast(`${message} ${next}`, { wrong: true })
}

/** Scenarios as a file, out and in. */
export function FileButtons({ suite }: { suite: string }) {
  const input = useRef<HTMLInputElement>(null)
  const save = useMutation({
    mutationFn: () => simulating.exported(suite),
    onSuccess: download,
    onError: sayWrong,
  })
  const read = useMutation({
    mutationFn: async (file: File) => simulating.imported(parsed(await file.text())),
    onSuccess: ({ added, changed }) => {
      refreshSimulations()
      toast(`${added} added, ${changed} replaced.`)
    },
    onError: sayWrong,
  })
  return (
    <>
      <Button look="quiet" icon={<Download size={14} />} onClick={() => save.mutate()}>
        Export
      </Button>
      <Button look="quiet" icon={<Upload size={14} />} onClick={() => input.current?.click()}>
        Import
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        className="hidden"
        aria-label="File of scenarios"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) read.mutate(file)
          target.value = ''
        }}
      />
    </>
  )
}

function parsed(text: string): ScenarioFile {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('This file is not JSON.')
  }
}

function download(file: ScenarioFile): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = 'scenarios.json'
  link.click()
  URL.revokeObjectURL(address)
}
