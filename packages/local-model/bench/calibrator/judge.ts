/** How good a list of chances is: does it order (AUROC), is it honest (ECE), and what can be answered at 95 % precision. */
export function judge(chances: number[], truths: boolean[]) {
  return {
    auroc: rounded(auroc(chances, truths)),
    calibrationError: rounded(calibrationError(chances, truths)),
    coverageAt95: rounded(coverageAt(chances, truths, 0.95)),
    above90: above(chances, truths, 0.9),
  }
}

export function auroc(scores: number[], truths: boolean[]): number {
  const order = scores
    .map((score, place) => ({ score, truth: truths[place] === true }))
    .sort((a, b) => a.score - b.score)
  let rankSum = 0
  let positives = 0
  for (let start = 0; start < order.length; ) {
    let end = start
    while (end < order.length && order[end]?.score === order[start]?.score) end += 1
    for (let place = start; place < end; place += 1) {
      if (!order[place]?.truth) continue
      rankSum += (start + end + 1) / 2
      positives += 1
    }
    start = end
  }
  const negatives = order.length - positives
  return positives * negatives === 0
    ? 0.5
    : (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives)
}

function calibrationError(chances: number[], truths: boolean[]): number {
  const bins = Array.from({ length: 10 }, () => ({ chance: 0, true: 0 }))
  chances.forEach((chance, place) => {
    const bin = bins[Math.min(9, Math.floor(chance * 10))]
    if (!bin) return
    bin.chance += chance
    bin.true += truths[place] ? 1 : 0
  })
  return bins.reduce((sum, bin) => sum + Math.abs(bin.chance - bin.true), 0) / chances.length
}

function coverageAt(chances: number[], truths: boolean[], precision: number): number {
  const order = chances
    .map((chance, place) => ({ chance, truth: truths[place] }))
    .sort((a, b) => b.chance - a.chance)
  let right = 0
  let covered = 0
  order.forEach(({ truth }, place) => {
    if (truth) right += 1
    if (right / (place + 1) >= precision) covered = place + 1
  })
  return covered / order.length
}

function above(chances: number[], truths: boolean[], threshold: number) {
  const places = chances.flatMap((chance, place) => (chance >= threshold ? [place] : []))
  const right = places.filter((place) => truths[place]).length
  return {
    share: rounded(places.length / chances.length),
    precision: rounded(right / Math.max(1, places.length)),
  }
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
