import { useId, useState } from 'react'
import { FACES } from '~/media/type/font-catalogue'
import { TEXT_SOURCES } from '~/media/zones/text-sources'
import { type Box, clampBox, type Size } from './zone-geometry'
import type { ZoneRow } from './zone-rows'
import type { Say } from './zone-words'

interface Props {
  row: ZoneRow
  page: Size
  disabled: boolean
  onChange: (row: ZoneRow) => void
  say: Say
}

const ALIGNMENTS = ['left', 'center', 'right']
const TONES = ['primary', 'secondary']
const FREEDOMS = ['editable', 'required', 'must-change', 'locked']
const PLATE_RULES = ['always', 'needed']
const FITS = ['cover', 'contain']
const MEDIA = ['any', 'kit']
const TYPE_SIZES = ['minSize', 'maxSize'] as const
/** What the engine takes where the form says nothing. */
const TYPE_DEFAULTS = { minSize: 7, maxSize: 14 }
const SIDES = ['x', 'y', 'width', 'height'] as const

/** What there is to set of the chosen zone. A field takes effect when it is left or Enter is pressed. */
export function ZoneInspector({ row, page, disabled, onChange, say }: Props) {
  const word = (field: string) => say(`field.${field}`)
  const set = (change: Partial<ZoneRow>) => onChange({ ...row, ...change })
  const side = (name: keyof Box) => (text: string) => {
    const points = Number(text.replace(',', '.'))
    if (text.trim() !== '' && Number.isFinite(points)) set(clampBox({ ...row, [name]: points }, page))
  }
  const number = (name: (typeof TYPE_SIZES)[number] | 'maxLength') => (text: string) => {
    const value = Number(text.replace(',', '.'))
    if (Number.isFinite(value)) set({ [name]: text.trim() === '' ? undefined : value })
  }
  return (
    <fieldset className="zone-editor__fields" disabled={disabled}>
      <legend>
        {say(`kind.${row.kind}`)} · {row.name}
      </legend>
      <Text label={word('name')} value={row.name} maxLength={40} onDone={(name) => name.trim() && set({ name: name.trim() })} />
      <Text label={word('pages')} value={row.pages} hint={say('pagesHelp')} onDone={(pages) => pages.trim() && set({ pages: pages.trim() })} />
      {SIDES.map((name) => (
        <Text key={name} label={word(name)} value={String(row[name])} numeric onDone={side(name)} />
      ))}
      {row.kind === 'text' && (
        <Choice label={word('source')} wide value={row.source ?? 'free'} choices={TEXT_SOURCES.map((value) => ({ value, label: say(`source.${value}`) }))} onChange={(source) => set({ source })} />
      )}
      {isTyped(row) && (
        <>
          <Text label={word('label')} wide value={row.label ?? ''} onDone={(label) => set({ label })} />
          <Text label={word('defaultText')} wide value={row.defaultText ?? ''} maxLength={600} onDone={(defaultText) => set({ defaultText })} />
          <Choice label={word('freedom')} wide value={freedomOf(row)} choices={FREEDOMS.map((value) => ({ value, label: say(`freedom.${value}`) }))} onChange={(freedom) => set(rulesOf(freedom))} />
          <Text label={word('maxLength')} value={String(row.maxLength ?? '')} hint="120" numeric onDone={number('maxLength')} />
        </>
      )}
      {row.kind === 'colour' && <Choice label={word('tone')} wide value={row.tone ?? 'primary'} choices={TONES.map((value) => ({ value, label: say(`tone.${value}`) }))} onChange={(tone) => set({ tone })} />}
      {row.kind !== 'qr' && row.kind !== 'colour' && (
        <Choice label={word('align')} wide value={row.align ?? 'left'} choices={ALIGNMENTS.map((value) => ({ value, label: say(`align.${value}`) }))} onChange={(align) => set({ align })} />
      )}
      {row.kind === 'image' && (
        <>
          <Choice label={word('fit')} wide value={row.fit ?? 'cover'} choices={FITS.map((value) => ({ value, label: say(`fit.${value}`) }))} onChange={(fit) => set({ fit })} />
          <Choice label={word('media')} wide value={row.media ?? 'any'} choices={MEDIA.map((value) => ({ value, label: say(`media.${value}`) }))} onChange={(media) => set({ media })} />
          <Text label={word('label')} wide value={row.label ?? ''} onDone={(label) => set({ label })} />
          <Tick label={word('required')} checked={row.required ?? false} onChange={(required) => set({ required })} />
        </>
      )}
      {row.kind === 'logo' && <Text label={word('clear')} wide value={row.clear ?? ''} hint={say('clearHelp')} onDone={(clear) => set({ clear: clear.trim().replace(',', '.') })} />}
      {isType(row) && TYPE_SIZES.map((name) => <Text key={name} label={word(name)} value={String(row[name] ?? '')} hint={String(TYPE_DEFAULTS[name])} numeric onDone={number(name)} />)}
      {isType(row) && <Choice label={word('face')} value={row.face ?? 'sans'} choices={FACES.map((value) => ({ value, label: say(`face.${value}`) }))} onChange={(face) => set({ face })} />}
      {row.kind === 'text' && <Tick label={word('bold')} checked={row.bold ?? false} onChange={(bold) => set({ bold })} />}
      {isType(row) && <Text label={word('color')} value={row.color ?? ''} hint="#13262A" onDone={(color) => set({ color })} />}
      {row.kind !== 'colour' && <Text label={word('plate')} value={row.plate ?? ''} hint={row.plateWhen === 'needed' ? say('plateHelp') : '#FFFFFF'} onDone={(plate) => set({ plate })} />}
      {row.kind !== 'qr' && row.kind !== 'colour' && row.kind !== 'image' && (
        <Choice label={word('plateWhen')} wide value={row.plateWhen ?? 'always'} choices={PLATE_RULES.map((value) => ({ value, label: say(`plateWhen.${value}`) }))} onChange={(plateWhen) => set({ plateWhen })} />
      )}
      {(row.kind === 'logo' || row.kind === 'image' || isTyped(row)) && <Tick label={word('hideEmpty')} checked={row.hideEmpty ?? false} onChange={(hideEmpty) => set({ hideEmpty })} />}
    </fieldset>
  )
}

