import Database from 'libsql'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unchangedAnswers } from '~/src/search/embedded/unchanged-answers'

describe('answers kept while a file is unchanged', () => {
  let folder: string
  let writer: Database.Database
  let asked: number
  const ask = async () => ({ number: (asked += 1) })

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'tandem-answers-'))
    writer = new Database(path.join(folder, 'one.db'))
    writer.exec('PRAGMA journal_mode = WAL; CREATE TABLE one (x)')
    asked = 0
  })

  afterEach(() => {
    writer.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const answersOfFile = async () => {
    const answers = unchangedAnswers<{ number: number }>(path.join(folder, 'one.db'))
    await answers.get('first', ask)
    asked = 0
    return answers
  }

  it('asks once for the same thing, and for each other thing', async () => {
    const answers = await answersOfFile()
    expect(await answers.get('a', ask)).toEqual({ number: 1 })
    expect(await answers.get('a', ask)).toEqual({ number: 1 })
    expect(await answers.get('b', ask)).toEqual({ number: 2 })
    answers.close()
  })

  it('asks again once somebody else has written', async () => {
    const answers = await answersOfFile()
    await answers.get('a', ask)
    writer.exec('INSERT INTO one VALUES (1)')
    expect(await answers.get('a', ask)).toEqual({ number: 2 })
    answers.close()
  })

  it('does not keep a failure', async () => {
    const answers = await answersOfFile()
    await expect(answers.get('a', () => Promise.reject(new Error('busy')))).rejects.toThrow('busy')
    expect(await answers.get('a', ask)).toEqual({ number: 1 })
    answers.close()
  })

  it('keeps no more than it may', async () => {
    const answers = await answersOfFile()
    for (let i = 0; i < 501; i += 1) await answers.get(`${i}`, ask)
    expect(await answers.get('0', ask)).toEqual({ number: 502 })
    answers.close()
  })
})
