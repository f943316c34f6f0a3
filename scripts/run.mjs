import { bundle } from './bundle.mjs'

const [, , source, ...args] = process.argv
const name = source.replace(/\.ts$/, '').replaceAll('/', '-')

// Node is to be given `--conditions=production`: Lexical else loads by top-level awaits that wait for one another, and
// Node 20 then now and then never ends loading.
// `npm run dev`, `seed`, `worker` and `bench`: bundles one program, in well under a second, and becomes it.
await bundle({ [name]: source })
process.setSourceMapsEnabled(true)
process.argv.splice(1, process.argv.length - 1, source, ...args)
await import(`../dist/${name}.mjs`)
