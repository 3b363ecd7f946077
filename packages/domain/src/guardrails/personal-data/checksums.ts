const digitsOf = (text: string): number[] => [...text.replace(/\D/g, '')].map(Number)

/** How the numbers of issuers begin, with their lengths: one in ten parcel numbers passes the check digit by chance. */
const issuers =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11,13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|(?:50|5[6-9]|6[0-9])\d{14,17}|62\d{14,17})$/

/** Payment cards carry a check digit (Luhn): order numbers of the same length nearly never pass. */
export function isCardNumber(text: string): boolean {
  const digits = digitsOf(text)
  if (!issuers.test(digits.join('')) || new Set(digits).size === 1) return false
  const sum = digits.toReversed().reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

/** An IBAN read as one large number leaves 1 when divided by 97. */
export function isIban(text: string): boolean {
  const plain = text.replace(/[\s-]/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false
  const moved = plain.slice(4) + plain.slice(0, 4)
  let rest = 0
  for (const letter of moved) {
    const value = Number.parseInt(letter, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** Spanish DNI and NIE: the letter follows from the number. */
export function isSpanishId(text: string): boolean {
  const plain = text.replace(/[\s.-]/g, '').toUpperCase()
  const match = /^([XYZ]?)(\d{7,8})([A-Z])$/.exec(plain)
  if (!match) return false
  const [, first = '', digits = '', letter] = match
  const number = Number(`${first === '' ? '' : 'XYZ'.indexOf(first)}${digits}`)
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === letter
}

/** Brazilian CPF: two check digits. */
export function isCpf(text: string): boolean {
  const digits = digitsOf(text)
  if (digits.length !== 11 || new Set(digits).size === 1) return false
  return [9, 10].every((count) => {
    const sum = digits
      .slice(0, count)
      .reduce((total, digit, at) => total + digit * (count + 1 - at), 0)
    return ((sum * 10) % 11) % 10 === digits[count]
  })
}

/** Dutch BSN: the eleven test. */
export function isBsn(text: string): boolean {
  const digits = digitsOf(text)
  if (digits.length !== 9) return false
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0)
  return sum > 0 && sum % 11 === 0
}

/** French NIR: the last two digits are 97 less the rest of the division by 97. */
export function isNir(text: string): boolean {
  const plain = text.replace(/\D/g, '')
  if (plain.length !== 15 || !/^[12]/.test(plain)) return false
  return 97 - (Number(plain.slice(0, 13)) % 97) === Number(plain.slice(13))
}
