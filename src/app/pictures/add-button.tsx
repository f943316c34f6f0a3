import type { InputHTMLAttributes, ReactNode } from 'react'
import { Icon } from '../components/portal-icon'
import styles from './add-button.module.css'
import { PICTURE_TYPES } from './ask-pictures'

interface Props extends Pick<InputHTMLAttributes<HTMLInputElement>, 'multiple' | 'onChange' | 'aria-describedby'> {
  /** While pictures are sent, none can be added. */
  busy: boolean
  children: ReactNode
}

/** A button that asks for pictures: of the files, or of the camera of a phone. */
export const AddButton = ({ busy, children, ...input }: Props) => (
  <label className={styles.add} data-busy={busy}>
    <input type="file" accept={PICTURE_TYPES} disabled={busy} {...input} />
    <Icon name="upload" size={18} /> {children}
  </label>
)
