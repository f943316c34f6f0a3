/**
 * One value a process, however often the module that asks for it was loaded: Express runs our modules from one bundle
 * while Next runs its own bundled copy of them, so module scope is not process scope.
 */
export function singleton<T>(name: string, make: () => T): T {
  const store = globalThis as unknown as Record<symbol, T | undefined>
  const key = Symbol.for(`tandem.${name}`)
  return (store[key] ??= make())
}
