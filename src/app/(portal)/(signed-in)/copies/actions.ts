'use server'

import { getTranslations } from '~/src/app/i18n/page-words'
import { revalidatePath } from 'next/cache'
import { acknowledgeRecall } from '~/media/recalls/recalls'
import { regenerateCopies, regenerateCopy } from '~/media/copies/regenerate-copies'
import { withdrawCopy } from '~/media/reviews/withdraw-copy'
import type { FormState } from '~/src/app/form-state'
import { refused } from '~/src/app/refuse'
import { portalPayload, requirePartner } from '~/src/app/session'

/** Makes one copy anew where the form names a serial, else every one that can be. */
export async function regenerate(_before: FormState, form: FormData): Promise<FormState> {
  const serial = form.get('id')
  const [viewer, payload, t] = await Promise.all([requirePartner(), portalPayload(), getTranslations('copies')])
  try {
    const lines: string[] = []
    if (typeof serial === 'string') {
      const { copy } = await regenerateCopy({ payload, viewer, serial })
      lines.push(t('regenerated', { count: 1 }))
      if (copy.state === 'waiting') lines.push(t('asked', { count: 1 }))
    } else {
      const { made, failed, left } = await regenerateCopies({ payload, viewer })
      lines.push(t('regenerated', { count: made.length }))
      const waiting = made.filter(({ state }) => state === 'waiting').length
      if (waiting > 0) lines.push(t('asked', { count: waiting }))
      for (const { title, problem } of failed) lines.push(t('notMade', { title, why: (await refused(problem, {})).refusal ?? '' }))
      if (left > 0) lines.push(t('left', { count: left }))
    }
    revalidatePath('/copies')
    return { values: {}, errors: {}, done: lines.join('\n') }
  } catch (error) {
    return refused(error, {})
  }
}

/** Takes a copy out of the waiting room. */
export async function withdraw(_before: FormState, form: FormData): Promise<FormState> {
  const [viewer, payload] = await Promise.all([requirePartner(), portalPayload()])
  try {
    await withdrawCopy({ payload, viewer, serial: String(form.get('id')) })
  } catch (error) {
    return refused(error, {})
  }
  revalidatePath('/copies')
  return { values: {}, errors: {}, done: '' }
}

/** Notes that the company no longer uses what was recalled. */
export async function acknowledge(_before: FormState, form: FormData): Promise<FormState> {
  const [viewer, payload] = await Promise.all([requirePartner(), portalPayload()])
  try {
    await acknowledgeRecall({ payload, viewer, recallId: String(form.get('id')) })
  } catch (error) {
    return refused(error, {})
  }
  revalidatePath('/copies')
  return { values: {}, errors: {}, done: '' }
}
