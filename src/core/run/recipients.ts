/** In which language a person is written to: the directory says it, where it can be read; the sheet's is what is left. */
import {authorize} from '../access/authorized';
import {languagesOf} from '../google/directory/languages';
import {GoogleRefusal, type Workflow} from '../google/wire';
import {RequestRefused} from '../rows/refusal';
import {runWorkflows} from './run-workflows';
import type {RunPorts} from './ports';

/** How many are asked about at once: a slice that mails them has to end, too. */
const AT_ONCE = 20;
const LONGEST_MS = 5_000;

/** The languages of the people that an execution writes to, read as they are needed. */
export class RecipientLanguages {
  private readonly tags = new Map<string, readonly string[]>();
  private isOpen = true;

  constructor(
    private readonly ports: RunPorts,
    /** Addresses in lowercase, in the order in which they are written to. */
    private readonly people: readonly string[],
  ) {}

  /** The name of one of the languages that there are. Never throws: a mail in another language is better than none. */
  of(person: string): string {
    if (!this.tags.has(person)) this.readFrom(person);
    return this.ports.speech.languageFor(this.tags.get(person) ?? []);
  }

  /** The same; empty if the directory names none of them for the person. */
  named(person: string): string {
    const language = this.of(person);
    return this.ports.speech.isAmong(language, this.tags.get(person) ?? [])
      ? language
      : '';
  }

  /** Those who are written to, by the language of each. */
  byLanguage(): ReadonlyMap<string, readonly string[]> {
    const byLanguage = new Map<string, string[]>();
    for (const it of this.people) {
      const language = this.of(it);
      byLanguage.set(language, [...(byLanguage.get(language) ?? []), it]);
    }
    return byLanguage;
  }

  private readFrom(person: string): void {
    const tokens = this.isOpen ? this.ports.rights.delegation() : null;
    if (!tokens) return;
    const {operator} = this.ports;
    const at = Math.max(this.people.indexOf(person), 0);
    const next = this.people.slice(at, at + AT_ONCE);
    const grant = {kind: 'delegation', tokens} as const;
    const works = next.map(name => ({
      name,
      work: authorize(this.reading(operator, name), grant),
    }));
    try {
      const until = this.ports.now() + LONGEST_MS;
      const read = runWorkflows(this.ports, works, until, LONGEST_MS);
      next.forEach((it, i) => this.tags.set(it, read[i] ?? []));
    } catch (error) {
      // The day's requests are used up; whatever comes next runs into that as well and reports it.
      if (!(error instanceof RequestRefused)) throw error;
      this.isOpen = false;
    }
  }

  /** Whoever is not in the directory has no language; where it cannot be read, nobody else is asked about. */
  private *reading(admin: string, user: string): Workflow<string[]> {
    try {
      return yield* languagesOf(admin, user);
    } catch (error) {
      if (!(error instanceof GoogleRefusal)) throw error;
      if (error.problem.code !== 'not-found') this.isOpen = false;
      return [];
    }
  }
}
