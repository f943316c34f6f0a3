import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { RichText } from '@payloadcms/richtext-lexical/react'
import { getTranslations } from '~/src/app/i18n/page-words'
import { PageLink } from '~/src/app/components/page-link'
import type { Locale } from '~/src/policy/roles'

interface Props {
  locale: Locale
  /** Lexical editor state, or nothing. */
  body: unknown
  /** Addresses of the film, its first picture and its captions. */
  video?: { src: string; poster?: string | undefined; captions: { language: Locale; src: string }[] } | undefined
  document?: { slug: string } | undefined
}

/** What a lesson teaches: the same for whoever learns it and for its author's preview. */
export async function LessonContent({ locale, body, video, document }: Props) {
  const t = await getTranslations('learn')
  return (
    <>
      {video && (
        <video controls preload="metadata" playsInline poster={video.poster} width={1280} height={720}>
          <source src={video.src} type="video/mp4" />
          {video.captions.map(({ language, src }) => (
            <track key={language} kind="captions" srcLang={language} label={t(`language.${language}`)} src={src} default={language === locale} />
          ))}
        </video>
      )}
      {body ? <RichText data={body as SerializedEditorState} /> : null}
      {document && (
        <p>
          <PageLink href={`/library/${document.slug}`}>{t('document')}</PageLink>
        </p>
      )}
    </>
  )
}
