import { asTold, isInside } from '../../packages/domain/src/waiting/index.ts'
import type { Told, Way } from './play.ts'

/** Share of true waits inside the told range, and the range's width against the true wait, in the middle. */
export function judge(promises: readonly Told[]) {
  const of = (way: Way, isUpdate = false) => {
    const mine = promises.filter((each) => each.way === way && each.isUpdate === isUpdate)
    return { all: figures(mine), inLine: figures(mine.filter(({ ahead }) => ahead > 0)) }
  }
  return {
    ours: of('ours'),
    updates: of('ours', true),
    averageOfLastHour: of('averageOfLastHour'),
    averageOfLastHourCalibrated: of('averageOfLastHourCalibrated'),
    lastWait: of('lastWait'),
    lastWaitCalibrated: of('lastWaitCalibrated'),
  }
}

export type Figures = ReturnType<typeof figures>

function figures(promises: readonly Told[]) {
  const inside = promises.filter(({ told, actual }) => isInside(told, actual)).length
  const waits = promises.map(({ actual }) => actual).sort((a, b) => a - b)
  const ratios = promises
    .map(({ told, actual }) => (told.highSeconds - told.lowSeconds) / asTold(actual))
    .sort((a, b) => a - b)
  return {
    promises: promises.length,
    medianWait: Math.round(waits[Math.floor(waits.length / 2)] ?? 0),
    inside: round(inside / Math.max(1, promises.length)),
    widthRatio: round(ratios[Math.floor(ratios.length / 2)] ?? 0),
  }
}

const round = (number: number): number => Math.round(number * 1_000) / 1_000
