import { useMutation } from '@tanstack/react-query'
import { toProblem } from '../../api/client.ts'
import { simulating } from '../../api/simulating.ts'
import { toast } from '../../design/toast.tsx'
import { refreshSimulations } from './simulation-queries.ts'

/** Begins a run and goes there to watch it. */
export const useStarting = (open: (run: string) => void) =>
  useMutation({
    mutationFn: simulating.start,
    onSuccess: ({ id }) => {
      refreshSimulations()
      open(id)
    },
    onError: (error) => {
      const { message, next } = toProblem(error)
      toast(`${message} ${next}`, { wrong: true })
    },
  })
