'use client'

import { Alert, Button, FileInput, Stack } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'

interface Props {
  words: Record<'file' | 'hint' | 'choose' | 'check', string>
  /** By code; the first stands in for codes that are not there. */
  refusals: Record<string, string>
}

/** Sends a file as it is, too large for an action, and leads to what is known of the copy. */
export function IdentifyForm({ words, refusals }: Props) {
  const router = useRouter()
  const [file, setFile] = useState<File | null>(null)
  const [refusal, setRefusal] = useState<string>()
  const [pending, start] = useTransition()
  const check = () =>
    start(async () => {
      setRefusal(undefined)
      const answer = file && (await fetch('/v1/copies/identifications', { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: file }))
      if (answer?.ok) return router.push(`/verify/${((await answer.json()) as { serial: string }).serial}`)
      const code = answer ? ((await answer.json()) as { type: string }).type.split(':').at(-1) : 'pdf-missing'
      setRefusal(refusals[code ?? ''] ?? Object.values(refusals)[0])
    })
  return (
    <form action={check}>
      <Stack gap={16} align="flex-start">
        {refusal && (
          <Alert color="red" role="alert" w="100%">
            {refusal}
          </Alert>
        )}
        <FileInput label={words.file} description={words.hint} placeholder={words.choose} accept="application/pdf,image/png,image/jpeg,image/webp,.pptx,.html,.htm,.eml,.msg" value={file} onChange={setFile} w="100%" size="md" clearable />
        <Button type="submit" mih={44} loading={pending}>
          {words.check}
        </Button>
      </Stack>
    </form>
  )
}
