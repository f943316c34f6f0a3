import type { Block } from './content/types'

interface LexicalNode {
  [key: string]: unknown
  type: string
  version: number
}

export interface LexicalState {
  [key: string]: unknown
  root: {
    type: string
    children: LexicalNode[]
    direction: 'ltr'
    format: ''
    indent: number
    version: number
  }
}

const element = (type: string, children: LexicalNode[], more: Record<string, unknown> = {}): LexicalNode => ({
  type,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
  ...more,
})

const text = (words: string): LexicalNode => ({ type: 'text', text: words, detail: 0, format: 0, mode: 'normal', style: '', version: 1 })

/** Running text as the rich text editor stores it. */
export const lexical = (blocks: readonly Block[]): LexicalState => ({
  root: { type: 'root', children: blocks.map(node), direction: 'ltr', format: '', indent: 0, version: 1 },
})

function node(block: Block): LexicalNode {
  if ('h2' in block) return element('heading', [text(block.h2)], { tag: 'h2' })
  if ('p' in block) return element('paragraph', [text(block.p)], { textFormat: 0, textStyle: '' })
  if ('callout' in block) return element('quote', [text(block.callout)])
  return element(
    'list',
    block.list.map((item, i) => element('listitem', [text(item)], { value: i + 1 })),
    { listType: 'bullet', tag: 'ul', start: 1 },
  )
}
