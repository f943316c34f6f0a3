import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { readLocale } from '~/src/policy/read-locale'

/** The language of a page: the person's choice, kept in a cookie, else what the browser asks for. */
export default getRequestConfig(async () => {
  const [jar, asked] = await Promise.all([cookies(), headers()])
  const locale = readLocale(jar.get('tandem-locale')?.value, asked.get('accept-language'))
  const [{ default: portal }, { default: policy }] = await Promise.all([
    import(`../messages/${locale}.json`) as Promise<{ default: Record<string, unknown> }>,
    import(`../../policy/messages/${locale}.json`) as Promise<{ default: Record<string, unknown> }>,
  ])
  return { locale, messages: { ...portal, ...policy }, timeZone: 'UTC' }
})
