import { notFound } from 'next/navigation'

/** Every address that is no page of ours gets the portal's own "not found". */
export default function Missing(): never {
  notFound()
}
