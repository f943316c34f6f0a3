import type { IconName } from '../theme/icon-names'

interface Props {
  name: IconName
  /** In pixels; 20 when not given. */
  size?: number
  /** What it says to those who do not see it; without one it only decorates. */
  label?: string
  className?: string
}

/** An icon of the portal: a mask of `icons.css` in the colour of the text, so one element however many strokes it has. */
export const Icon = ({ name, size, label, className }: Props) => (
  <i
    className={className ? `icon icon-${name} ${className}` : `icon icon-${name}`}
    {...(size ? { style: { height: size, width: size } } : {})}
    {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
  />
)
