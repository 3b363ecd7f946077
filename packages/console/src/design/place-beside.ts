export type Place = { left: number; top: number; transform: string }

type Box = { left: number; right: number; top: number; bottom: number }

const gap = 6
const roomAbove = 40
const roomAside = 120

/** Above the control, or below where there is no room; near an edge of the window it grows inwards. */
export function placeBeside(box: Box, windowWidth: number): Place {
  const middle = (box.left + box.right) / 2
  const above = box.top > roomAbove
  const top = above ? box.top - gap : box.bottom + gap
  const up = above ? '-100%' : '0'
  if (middle < roomAside)
    return { left: Math.max(8, box.left), top, transform: `translate(0, ${up})` }
  if (middle > windowWidth - roomAside)
    return { left: Math.min(windowWidth - 8, box.right), top, transform: `translate(-100%, ${up})` }
  return { left: middle, top, transform: `translate(-50%, ${up})` }
}
