/** Tandem's mark in the admin: two wheels on one frame. */
export function Icon() {
  return (
    <svg className="tandem-mark" width="22" height="22" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <circle cx="6" cy="16" r="4" />
      <circle cx="18" cy="16" r="4" />
      <path d="M6 16 10 8h6l2 8M10 8l4 8M14 5h3" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
