import { type AddressInfo, createServer, type Socket } from 'node:net'

export type ReceivedMail = { from: string; to: string[]; subject: string; text: string }

/** A mail server that takes mail of one user and sends it nowhere. */
export type MailStandIn = {
  host: string
  port: number
  received(): ReceivedMail[]
  /** From now on nobody answers at its port; until `comesBack`. */
  goesDown(): Promise<void>
  comesBack(): Promise<void>
  close(): Promise<void>
}

type Account = { user: string; password: string }
type Session = { from: string; to: string[]; data: string | null; signedIn: boolean }

const host = '127.0.0.1'

/** Speaks as much SMTP (RFC 5321, RFC 4954) as a client needs, without encryption. */
export async function startMailStandIn(account: Account): Promise<MailStandIn> {
  const mails: ReceivedMail[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)))
    talk(socket, account, (mail) => mails.push(mail))
  })
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, host, () => resolve()))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    ...{ host, port, received: () => [...mails], goesDown: close, comesBack: () => listen(port) },
    close: () => (server.listening ? close() : Promise.resolve()),
  }
}

function talk(socket: Socket, account: Account, take: (mail: ReceivedMail) => void): void {
  const session: Session = { from: '', to: [], data: null, signedIn: false }
  const say = (line: string) => void socket.write(`${line}\r\n`)
  let rest = ''
  socket.on('error', () => socket.destroy())
  socket.setEncoding('utf8')
  socket.on('data', (part: string) => {
    const lines = (rest + part).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (session.data === null) say(answerTo(line, session, account))
      else if (line === '.') {
        take(readMail(session, session.data))
        session.data = null
        say('250 taken')
      } else session.data += `${line.replace(/^\./, '')}\n`
    }
  })
  say('220 stand-in ready')
}

function answerTo(line: string, session: Session, account: Account): string {
  const [verb = ''] = line.toUpperCase().split(' ')
  if (verb === 'EHLO') return '250-stand-in\r\n250 AUTH PLAIN'
  if (verb === 'AUTH') {
    const [, user, password] = Buffer.from(line.split(' ')[2] ?? '', 'base64')
      .toString()
      .split('\0')
    session.signedIn = user === account.user && password === account.password
    return session.signedIn ? '235 welcome' : '535 wrong user or password'
  }
  if (verb === 'QUIT') return '221 bye'
  if (!session.signedIn) return '530 sign in first'
  const address = /<([^>]*)>/.exec(line)?.[1] ?? ''
  if (verb === 'MAIL') session.from = address
  else if (verb === 'RCPT') session.to.push(address)
  else if (verb === 'DATA') {
    session.data = ''
    return '354 go on'
  } else return '502 not known here'
  return '250 ok'
}

function readMail({ from, to }: Session, data: string): ReceivedMail {
  const border = data.indexOf('\n\n')
  const [head, body] = [data.slice(0, border).replace(/\n\s+/g, ' '), data.slice(border + 2)]
  const subject = /^subject: (.*)$/im.exec(head)?.[1] ?? ''
  const isQuoted = /^content-transfer-encoding: quoted-printable$/im.test(head)
  return { from, to: [...to], subject, text: isQuoted ? unquoted(body) : body }
}

const unquoted = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')
