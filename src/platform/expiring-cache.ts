/** A small cache whose entries are dropped when asked to, and in any case after `ttl` ms, so that it fails closed. */
export class ExpiringCache<T> {
  private readonly entries = new Map<string, { value: Promise<T>; until: number }>()

  constructor(
    private readonly ttl: number,
    private readonly now: () => number = Date.now,
  ) {}

  get(key: string, load: () => Promise<T>): Promise<T> {
    const known = this.entries.get(key)
    if (known && known.until > this.now()) return known.value
    const value = load()
    this.entries.set(key, { value, until: this.now() + this.ttl })
    value.catch(() => this.entries.delete(key))
    if (this.entries.size > 10_000) this.dropStale()
    return value
  }

  drop(key: string): void {
    this.entries.delete(key)
  }

  clear(): void {
    this.entries.clear()
  }

  private dropStale(): void {
    const now = this.now()
    for (const [key, { until }] of this.entries) if (until <= now) this.entries.delete(key)
  }
}
