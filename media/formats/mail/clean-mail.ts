import sanitize from 'sanitize-html'

const TABLES = ['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'col', 'colgroup']
const TEXT = ['a', 'abbr', 'address', 'b', 'blockquote', 'br', 'center', 'cite', 'code', 'div', 'em', 'font', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'li', 'ol', 'p', 'pre', 's', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'ul']

/**
 * A mail with nothing in it that does anything: no scripts, forms, frames, events, or addresses but those of the web, of
 * mail and telephone; pictures may lie in the mail itself. Comments go with them.
 */
export const cleanMail = (html: string): string =>
  `<!doctype html>\n${sanitize(html, {
    allowedTags: ['html', 'head', 'title', 'meta', 'style', 'body', 'img', ...TABLES, ...TEXT],
    // Style sheets do nothing in a mail program, and mails for narrow screens need them.
    allowVulnerableTags: true,
    allowedAttributes: {
      '*': ['align', 'aria-*', 'bgcolor', 'class', 'dir', 'height', 'id', 'lang', 'role', 'style', 'title', 'valign', 'width'],
      a: ['href', 'name', 'rel', 'target'],
      font: ['color', 'face', 'size'],
      img: ['alt', 'border', 'src'],
      // No http-equiv, which leads elsewhere.
      meta: ['charset', 'content', 'name'],
      table: ['border', 'cellpadding', 'cellspacing'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['http', 'https', 'data', 'cid'] },
    allowProtocolRelative: false,
    exclusiveFilter: ({ tag, attribs }) => (tag === 'img' && !attribs.src) || (tag === 'meta' && !attribs.name && !attribs.charset),
    parseStyleAttributes: false,
  })}\n`
