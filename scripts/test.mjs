import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildIsCurrent } from './build-stamp.mjs'
import { findChromium } from './find-chromium.mjs'

const REPORTS = 'test-results/reports'
const bin = (name) => path.join('node_modules', '.bin', name)
const rows = []

const suites = {
  types: () => command('types', 'tsc', ['--noEmit']),
  lint: () => command('lint', 'eslint', ['.']),
  walls: () => command('walls', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src', 'collections', 'courses', 'media', 'seed', 'payload.config.ts']),
  unit: () => vitest('unit', 'unit'),
  int: () => {
    vitest('int', 'int on SQLite', { TEST_DATABASE: 'sqlite' })
    if (process.env.TEST_MONGODB_URI) vitest('int', 'int on MongoDB', { TEST_DATABASE: 'mongodb' })
    else {
      console.log('\n*** TEST_MONGODB_URI is not set: the MongoDB half of the integration tests is SKIPPED. ***\n')
      rows.push({ suite: 'int on MongoDB', result: 'SKIPPED', tests: '-', seconds: 0 })
    }
  },
  e2e: () => {
    if (!buildIsCurrent()) command('build', process.execPath, ['scripts/build.mjs'])
    playwright()
  },
}

const chosen = process.argv.slice(2)
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
for (const [name, run] of Object.entries(suites)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  console.log(`\n=== ${name} ===`)
  run()
  if (name === 'types' && failed()) break
}
summary()
process.exit(failed() ? 1 : 0)

function failed() {
  return rows.some(({ result }) => result === 'FAILED')
}

function command(suite, program, args) {
  const started = Date.now()
  const file = program === process.execPath ? program : bin(program)
  const { status } = spawnSync(file, args, { stdio: 'inherit' })
  rows.push({ suite, result: status === 0 ? 'passed' : 'FAILED', tests: '-', seconds: seconds(started) })
}

function vitest(project, suite, env = {}) {
  const started = Date.now()
  const report = path.join(REPORTS, `${suite.replaceAll(' ', '-')}.json`)
  const { status } = spawnSync(bin('vitest'), ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  const told = read(report)
  rows.push({ suite, result: status === 0 ? 'passed' : 'FAILED', tests: told ? `${told.numPassedTests} of ${told.numTotalTests}` : '?', seconds: seconds(started) })
}

function playwright() {
  const started = Date.now()
  const report = path.join(REPORTS, 'e2e.json')
  const { status } = spawnSync(bin('playwright'), ['test', '--reporter=list,json'], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: findChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  })
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(report)?.stats ?? {}
  rows.push({ suite: 'e2e', result: status === 0 ? 'passed' : 'FAILED', tests: `${expected} of ${expected + unexpected + flaky + skipped}`, seconds: seconds(started) })
}

function read(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
}

function seconds(started) {
  return Math.round((Date.now() - started) / 1000)
}

function summary() {
  console.log('\nsuite            result    tests          time')
  for (const { suite, result, tests, seconds: time } of rows) console.log(`${suite.padEnd(16)} ${result.padEnd(9)} ${tests.padEnd(14)} ${time} s`)
}
