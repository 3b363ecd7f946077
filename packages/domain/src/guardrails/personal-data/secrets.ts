import { type Datum, dataIn } from './datum.ts'

/** Passwords, one-time codes, PINs, keys and tokens. A word that only asks about one is none. */
export const secretsIn = (text: string): Datum[] => [
  ...keyShapes.flatMap((shape) => dataIn(text, 'key', shape)),
  ...dataIn(text, 'key', keyNamed, isMixed),
  ...[
    ...dataIn(text, 'secret', password, looksChosen),
    ...dataIn(text, 'secret', passwordQuoted, looksChosen),
    ...dataIn(text, 'secret', passwordBeside, looksChosen),
    ...dataIn(text, 'secret', code),
    ...dataIn(text, 'secret', codeBefore),
    ...dataIn(text, 'secret', codeAhead),
  ].filter(({ from }) => !isEverybodys.test(text.slice(Math.max(0, from - 45), from))),
]

/** What a factory sets, and what stands for an example, is no secret. */
const isEverybodys =
  /(?:default|factory|initial|werkseitig|standard|werks|par défaut|d'usine|por defecto|predeterminad|de fábrica|padrão|fabrieks|for example|e\.g\.|such as|zum beispiel|z\. ?b\.|par exemple|por ejemplo|por exemplo|bijvoorbeeld)/i

/** Shapes that issuers gave their keys, so that they can be recognised. */
const keyShapes = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /(?<![\w-])(?:sk|pk|rk|whsec|api|key|tok|token|secret|live|test)[_-](?:[a-z]{2,10}[_-])?[A-Za-z0-9_-]{16,}(?![\w-])/gi,
  /(?<![\w-])(?:ghp|gho|ghs|ghu|github_pat|glpat|xox[abpros]|AKIA|ASIA|AIza|SG\.|hf|npm|shpat|shpss|EAAC?)[_-]?[A-Za-z0-9_.-]{14,}/g,
  /(?<![\w.-])eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g,
  /(?<=\bbearer\s+)[\w.~+/-]{16,}=*/gi,
  /(?<=:\/\/[^\s:/@]{1,60}:)[^\s:/@]{4,}(?=@)/g,
]

const keyNamed =
  /\b(?:api[ _-]?(?:key|token|secret)|access[ _-]?(?:key|token)|secret[ _-]?(?:key|token)|client[ _-]?secret|auth[ _-]?token|api-?schlüssel|clé api|clave (?:de )?api|chave (?:de |da )?api|api-?sleutel|token)["']?(?:\s*(?:is|ist|est|es|é|:|=|->))+\s*["'`]?(?<datum>[A-Za-z0-9_.~+/=-]{12,})/gi

const isMixed = (found: string): boolean => /\d/.test(found) && /[a-z]/i.test(found)

const word =
  'password|passwort|passcode|passphrase|passwd|pwd|kennwort|mot de passe|mdp|contraseña|contrasena|clave|senha|palavra-passe|palavra passe|wachtwoord|pw'
const is =
  "(?:(?:\\s+(?:for|für|von|de|van|do|da|del|is|ist|lautet|est|es|é|currently|still|set to|war|was|era|c'est|temporal|temporário|temporaire|atual|actual|huidige)){0,2}\\s*[:=]|\\s+(?:(?:is|ist|lautet|est|es|é|was|war|era|being|to)\\s+))\\s*"
const password = new RegExp(
  `(?<!\\p{L})(?:${word})["']?${is}["'\`„“«]?(?<datum>[^\\s"'\`”“»,;]{4,64})`,
  'giu',
)
const passwordQuoted = new RegExp(
  `(?<!\\p{L})(?:${word})\\s+["'\`„“«](?<datum>[^\\s"'\`”“»]{4,64})["'\`”“»]`,
  'giu',
)

const passwordBeside = new RegExp(
  `(?<!\\p{L})(?:${word})\\s+(?<datum>(?=[^\\s]*\\d)(?=[^\\s]*\\p{L})[^\\s"'\`”“»,;]{5,64})`,
  'giu',
)

/** "my password is wrong" tells nothing; "my password is Tulp4ever!" tells all. Ordinary words have no digit, mark or capital inside. */
const looksChosen = (found: string): boolean => {
  const bare = found.replace(/[.!?)]+$/, '')
  return (
    bare.length >= 4 &&
    (/\d/.test(bare) || /[^\p{L}\d'-]/u.test(bare) || /\p{Ll}\p{Lu}/u.test(bare))
  )
}

const codeWords =
  'otp|2fa|tan|pin|one[- ]?time (?:pass)?code|one[- ]?time password|verification code|security code|login code|sms[- ]?code|authenti\\w+ code|access code|einmal(?:code|passwort|kennwort)|bestätigungscode|sicherheitscode|code (?:à usage unique|de vérification|secret|de confirmation|pin)|código (?:de verificación|de verificação|de segurança|de un solo uso|de confirmación|de acceso|sms|pin)|verificatiecode|pincode|eenmalige code|inlogcode'
const code = new RegExp(
  `(?<![\\p{L}\\d])(?:${codeWords})(?:\\s+(?:i (?:got|received)|you sent(?: me)?|from the sms|por sms|par sms|per sms|pin))?(?:\\s*(?:is|was|ist|lautet|est|es|é|:|=|#|number|nummer))*\\s*["']?(?<datum>\\d{3}[ -]?\\d{3}|\\d{4,8})(?![\\d\\p{L}])`,
  'giu',
)
/** "482915 is my code": the number before its name. */
const codeAhead = new RegExp(
  `(?<![\\d.,/-])(?<datum>\\d{3}[ -]?\\d{3}|\\d{4,8})\\s+(?:is|was|as|ist|war|als|est|comme|es|era|como|é|is)\\s+(?:my |the |your |mein |der |die |mon |le |mi |el |la |meu |o |a |mijn |de )?(?:${codeWords})(?!\\p{L})`,
  'giu',
)
const codeBefore =
  /(?:\b(?:code|código|codigo)\s+(?<datum>\d{3}[ -]?\d{3}|\d{4,8})\s+(?:par|by|via|per|por|from|de|van|aus) (?:the |la |le |een |einer )?(?:sms|text(?: message)?|authenticator))/giu
