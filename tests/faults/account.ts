/** What the server said yes and no to, kept by those who asked. */
export class Account {
  /** The ids of accepted commands, by seat, in the order in which they were accepted. */
  readonly accepted = new Map<string, string[]>();
  /** The ids of refused commands. */
  readonly refused = new Set<string>();
  /** Releases that went out by a command of the lead, by the id of the release. */
  readonly sent = new Set<string>();
  /** The last draft that was saved, by seat. */
  readonly drafts = new Map<string, { revision: number; content: unknown }>();
  /** The last private answer that was kept, by seat. */
  readonly privates = new Map<string, unknown>();
  /** How many things were acknowledged. */
  count = 0;
  private waiting: { count: number; resolve: () => void; reject: (why: unknown) => void }[] = [];
  private failure: { why: unknown } | null = null;

  accept(seat: string, id: string): void {
    this.accepted.set(seat, [...(this.accepted.get(seat) ?? []), id]);
    this.acknowledge();
  }

  /** Counts one more thing that was acknowledged. */
  acknowledge(): void {
    this.count += 1;
    const due = this.waiting.filter(({ count }) => count <= this.count);
    this.waiting = this.waiting.filter(({ count }) => count > this.count);
    for (const { resolve } of due) resolve();
  }

  /** Ends all waiting: those who were at work cannot go on. */
  fail(why: unknown): void {
    this.failure = { why };
    for (const { reject } of this.waiting) reject(why);
    this.waiting = [];
  }

  /** Resolves when so many more were acknowledged; rejects when nobody is at work any more. */
  more(acknowledgements: number): Promise<void> {
    if (this.failure) return Promise.reject(this.failure.why);
    return new Promise((resolve, reject) =>
      this.waiting.push({ count: this.count + acknowledgements, resolve, reject }),
    );
  }
}
