import styles from './mail-frame.module.css'

/** A mail of the library before it is anybody's, in a frame where nothing runs. */
export const MailFrame = ({ slug, title }: { slug: string; title: string }) => <iframe sandbox="allow-popups" src={`/v1/assets/${slug}/mail`} title={title} className={styles.mail} />
