/** What was made lately, by name: the least recently used goes first when there is too much. */
export class Recent<T> {
  private readonly made = new Map<string, T>()

  constructor(private readonly most: number) {}

  get(name: string, make: () => T): T {
    const found = this.made.get(name) ?? make()
    this.made.delete(name)
    this.made.set(name, found)
    for (const [oldest] of this.made) {
      if (this.made.size <= this.most) break
      this.made.delete(oldest)
    }
    return found
  }

  /** What was made under a name, if it is still there; it counts as used. */
  seen(name: string): T | undefined {
    const found = this.made.get(name)
    return found === undefined ? undefined : this.get(name, () => found)
  }

  drop(name: string): void {
    this.made.delete(name)
  }
}

/** What `recent` has under a name, or what is made now; a promise that fails is forgotten, so that the next call tries again. */
export const recentPromise = <T>(recent: Recent<Promise<T>>, name: string, make: () => Promise<T>): Promise<T> =>
  recent.get(name, () =>
    make().catch((error: unknown) => {
      recent.drop(name)
      throw error
    }),
  )
