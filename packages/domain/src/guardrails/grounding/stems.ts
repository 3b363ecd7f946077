const plainWords = new Set(
  'about also been before being both could does doing done each else even every from have having here into just like made make many more most much must only other over please shall should some such than that their them then there these they this those through under until very want well were what when where which while will with within would your yours hello thanks thank dear kind regards sorry good great sure glad happy help know need take using used aber auch beim bitte dann dass dein denn diese dieser dieses doch durch eine einem einen einer eines gern gerne haben hallo hier ihnen ihre ihrem ihren ihrer immer jetzt kann konnen mehr mich muss nach noch oder ohne sehr sein sich sind uber unser unsere unter viel vielen wenn werden wird wurde danke alors aussi avec avez avoir bien bonjour cela cette chez comme dans deja depuis donc elle encore etes etre faire leur mais merci meme nous notre pour pouvez quand quel sans sera sont suis tout tous tres vers votre vous algo antes aqui aunque bien cada como con cual cuando desde donde ella ellos esta este esto gracias hasta hola mas muchas mucho nosotros para pero porque puede pueden quien sobre solo sera tiene todo todos usted ustedes agora ainda aqui assim como depois ela eles essa esse esta este isso mais mas muito nossa nosso obrigado ola onde para pela pelo pode podem porque quando quem sem seu sua tambem tem todos voce alle alles bent daar deze door dus echt eens even geen goed graag hallo heeft hebben hebt hier jouw kunnen kunt maar meer moet naar niet nog ook over sinds tegen tijdens uw vanaf veel voor waar wanneer want wel wij worden wordt zijn zeer zich zonder'.split(
    ' ',
  ),
)

/** The beginnings of the words that carry meaning: "return", "returned" and "returns" are one. */
export const stemsIn = (folded: string): Set<string> =>
  new Set(
    (folded.match(/[a-z]{4,}/g) ?? [])
      .filter((word) => !plainWords.has(word))
      .map((word) => word.replace(/([aeou])\1/g, '$1').slice(0, 5)),
  )

/** How many of the stems stand in the others. */
export const sharedCount = (stems: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...stems].filter((stem) => others.has(stem)).length
