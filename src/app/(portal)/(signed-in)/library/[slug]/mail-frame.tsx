import styles from './mail-frame.module.css'

/** A mail as its reader would see it, in a frame where nothing runs. */
export const MailFrame = ({ slug, title }: { slug: string; title: string }) => <iframe sandbox="allow-popups" src={`/v1/assets/${slug}/mail`} title={title} className={styles.mail} />
