import { domainToASCII } from 'node:url'

/**
 * What tells one customer from another: the host of their web address, in ASCII, without scheme, path, `www.` and
 * a closing dot. `https://www.Łódź.pl/kontakt` and `łódź.pl` are one customer. Empty for what is no domain.
 */
export function customerKey({ domain }: { domain: string }): string {
  const host = domain.trim().toLowerCase().replace(/^[a-z][a-z\d+.-]*:\/\//, '').replace(/[/?#:].*$/, '').replace(/\.+$/, '').replace(/^www\./, '')
  const ascii = domainToASCII(host)
  return /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/.test(ascii) ? ascii : ''
}
