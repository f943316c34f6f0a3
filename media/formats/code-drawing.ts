import { qrCode } from '../zones/qr'

/** A QR code as SVG elements, its quiet zone included, each module so many units wide. */
export function codeDrawing(url: string, module: number): { side: number; drawn: string } {
  const { size, runs } = qrCode(url)
  const path = runs.map(({ row, column, length }) => `M${column} ${row}h${length}v1h-${length}z`).join('')
  return { side: size * module, drawn: `<g transform="scale(${module})" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#0D141A" d="${path}"/></g>` }
}
