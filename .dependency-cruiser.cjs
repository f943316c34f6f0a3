const room = (name, from, ...allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [from, ...allowed, '^node_modules', '^src/payload-types'], dependencyTypesNot: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer'], path: '^(src|collections|courses|media|seed|payload\\.config)' },
})

const platform = '^src/platform'
const policy = '^src/policy'
const notify = '^src/notify'
const domains = ['^media', '^courses', '^src/program', '^src/search', '^src/accounts', notify]

/** The walls between the rooms; `docs/architecture.md` says why each stands where it does. */
module.exports = {
  forbidden: [
    room('platform-imports-nothing-of-ours', platform),
    room('policy-imports-platform', policy, platform),
    room('media-is-a-domain', '^media', platform, policy),
    room('courses-is-a-domain', '^courses', platform, policy, notify),
    room('program-is-a-domain', '^src/program', platform, policy, notify),
    room('accounts-is-a-domain', '^src/accounts', platform, policy, notify),
    room('search-is-a-domain', '^src/search', platform, policy),
    room('notify-imports-platform', notify, platform),
    room('collections-import-domains', '^collections', platform, policy, ...domains),
    room('config-is-the-root', '^payload\\.config', platform, '^collections'),
    { name: 'no-cycles', severity: 'error', from: { pathNot: '^node_modules' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^node_modules|importMap|collections/migrations)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
