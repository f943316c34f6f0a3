import PostalMime from 'postal-mime'

/** Bytes of a mail that are looked through: its words stand in front of what is attached. */
const MOST_BYTES = 10 * 1024 * 1024
const HEAD = 4_096
const HTML = /<(?:!doctype\s+html|html|head|body|table|meta|div)[\s>]/i
const HEADER = /^(?:from|to|subject|date|message-id|mime-version|received|return-path|content-type|x-unsent):/im

const headOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
/** A mail as it is sent (RFC 5322) begins with its headers. */
const isSent = (head: string): boolean => /^(?:\u00ef\u00bb\u00bf)?[\w-]+:[ \t]?\S/.test(head) && HEADER.test(head)

/** Whether a file is a mail: a page, or one as programs save it (.eml). */
export function isFoundMail(bytes: Uint8Array): boolean {
  const head = headOf(bytes)
  return !head.includes('\0') && !head.startsWith('%PDF-') && (HTML.test(head) || isSent(head))
}

/** What a found mail says, from its marks to the addresses of its links, as texts. */
export async function readFoundMail(bytes: Uint8Array): Promise<string[]> {
  const seen = bytes.subarray(0, MOST_BYTES)
  if (!isSent(headOf(seen))) return [Buffer.from(seen).toString()]
  const { subject = '', text = '', html = '', attachments } = await PostalMime.parse(seen, { maxNestingDepth: 20 })
  const within = attachments.filter(({ mimeType }) => /^(?:text\/|message\/rfc822)/.test(mimeType)).map(({ content }) => (typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString()))
  return [subject, ...within, text, html]
}
