const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
/** These cost two places of the basic alphabet each. */
const escaped = '^{}\\[~]|€\f'

export type MessageSize = { parts: number; isBasic: boolean; letters: number }

/** How many text messages a text is paid for as: one sign outside the basic alphabet makes every part less than half as long. */
export function textMessageSize(text: string): MessageSize {
  const signs = [...text]
  const isBasic = signs.every((sign) => basic.includes(sign) || escaped.includes(sign))
  const letters = isBasic
    ? signs.reduce((sum, sign) => sum + (escaped.includes(sign) ? 2 : 1), 0)
    : text.length
  const [alone, each] = isBasic ? [160, 153] : [70, 67]
  return { parts: letters <= alone ? 1 : Math.ceil(letters / each), isBasic, letters }
}
