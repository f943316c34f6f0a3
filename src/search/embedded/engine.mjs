import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { Typos } from './typos.mjs'
import { indexed, wordsOf, stem } from './words.mjs'

const VERSION = 2
const FACETS = { kind: (d) => [d.kind], topic: (d) => d.topics, product: (d) => (d.product ? [d.product] : []), language: (d) => (d.language ? [d.language] : []) }
const LOCALES = ['en', 'id', 'pl', 'ru']

/** The search of the embedded profile: SQLite FTS5 in a file of its own, what a document is kept beside it. */
export class Engine {
  #db
  #documents = new Map()
  #seen
  #typos
  #labels

  constructor(file) {
    mkdirSync(path.dirname(file), { recursive: true })
    try {
      this.#open(file)
    } catch (error) {
      if (!/SQLITE_(NOTADB|CORRUPT)/.test(error.code)) throw error
      // All of it can be built again from the database, so that a damaged file is no reason to have no search.
      this.#db?.close()
      for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true })
      this.#open(file)
    }
  }

  #open(file) {
    this.#db = new Database(file)
    this.#db.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    this.#prepare()
    this.#load()
  }

  #load() {
    this.#documents.clear()
    for (const { row, json } of this.#db.prepare('SELECT row, json FROM document').all()) this.#documents.set(Number(row), JSON.parse(json))
    this.#forgetLabels()
  }

  /** Another process may write the same file: what is kept in memory then is no longer what the file says. */
  #keepUp() {
    const version = this.#db.prepare('PRAGMA data_version').raw(true).get()[0]
    if (this.#seen !== undefined && this.#seen !== version) this.#load()
    this.#seen = version
  }

  #prepare() {
    const version = Object.values(this.#db.prepare('PRAGMA user_version').get())[0]
    if (version !== VERSION) this.#db.exec('DROP TABLE IF EXISTS document; DROP TABLE IF EXISTS words')
    this.#db.exec(`
      CREATE TABLE IF NOT EXISTS document (row INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, json TEXT NOT NULL);
      CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(title, label, summary, body, prefix='2 3 4', tokenize="unicode61 remove_diacritics 2");
      PRAGMA user_version = ${VERSION}`)
  }

  put(documents) {
    this.#inTransaction(() => documents.forEach((document) => this.#write(document)))
  }

  remove(ids) {
    this.#inTransaction(() => ids.forEach((id) => this.#erase(id)))
  }

  replaceAll(documents) {
    this.#inTransaction(() => {
      this.#db.exec('DELETE FROM document; DELETE FROM words')
      this.#documents.clear()
      documents.forEach((document) => this.#write(document))
    })
  }

  ping() {
    this.#db.prepare('SELECT 1').get()
  }

  close() {
    this.#db.close()
  }

  search({ q, openKeys, locale, type, filters, coBrandable, page, pageSize }) {
    this.#keepUp()
    const keys = new Set(openKeys === 'all' ? [] : openKeys)
    const open = openKeys === 'all' ? () => true : (document) => keys.has(document.audienceKey)
    const { ranked, corrected } = this.#ranked(q, open)
    const facets = Object.fromEntries(Object.keys(FACETS).map((facet) => [facet, {}]))
    const found = []
    for (const document of ranked) {
      if ((type && document.type !== type) || (coBrandable !== undefined && document.coBrandable !== coBrandable)) continue
      const missed = Object.keys(FACETS).filter((facet) => filters[facet]?.length && !FACETS[facet](document).some((value) => filters[facet].includes(value)))
      if (missed.length === 0) found.push(document)
      // A facet sets its own choice aside, so that it still counts what that choice alone keeps out.
      for (const facet of missed.length === 0 ? Object.keys(FACETS) : missed.length === 1 ? missed : []) {
        for (const value of FACETS[facet](document)) facets[facet][value] = (facets[facet][value] ?? 0) + 1
      }
    }
    const hits = found.slice((page - 1) * pageSize, page * pageSize).map((document) => present(document, open(document), locale))
    return { hits, total: found.length, facets, ...(corrected ? { corrected } : {}) }
  }

  /** Documents in the order of their worth: what is open before what is locked, then relevance, then the newest. */
  #ranked(q, open) {
    const asked = wordsOf(q).slice(0, 12)
    if (asked.length === 0) {
      const all = [...this.#documents.values()].sort((a, b) => Number(open(b)) - Number(open(a)) || compare(b.publishedAt, a.publishedAt) || compare(a.id, b.id))
      return { ranked: all }
    }
    let found = this.#match(asked, open)
    let corrected
    if (found.length === 0) {
      const meant = asked.map((word) => this.#meant(word))
      if (meant.join(' ') !== asked.join(' ')) {
        found = this.#match(meant, open)
        if (found.length > 0) corrected = meant.join(' ')
      }
    }
    found.sort((a, b) => Number(b.open) - Number(a.open) || a.score - b.score || compare(b.document.publishedAt, a.document.publishedAt) || compare(a.document.id, b.document.id))
    return { ranked: found.map(({ document }) => document), corrected }
  }

  #match(words, open) {
    const term = (word, i) => {
      const exact = stem(word) === word ? [`"${word}"`] : [`"${word}"`, `"${stem(word)}"`]
      return `(${[...exact, ...(i === words.length - 1 || word.length > 5 ? [`"${word.slice(0, Math.max(3, word.length - (word.length > 6 ? 2 : 0)))}"*`] : [])].join(' OR ')})`
    }
    const expression = words.map(term).join(' AND ')
    // One row of JSON costs half of what thousands of rows cost to fetch; the LIMIT keeps bm25 inside the inner query.
    const select = this.#db.prepare(`
      SELECT json_group_array(row) AS rows, json_group_array(score) AS scores
      FROM (SELECT rowid AS row, bm25(words, 10.0, 6.0, 3.0, 1.0) AS score FROM words WHERE words MATCH ? LIMIT -1 OFFSET 0)`)
    const matches = (asked) => {
      const { rows, scores } = select.get(asked)
      const score = JSON.parse(scores)
      return JSON.parse(rows).map((row, i) => ({ row, score: score[i] }))
    }
    const everywhere = matches(expression)
    // What is locked is found by its title and what it is about alone: a hit by its body would tell what it says.
    // So would a place among the hits that its body has earned: its score is that of its labels.
    const byLabel = matches(`{title label} : (${expression})`)
    const scored = (rows, mayOpen) =>
      rows.flatMap(({ row, score }) => {
        const document = this.#documents.get(row)
        return document && open(document) === mayOpen ? [{ document, score, open: mayOpen }] : []
      })
    return [...scored(everywhere, true), ...scored(byLabel, false)]
  }

  /** The word that was meant, of titles and labels only: a correction must not spell out what a locked body says. */
  #meant(word) {
    this.#labels ??= this.#labelTerms()
    this.#typos ??= new Typos(this.#labels)
    return this.#labels.has(word) ? word : (this.#typos.nearest(word) ?? word)
  }

  #labelTerms() {
    const counts = new Map()
    for (const document of this.#documents.values()) {
      for (const word of new Set(wordsOf(labelText(document)))) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    return counts
  }

  #write(document) {
    this.#erase(document.id)
    const { body, ...kept } = document
    const { lastInsertRowid } = this.#db.prepare('INSERT INTO document (id, json) VALUES (?, ?)').run(document.id, JSON.stringify(kept))
    const row = Number(lastInsertRowid)
    this.#db
      .prepare('INSERT INTO words (rowid, title, label, summary, body) VALUES (?, ?, ?, ?, ?)')
      .run(row, indexed(Object.values(document.title).join(' ')), indexed(labelText(document)), indexed(Object.values(document.summary).join(' ')), indexed(body))
    this.#documents.set(row, kept)
    this.#forgetLabels()
  }

  #erase(id) {
    const known = this.#db.prepare('SELECT row FROM document WHERE id = ?').get(id)
    if (!known) return
    this.#db.prepare('DELETE FROM words WHERE rowid = ?').run(known.row)
    this.#db.prepare('DELETE FROM document WHERE row = ?').run(known.row)
    this.#documents.delete(Number(known.row))
    this.#forgetLabels()
  }

  #forgetLabels() {
    this.#typos = undefined
    this.#labels = undefined
  }

  #inTransaction(work) {
    this.#db.exec('BEGIN IMMEDIATE')
    try {
      work()
      this.#db.exec('COMMIT')
    } catch (error) {
      this.#db.exec('ROLLBACK')
      this.#load()
      throw error
    }
  }
}

const labelText = ({ title, topicNames, topics, product, kind, slug }) => [...Object.values(title), ...topicNames, ...topics, product, kind, slug].join(' ')
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
const inLanguage = (words, locale) => words[locale] ?? words.en ?? LOCALES.map((one) => words[one]).find(Boolean) ?? ''

function present({ id, type, slug, kind, product, topics, language, audienceKey, publishedAt, coBrandable, title, summary, image }, mayOpen, locale) {
  const shown = { id, type, slug, kind, product, topics, language, audienceKey, publishedAt, coBrandable, title: inLanguage(title, locale), access: mayOpen ? 'open' : 'locked' }
  return mayOpen ? { ...shown, summary: inLanguage(summary, locale), ...(image ? { image } : {}) } : shown
}
