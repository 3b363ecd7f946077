export { openBrowser, type Visitor, visitor } from './kit/browser.ts'
export { openHouse, type RunningHouse } from './kit/house.ts'
export { type BubbleOf, bubbleOn, enterDesk, openBubble, rowWith, thread } from './kit/people.ts'
export { pictureWhenFailed } from './kit/pictures-of-failures.ts'
