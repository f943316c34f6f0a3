import { notFound, redirect } from 'next/navigation'
import { isProblem } from '~/src/platform/problem'

/** The result of a use case; a page that is not there, or not for this viewer to know of, is "not found". */
export async function orNotFound<T>(look: () => Promise<T>, { locked }: { locked?: string } = {}): Promise<T> {
  try {
    return await look()
  } catch (error) {
    if (isProblem(error) && error.status === 404) notFound()
    if (locked && isProblem(error) && (error.status === 403 || error.status === 409)) redirect(locked)
    throw error
  }
}
