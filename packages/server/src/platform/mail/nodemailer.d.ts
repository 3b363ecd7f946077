/** The part of the library that this house uses; it ships no types of its own. */
declare module 'nodemailer' {
  type Options = {
    host: string
    port: number
    secure: boolean
    requireTLS: boolean
    ignoreTLS: boolean
    auth?: { user: string; pass: string }
    connectionTimeout: number
    greetingTimeout: number
    socketTimeout: number
    disableFileAccess: boolean
    disableUrlAccess: boolean
  }
  type Letter = {
    from: { name: string; address: string }
    to: { name: string; address: string }
    subject: string
    text: string
    headers: Record<string, string>
  }
  type Transport = { sendMail(letter: Letter): Promise<{ messageId: string }>; close(): void }
  export function createTransport(options: Options): Transport
}
