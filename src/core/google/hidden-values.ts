/**
 * The secrets of an execution, by value: whatever Google's answers contain, none of the secrets is repeated. Google’s texts can
 * quote what was sent, in some encoding, completely or its beginning.
 */
import {base64, base64Url, utf8} from '../base/bytes';
import {isRecord, text as textOf} from './gmail/json';
import {secretIn} from './secret-manager';
import type {Answer, Call} from './wire';

/** A secret, and whose: where a call is made for someone else, a short one is not looked for. Empty: everybody’s. */
export interface HiddenValue {
  readonly value: string;
  readonly user: string;
}

/** The fields of a request’s body that hold a secret: Gmail, the token endpoint, the key service. */
const SECRET_FIELDS: ReadonlySet<string> = new Set([
  ...['encryptedKeyPassword', 'kaclsData'],
  ...['client_secret', 'refresh_token', 'code', 'code_verifier', 'assertion'],
  ...['token', 'authentication', 'authorization', 'wrapped_private_key'],
]);

/** What the token endpoint gives. */
const GIVEN = ['access_token', 'refresh_token', 'id_token'];

/**
 * Shorter ones occur in a text by chance, and the remainder of the text after removing each would reveal them: then nothing of it
 * is quoted.
 */
const SHORT = 8;

/** So much of a longer one is as good as the whole. */
const MOST_OF_IT = 16;

/** No more of a text is shown. */
const LONGEST = 4000;

const LONGEST_PASSWORD = 100;

const CUT = '…';

/** Those of one execution, in memory only. */
export class HiddenValues {
  /** Values whose encodings are not computed yet: most executions meet no text that needs them. */
  private readonly added = new Map<string, HiddenValue>();
  private readonly later: (() => Iterable<HiddenValue>)[] = [];
  /** By how they begin, in lowercase. */
  private readonly long = new Map<string, Set<string>>();
  private readonly short = new Map<string, Set<string>>();

  /** @param user - whose it is; empty for everybody’s */
  add(value: string, user = ''): void {
    if (value === '' || isCutAnyway(value)) return;
    this.added.set(`${user} ${value}`, {value, user});
  }

  /** Adds values that are computed only when a text has to be cut. */
  addLater(values: () => Iterable<HiddenValue>): void {
    this.later.push(values);
  }

  /** Adds the values that a call sends. */
  addFromCall({access, body, user}: Call): void {
    if (access.kind === 'bearer') this.add(access.token);
    this.addFrom(body, user);
  }

  /** Adds what Google gives. */
  addFromAnswer({method, user}: Call, answer: Answer): void {
    if (!answer.ok || !isRecord(answer.body)) return;
    if (method.api === 'token') {
      for (const name of GIVEN) this.add(textOf(answer.body[name]));
    }
    if (method.api === 'secrets') {
      const read = secretIn(answer.body);
      if (read.ok) this.add(read.value, user);
    }
  }

  /**
   * A text without any of them. One that contains a short one is cut completely.
   *
   * @param user - the user of the call
   */
  cutFrom(text: string, user: string): string {
    this.spellOut();
    const shown = text.slice(0, LONGEST);
    const lower = lowerCase(shown);
    const short = [this.short.get(''), this.short.get(user)];
    for (const values of short) {
      for (const it of values ?? []) if (lower.includes(it)) return CUT;
    }
    let left = '';
    for (let at = 0; at < shown.length;) {
      const length = this.lengthAt(lower, at);
      left += length > 0 ? CUT : shown[at]!;
      at += Math.max(length, 1);
    }
    return left;
  }

  private addFrom(body: unknown, user: string): void {
    if (Array.isArray(body)) for (const it of body) this.addFrom(it, user);
    if (!isRecord(body)) return;
    for (const [name, value] of Object.entries(body)) {
      if (typeof value !== 'string') this.addFrom(value, user);
      else if (SECRET_FIELDS.has(name)) this.add(value, user);
    }
  }

  private spellOut(): void {
    for (const values of this.later.splice(0)) {
      for (const {value, user} of values()) this.add(value, user);
    }
    for (const {value, user} of this.added.values()) {
      for (const it of spellingsOf(value)) this.index(it, user);
    }
    this.added.clear();
  }

  private index(spelling: string, user: string): void {
    if (spelling.length < SHORT) {
      const known = this.short.get(user) ?? new Set();
      this.short.set(user, known.add(spelling));
      return;
    }
    const beginning = spelling.slice(0, SHORT);
    const known = this.long.get(beginning) ?? new Set();
    this.long.set(beginning, known.add(spelling));
  }

  /** How much of a text, from a place on, is one of the longer ones; 0 for nothing. */
  private lengthAt(text: string, at: number): number {
    let longest = 0;
    for (const it of this.long.get(text.slice(at, at + SHORT)) ?? []) {
      let same = SHORT;
      while (same < it.length && text[at + same] === it[same]) same++;
      if (same === it.length || same >= MOST_OF_IT) {
        longest = Math.max(longest, same);
      }
    }
    return longest;
  }
}

/** Such runs are cut out of any text, whosever they are (`gmail/answer.ts`): assertions and keys would fill the memory. */
function isCutAnyway(value: string): boolean {
  return value.length > 256 && /^[\w+/=.-]+$/.test(value);
}

/** As it is, and as it is written in addresses, forms, JSON, HTML and base64; in lowercase. */
function spellingsOf(value: string): Set<string> {
  const inUrl = Array.from(value, encoded).join('');
  const bytes = utf8(value);
  const all = [
    ...[value, inUrl, inUrl.replace(/%20/g, '+')],
    JSON.stringify(value).slice(1, -1),
    value.replace(/[&<>"']/g, it => `&#${it.charCodeAt(0)};`),
    value.replace(/[&<>"]/g, it => ENTITIES[it]!),
    // With three characters or fewer, it occurs in any text by chance; nobody has such a token.
    ...(value.length < 4 || value.length > LONGEST_PASSWORD
      ? []
      : [base64(bytes), base64Url(bytes)].map(it => it.replace(/=+$/, ''))),
  ];
  return new Set(all.map(lowerCase));
}

/** Half of a pair of surrogates cannot be encoded. */
function encoded(letter: string): string {
  return /^[\ud800-\udfff]$/.test(letter)
    ? '%EF%BF%BD'
    : encodeURIComponent(letter);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Letter by letter, so that places in the text stay the same. */
function lowerCase(text: string): string {
  return text.replace(/[A-Z]/g, it => it.toLowerCase());
}
