import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Played, Stage, StageJob } from '../capabilities/simulations/index.ts'
import type { FromStage } from './from-stage.ts'

/** A process serves so many jobs: each leaves its set behind in memory. */
const mostJobs = 16
/** And waits so long for the next one: opening a house takes seconds, keeping it open takes memory. */
const idleSeconds = 60

const modelVariables =
  /^(?:BATON_MODEL(?:_URL|_KEY)?|(?:ANTHROPIC|OPENAI|GOOGLE_GENERATIVE_AI)_(?:API_KEY|BASE_URL))$/

type Hired = { child: ChildProcess; mind: StageJob['mind']; jobs: number; idle?: NodeJS.Timeout }

/** Scenarios are played in a process beside this one, so that a thousand of them hold up nobody here. One job at a time. */
export function processStage(folder: string): Stage {
  let hired: Hired | null = null
  let turn: Promise<unknown> = Promise.resolve()
  const dismiss = (): void => {
    clearTimeout(hired?.idle)
    hired?.child.kill('SIGKILL')
    hired = null
  }
  const hire = (mind: StageJob['mind']): Hired => {
    const isFit = hired && hired.mind === mind && hired.jobs < mostJobs && hired.child.connected
    if (!isFit) dismiss()
    hired ??= { child: start(mind, folder), mind, jobs: 0 }
    clearTimeout(hired.idle)
    hired.jobs += 1
    return hired
  }
  const perform: Stage['play'] = async (job, hear, signal) => {
    if (signal.aborted) return
    const now = hire(job.mind)
    try {
      await listen(now.child, job, hear, signal)
      now.idle = setTimeout(dismiss, idleSeconds * 1_000).unref()
    } catch (error) {
      dismiss()
      throw error
    } finally {
      if (signal.aborted) dismiss()
    }
  }
  return {
    play: (job, hear, signal) => {
      const next = turn.then(() => perform(job, hear, signal))
      turn = next.catch(() => {})
      return next
    },
    close: async () => dismiss(),
  }
}

/** It gets no address of a database, no secret and no setting of this house; a model only where one is to be asked. */
function start(mind: StageJob['mind'], folder: string): ChildProcess {
  const named = Object.entries(process.env).filter(([name]) => modelVariables.test(name))
  const env = { PATH: process.env.PATH, STAGE_FOLDER: folder, BATON_MODEL: 'none' }
  const child = fork(join(import.meta.dirname, 'process.ts'), {
    env: mind === 'model' ? { ...env, BATON_MODEL: '', ...Object.fromEntries(named) } : env,
    ...{ execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  })
  child.unref()
  child.channel?.unref()
  return child
}

function listen(
  child: ChildProcess,
  job: StageJob,
  hear: (played: Played) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const left = (): void => end(() => reject(new Error('The process that plays scenarios ended.')))
    const stopped = (): void => end(resolve)
    const heard = (message: FromStage): void => {
      if (message.say === 'played') hear(message.played)
      else if (message.say === 'done') end(resolve)
      else end(() => reject(new Error(message.problem)))
    }
    const end = (settle: () => void): void => {
      child.off('message', heard).off('exit', left)
      signal.removeEventListener('abort', stopped)
      child.channel?.unref()
      settle()
    }
    child.on('message', heard).once('exit', left)
    signal.addEventListener('abort', stopped)
    child.channel?.ref()
    child.send(job)
  })
}
