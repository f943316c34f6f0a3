import type { CopyContent } from '../engine/copy-content'
import { fill, type Filled } from '../engine/fill'
import { type PdfTemplate, warmFile } from './prepared-files'

export interface FilledWarm extends Filled {
  /** Key of the prepared file that the tail follows. */
  prepared: string
  /** Bytes of the two together. */
  length: number
}

/** Fills a PDF that is kept prepared for its zones. @throws Problem as `warmFile` */
export async function fillWarm(template: PdfTemplate, content: CopyContent): Promise<FilledWarm> {
  const { blob: prepared, plan, hash } = await warmFile(template)
  const filled = await fill({ ...content, plan, hash })
  return { ...filled, prepared, length: plan.length + filled.tail.length }
}
