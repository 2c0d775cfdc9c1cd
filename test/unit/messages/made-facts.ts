/**
 * Facts for sentences whose types are not known when a test runs: each is made when a sentence first reads it, of whatever kind. Most are
 * not what the sentence needs; a sentence that says nothing odd about them has got facts that it can use.
 */

/** A sentence with facts. */
export type Saying = (...facts: readonly unknown[]) => unknown;

/** Numbers that no sentence has of its own. */
const FIRST = 731;
const STEP = 21;
const LAST = 3000;

/** Whether a number is one that was made. */
export function isMark(number: number): boolean {
  return number >= FIRST && number < LAST && (number - FIRST) % STEP === 0;
}

/** What to replace a fact with to see whether it matters: of the same kind, and nothing that plural forms tell apart. */
export function othersLike(fact: unknown): unknown[] {
  // A moment: some languages have a word for its month.
  if (typeof fact === 'number' && fact > LAST) return [];
  if (typeof fact === 'number') return [0, LAST - 1];
  if (typeof fact === 'string') return ['', 'Another'];
  if (typeof fact === 'boolean') return [!fact, null];
  if (Array.isArray(fact)) return [[], [''], ['A', 'B', 'C']];
  return fact === null ? [LAST - 1, 'Another', true] : [];
}

/** None and one of what a fact counts or lists; null where it does neither. */
export function noneAndOne(fact: unknown): readonly [unknown, unknown] | null {
  if (typeof fact === 'number' && fact <= LAST) return [0, 1];
  return Array.isArray(fact) ? [[], ['A']] : null;
}

export class MadeFacts {
  private readonly made = new Map<string, unknown>();
  private marks = 0;
  private state: number;

  /**
   * @param say - the sentence, whose code has values that it knows
   * @param named - values of facts by their names
   * @param seed - the same facts for the same seed, as far as they are read in the same order
   */
  constructor(
    private readonly say: Saying,
    private readonly named: Readonly<Record<string, readonly unknown[]>>,
    seed: number,
  ) {
    this.state = seed;
  }

  /** The sentence’s parameters. */
  arguments(): unknown[] {
    const takesObject = /^[\w ]*\(?\s*\{/.test(String(this.say));
    return Array.from({length: Math.max(this.say.length, 1)}, (_, i) =>
      i === 0 && takesObject ? this.object('0', 0) : this.at(`${i}`, 0),
    );
  }

  /** The facts that were read. */
  entries(): (readonly [path: string, fact: unknown])[] {
    return [...this.made];
  }

  /** Does something while a fact is another one. */
  with<T>(path: string, fact: unknown, work: () => T): T {
    const before = this.made.get(path);
    this.made.set(path, fact);
    try {
      return work();
    } finally {
      this.made.set(path, before);
    }
  }

  private at(path: string, depth: number): unknown {
    if (!this.made.has(path)) this.made.set(path, this.make(path, depth));
    return this.made.get(path);
  }

  private make(path: string, depth: number): unknown {
    const named = this.named[path.replace(/.*\./, '')];
    if (named) return named[this.draw(named.length)];
    const known = valuesIn(this.say);
    if (known.length > 0 && this.draw(3) === 0) {
      return known[this.draw(known.length)];
    }
    const simple: (() => unknown)[] = [
      () => this.mark(),
      () => `M${this.mark()}`,
      () => 0,
      () => '',
      () => null,
      () => this.draw(2) === 0,
    ];
    const whole: (() => unknown)[] = [
      () => [],
      () => this.list(1),
      () => this.list(this.draw(2) === 0 ? 2 : 7),
      () => [this.object(`${path}[0]`, depth + 1)],
      () => this.object(path, depth + 1),
    ];
    const kinds = [...simple, ...simple.slice(0, 2)];
    if (depth < 3) kinds.push(...whole);
    return kinds[this.draw(kinds.length)]!();
  }

  private object(path: string, depth: number): object {
    const get = (_: object, name: string | symbol) =>
      typeof name === 'symbol' || /^to[A-Z]/.test(name)
        ? undefined
        : this.at(`${path}.${name}`, depth);
    return new Proxy({}, {get});
  }

  private list(length: number): string[] {
    return Array.from({length}, () => `M${this.mark()}`);
  }

  private mark(): number {
    return FIRST + STEP * this.marks++;
  }

  /** A number below another one: a linear congruential generator, as in C (ISO/IEC 9899, rand). */
  private draw(below: number): number {
    this.state = (this.state * 1_103_515_245 + 12_345) & 0x7fff_ffff;
    return (this.state >> 8) % below;
  }
}

const values = new WeakMap<Saying, readonly unknown[]>();

/** What a sentence compares its facts with, and the names in its tables. */
function valuesIn(say: Saying): readonly unknown[] {
  let found = values.get(say);
  if (!found) {
    const code = String(say);
    const all = (pattern: RegExp) =>
      [...code.matchAll(pattern)].map(([, text]) => text!);
    const numbers = all(/[=<>] (\d+)\b/g).map(Number);
    found = [
      ...all(/(?:[=!]==|case) ["']([^"']*)["']/g),
      ...all(/["']?([\w-]+)["']?: /g),
      ...numbers.flatMap(it => [it, it + 1, Math.max(it - 1, 0)]),
    ];
    values.set(say, found);
  }
  return found;
}
