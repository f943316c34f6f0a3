export interface Facet {
  name: string
  label: string
  value: string
  /** What each choice is called, with how many it would leave. */
  choices: readonly { value: string; label: string }[]
}

/** One facet of the library: a choice takes effect at once. */
export function FacetSelect({ name, label, value, choices }: Facet) {
  return (
    <select className="chip facet" name={name} aria-label={label} defaultValue={value} key={value} data-chosen={value !== ''} onChange={({ currentTarget }) => currentTarget.form?.requestSubmit()}>
      <option value="">{label}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
