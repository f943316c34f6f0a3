import type { PDFiumPage } from '@hyzyla/pdfium'

/** The pixels of a page, `width` of them in a row or fewer where the page is too tall; lets go of the page. */
export function drawPage(page: PDFiumPage, width: number): Promise<{ data: Uint8Array; width: number; height: number }>
