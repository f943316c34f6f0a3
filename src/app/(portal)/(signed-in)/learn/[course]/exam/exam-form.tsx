'use client'

import { Alert, Button, Checkbox, Radio, Stack } from '@mantine/core'
import { PageLink } from '~/src/app/components/page-link'
import { useEffect, useRef, useState, useTransition } from 'react'
import type { AttemptView } from '~/courses/start-attempt'
import type { AttemptResult } from '~/courses/submit-attempt'
import { handIn, keepAnswers } from './actions'

type Words = Record<'submit' | 'left' | 'passed' | 'failed' | 'score' | 'back' | 'right' | 'wrong' | 'several' | 'leave' | 'kept', string>

const CALM_UNTIL_MINUTES = 5

/** The exam and nothing else: answers are kept as they are given, and the clock says little until the end is near. */
export function ExamForm({ attempt, words, back }: { attempt: AttemptView; words: Words; back: string }) {
  const [answers, setAnswers] = useState(attempt.answers)
  const [result, setResult] = useState<AttemptResult>()
  const [pending, start] = useTransition()
  const first = useRef(true)

  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    const timer = setTimeout(() => void keepAnswers(attempt.id, answers).catch(() => undefined), 600)
    return () => clearTimeout(timer)
  }, [answers, attempt.id])

  if (result) return <Result result={result} words={words} back={back} />
  return (
    <Stack gap={24} className="exam-alone">
      <div className="exam-top">
        <Clock dueAt={attempt.dueAt} label={words.left} />
        <PageLink href={back} title={words.kept}>
          {words.leave}
        </PageLink>
      </div>
      {attempt.paper.questions.map(({ id, kind, text, options }, i) => (
        <fieldset key={id} className="card question">
          <legend>
            {i + 1}. {text}
          </legend>
          {kind === 'multiple' ? (
            <Checkbox.Group label={words.several} value={answers[id] ?? []} onChange={(chosen) => setAnswers({ ...answers, [id]: chosen })}>
              <Stack gap={12} mt={12}>
                {options.map((option) => (
                  <Checkbox key={option.id} value={option.id} label={option.text} size="md" />
                ))}
              </Stack>
            </Checkbox.Group>
          ) : (
            <Radio.Group aria-label={text} value={answers[id]?.[0] ?? ''} onChange={(chosen) => setAnswers({ ...answers, [id]: [chosen] })}>
              <Stack gap={12}>
                {options.map((option) => (
                  <Radio key={option.id} value={option.id} label={option.text} size="md" />
                ))}
              </Stack>
            </Radio.Group>
          )}
        </fieldset>
      ))}
      <Button size="md" loading={pending} onClick={() => start(async () => setResult(await handIn(attempt.id, answers)))}>
        {words.submit}
      </Button>
    </Stack>
  )
}

function Clock({ dueAt, label }: { dueAt: string; label: string }) {
  const [minutes, setMinutes] = useState<number>()
  useEffect(() => {
    const tick = () => setMinutes(Math.max(0, Math.ceil((Date.parse(dueAt) - Date.now()) / 60_000)))
    tick()
    const timer = setInterval(tick, 5_000)
    return () => clearInterval(timer)
  }, [dueAt])
  const near = minutes !== undefined && minutes <= CALM_UNTIL_MINUTES
  return (
    <p role="timer" className={near ? '' : 'soft'} style={{ fontWeight: near ? 600 : 400, margin: 0 }}>
      {label.replace('{minutes}', String(minutes ?? ''))}
    </p>
  )
}

function Result({ result, words, back }: { result: AttemptResult; words: Words; back: string }) {
  return (
    <Stack gap={24}>
      <Alert color={result.passed ? 'brand' : 'red'} title={result.passed ? words.passed : words.failed} role="status">
        {words.score.replace('{score}', String(result.scorePercent)).replace('{needed}', String(result.passPercent))}
      </Alert>
      <ol className="outline card">
        {result.questions.map(({ id, text, right, explanation }) => (
          <li key={id}>
            <strong>{right ? words.right : words.wrong}</strong>
            <span>
              {text}
              {explanation && <span className="soft"> {explanation}</span>}
            </span>
          </li>
        ))}
      </ol>
      <PageLink href={back}>{words.back}</PageLink>
    </Stack>
  )
}
