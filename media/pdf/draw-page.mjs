const MAX_PIXELS = 16_000_000

/** The pixels of a page, `width` of them in a row or fewer where the page is too tall; lets go of the page. */
export function drawPage(page, width) {
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const widest = Math.sqrt((MAX_PIXELS * originalWidth) / Math.max(1, originalHeight))
  return page.render({ scale: Math.min(width, widest) / Math.max(1, originalWidth), render: 'bitmap' })
}
