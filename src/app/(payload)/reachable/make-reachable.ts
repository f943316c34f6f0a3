/** What a control is called, from Payload's own words: it has them in every language of the admin. */
export type Say = (key: 'clear' | 'copy' | 'edit' | 'moreOptions' | 'move' | 'next' | 'previous' | 'remove' | 'select' | 'selectAllRows' | 'selectLabel', values?: Record<string, string>) => string

/** Payload's controls that show an icon alone and have no name. */
const ICONS = [
  ['.clickable-arrow--left', 'previous'],
  ['.clickable-arrow--right', 'next'],
  ['.date-time-picker__clear-button', 'clear'],
  ['.copy-to-clipboard', 'copy'],
  ['.upload-relationship-details__edit', 'edit'],
  ['.upload-relationship-details__remove', 'remove'],
  ['.collapsible__drag', 'move'],
  ['.popup-button', 'moreOptions'],
  ['#select-all', 'selectAllRows'],
] as const

/**
 * Gives Payload's controls what keyboards and screen readers need and its own markup lacks: names, and an order without
 * what is hidden. Asked again after every change of the page, it leaves alone what is right already.
 */
export function makeReachable(root: ParentNode, say: Say): void {
  for (const [selector, key] of ICONS) for (const control of root.querySelectorAll(selector)) if (nameless(control)) name(control, say(key))
  for (const input of root.querySelectorAll('input:not([type="hidden"]), [role="textbox"]')) if (nameless(input)) name(input, fieldLabel(input) ?? rowLabel(input, say) ?? say('select'))
  // A name beside other visible words would be read instead of them.
  for (const tab of root.querySelectorAll('.doc-tab[aria-label]')) set(tab, 'aria-label', words(tab))
  for (const hidden of root.querySelectorAll('.dropdown-indicator[aria-hidden="true"], .clear-indicator[aria-hidden="true"]')) set(hidden, 'tabindex', '-1')
  for (const tabs of root.querySelectorAll('.doc-tabs__tabs')) set(tabs, 'role', 'group')
  // A value that can be dragged has buttons of its own within it, which no button may.
  for (const value of root.querySelectorAll('.multi-value.draggable')) set(value, 'role', 'group')
  for (const scrolled of root.querySelectorAll('.doc-controls__content')) set(scrolled, 'tabindex', '0')
}

function nameless(control: Element): boolean {
  if (control.getAttribute('aria-label')) return false
  const by = control.getAttribute('aria-labelledby')
  if (by && by !== control.id && document.getElementById(by)) return false
  return control instanceof HTMLInputElement ? (control.labels?.length ?? 0) === 0 : words(control) === '' || control.getAttribute('role') === 'textbox' || control.querySelector('.tooltip') !== null
}

function name(control: Element, label: string): void {
  control.removeAttribute('aria-labelledby')
  set(control, 'aria-label', label)
}

function set(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value)
}

function fieldLabel(control: Element): string | undefined {
  const label = control.closest('.field-type')?.querySelector('.field-label')
  return label ? words(label).replace(/\s*\*$/, '') : undefined
}

function rowLabel(control: Element, say: Say): string | undefined {
  const row = control.closest('tr')
  return row ? say('selectLabel', { label: words(row.querySelector('a') ?? row) }) : undefined
}

const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
