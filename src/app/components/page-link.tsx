import type { ComponentProps } from 'react'

/**
 * A link to a page of the portal. It is a plain anchor, which costs a list of fifty next to nothing to render;
 * `PageLinks`, once in the layout, follows it without loading the page anew.
 */
export const PageLink = (props: ComponentProps<'a'> & { href: string }) => <a data-page="" {...props} />
