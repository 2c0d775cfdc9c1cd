/** A certification authority with an API that the script can reach. Adapters: `google-issuer`, `cfssl-issuer`. */
import {certificates} from '../certificates/lazy';
import {hex, utf8} from '../base/bytes';
import type {Workflow} from '../google/wire';
import type {Finding} from '../rows/outcome';
import type {DoorFinding} from '../rows/refusal';
import type {CertificateRequest} from './contract';

/** What came of a request, unless the work ended early. */
export type Given =
  | {
      readonly ended: 'issued';
      /** PEM, and those above it, each one’s issuer after it. */
      readonly pem: string;
      readonly chain: readonly string[];
    }
  | {readonly ended: 'pending'; readonly id: string}
  | {readonly ended: 'refused'; readonly finding: Finding | DoorFinding};

/**
 * An authority. Works end early as those of rows do: by `GoogleRefusal` or `RowBlocked`. Each may be cut off anywhere and done
 * again, which leads to the same certificate or to a refusal, never to a second certificate.
 */
export interface Issuer {
  /** For people: the pool or the host. */
  readonly name: string;
  request(asked: NamedRequest): Workflow<Given>;
  /** What has become of a request. @param id - the authority’s own name of it, as `pending` has it */
  fetch(user: string, id: string): Workflow<Given>;
}

/** A request with the name that follows from it. */
export interface NamedRequest extends CertificateRequest {
  /** SHA-256 of user, alias, attempt, and public key, in hexadecimal: the same for the same request only. */
  readonly name: string;
}

/** Names a request; null where its text is not a certification request. */
export function nameRequest(asked: CertificateRequest): NamedRequest | null {
  const {user, alias, attempt, csr} = asked;
  const core = certificates();
  const key = core.publicKeyInRequest(csr);
  if (!key) return null;
  const identity = JSON.stringify([user, alias, attempt, hex(key)]);
  return {...asked, name: hex(core.sha256(utf8(identity)))};
}
