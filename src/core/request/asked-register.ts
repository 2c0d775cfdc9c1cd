/**
 * Which certificates an authority was asked for that doesn’t recognize a request again (or not for long), noted before the requests
 * go out. What it answered is kept for a while, too: an answer that the page has not received is given again.
 */
import type {AskedRequest} from '../run/kept-settings';
import type {RequestPorts} from './ports';

/** By the first 32 digits of the request’s name, the oldest first. */
export type AskedRequests = Readonly<Record<string, AskedRequest>>;

/** About 90 kB; and so much again for certificates. */
const MAX_ASKED = 2000;
const MAX_CERTIFICATES = 50;
const KEY_LENGTH = 32;

/** The register of one execution. */
export class AskedRegister {
  private isKept = true;

  constructor(
    private readonly ports: Pick<RequestPorts, 'now'> & {
      readonly store: {
        keep(values: {readonly askedRequests: AskedRequests}): void;
      };
    },
    private asked: AskedRequests,
  ) {}

  /** What is noted of a request; null for one that was not sent. */
  find(name: string): AskedRequest | null {
    return this.asked[keyOf(name)] ?? null;
  }

  /** Notes that a request is about to be sent; what was noted first stays. */
  begin(name: string): void {
    if (this.find(name)) return;
    this.put({...this.asked, [keyOf(name)]: {at: this.ports.now()}});
  }

  /** Notes the certificate that was given. */
  answer(name: string, pem: string): void {
    const {at} = this.find(name) ?? {at: this.ports.now()};
    this.put({...this.without(name), [keyOf(name)]: {at, pem}});
  }

  /** Forgets a request that has surely led to nothing. */
  forget(name: string): void {
    if (this.find(name)) this.put(this.without(name));
  }

  /** Keeps what was noted: before requests go out, and after their answers. */
  keep(): void {
    if (this.isKept) return;
    this.ports.store.keep({askedRequests: this.asked});
    this.isKept = true;
  }

  private without(name: string): AskedRequests {
    const {[keyOf(name)]: _, ...others} = this.asked;
    return others;
  }

  private put(asked: AskedRequests): void {
    const entries = Object.entries(asked).slice(-MAX_ASKED);
    const withPem = entries.filter(([, it]) => it.pem !== undefined);
    const old = new Set(
      withPem.slice(0, -MAX_CERTIFICATES).map(([key]) => key),
    );
    this.asked = Object.fromEntries(
      entries.map(([key, it]) => [key, old.has(key) ? {at: it.at} : it]),
    );
    this.isKept = false;
  }
}

function keyOf(name: string): string {
  return name.slice(0, KEY_LENGTH);
}
