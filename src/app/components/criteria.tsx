'use client'

import type { ExplanationWords } from '~/src/policy/words'
import { Icon } from './portal-icon'

/** An explanation as a list: each condition with how it stands and, where it is not met, what is missing. */
export function Criteria({ words }: { words: ExplanationWords }) {
  const rows = words.children ?? [words]
  return (
    <ul className="criteria">
      {rows.map(({ met, text, have, missing, children }) => (
        <li key={text}>
          {met ? <Icon name="met" size={24} className="brand" /> : <Icon name="unmet" size={24} className="soft" />}
          <div>
            <div style={{ fontWeight: 600 }}>{text}</div>
            {children ? <Criteria words={{ met, text, have, children }} /> : <div className="soft">{met ? have : [have, missing].filter(Boolean).join(' · ')}</div>}
          </div>
        </li>
      ))}
    </ul>
  )
}