/** What people may do with a text, as one choice; the form keeps it as two fields. */
const freedomOf = ({ editing, required }: ZoneRow): string => (editing === 'locked' || editing === 'must-change' ? editing : required ? 'required' : 'editable')
const rulesOf = (freedom: string): Partial<ZoneRow> => ({ required: freedom === 'required', editing: freedom === 'required' ? 'editable' : freedom })

const isType = ({ kind }: ZoneRow): boolean => kind === 'text' || kind === 'contact'

/** Whether people say what stands in a zone. */
const isTyped = ({ kind, source }: ZoneRow): boolean => kind === 'text' && (source ?? 'free') === 'free'

interface TextProps {
  label: string
  value: string
  hint?: string
  numeric?: boolean
  wide?: boolean
  maxLength?: number
  onDone: (value: string) => void
}

function Text({ label, value, hint, numeric, wide, maxLength = 60, onDone }: TextProps) {
  const id = useId()
  const [draft, setDraft] = useState({ of: value, text: value })
  // The zone was moved or undone meanwhile: what it has now counts.
  if (draft.of !== value) setDraft({ of: value, text: value })
  const done = () => {
    if (draft.text !== value) onDone(draft.text)
    setDraft({ of: value, text: value })
  }
  return (
    <div data-wide={wide}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={draft.text}
        placeholder={hint}
        inputMode={numeric ? 'decimal' : undefined}
        maxLength={maxLength}
        autoComplete="off"
        onChange={({ target }) => setDraft({ of: value, text: target.value })}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          done()
        }}
      />
    </div>
  )
}

function Choice({ label, value, choices, wide, onChange }: { label: string; value: string; choices: { value: string; label: string }[]; wide?: boolean; onChange: (value: string) => void }) {
  const id = useId()
  return (
    <div data-wide={wide}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}

function Tick({ label, checked, onChange }: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className="zone-editor__tick">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  )
}
