/**
 * The customer's key service (KACLS, key access control list service): whether its address is valid, and what it reports about
 * itself. Google's “Google Workspace Client-side Encryption API” is the reference.
 */
import {isRecord, text} from '../google/gmail/json';
import {MAX_URI, partsOf, shownUri} from '../google/gmail/key-service-address';
import {cseFinding, type CseFinding, type UriProblem} from './findings';

/**
 * A prefix in the manifest that ends in a tenant's path does not determine where such a path leads; servers decode paths
 * differently.
 */
const OTHER_PATH = /\/\.{1,2}(?=[/;]|$)|\\|%(25)*(2e|2f|5c)/i;

/**
 * Whether an address can be that of a key service: https, and a base that operations are appended to. A name or password in it
 * would be sent to Gmail and stored there; with a query, the operation would be appended to the query.
 */
export function judgeUri(uri: string): CseFinding | null {
  const problem = uriProblem(uri);
  return (
    problem && cseFinding('key-service-uri', {uri: shownUri(uri), problem})
  );
}

function uriProblem(uri: string): UriProblem | null {
  if (uri.length > MAX_URI) return 'too-long';
  const parts = partsOf(uri);
  if (!parts) return 'not-a-url';
  const [, scheme, userInfo, , , path = '', query, fragment] = parts;
  if (scheme!.toLowerCase() !== 'https') return 'not-https';
  if (userInfo !== undefined) return 'user-info';
  if (query !== undefined || fragment !== undefined) return 'query';
  return OTHER_PATH.test(path) ? 'other-path' : null;
}

/** What a key service reports about itself. */
export interface KeyServiceStatus {
  readonly name: string;
  readonly vendor: string;
  readonly version: string;
  readonly operations: readonly string[];
  /** Without a block if it can be used. */
  readonly findings: readonly CseFinding[];
}

/** What Gmail asks of a key service for signing and for reading. */
const FOR_GMAIL = ['privatekeysign', 'privatekeydecrypt'];

/** Google never asks for it, and there are key services that have it and do not list it: the request decides. */
const FOR_WRAPPING = 'wrapprivatekey';

/** How much of a service's own description is passed on: operations, and characters of each text. */
const MAX_OPERATIONS = 100;
const LONGEST_TEXT = 200;

/**
 * Reads the answer to `GET …/status`, and says what the service lacks. One that lists no operation lacks all that Gmail needs.
 *
 * @param body parsed JSON, whatever it is
 * @param wraps whether private keys are to be wrapped by it
 */
export function readStatus(
  uri: string,
  body: unknown,
  {wraps}: {readonly wraps: boolean},
): KeyServiceStatus {
  const status = isRecord(body) ? body : {};
  const operations = named(status['operations_supported']);
  return {
    name: said(status['name']),
    vendor: said(status['vendor_id']),
    version: said(status['version']),
    operations,
    findings: judgeStatus(uri, status, operations, wraps),
  };
}

function judgeStatus(
  uri: string,
  status: Record<string, unknown>,
  operations: readonly string[],
  wraps: boolean,
): CseFinding[] {
  const serverType = said(status['server_type']);
  if (serverType === '' && operations.length === 0) {
    return [cseFinding('key-service-answer', {uri})];
  }
  const findings: CseFinding[] = [];
  if (serverType.toUpperCase() !== 'KACLS') {
    findings.push(cseFinding('key-service-not-kacls', {uri, serverType}));
  }
  const lacking = (needed: readonly string[]) =>
    needed.filter(
      it => !operations.some(offered => offered.toLowerCase() === it),
    );
  const forGmail = lacking(FOR_GMAIL);
  if (forGmail.length > 0) {
    findings.push(cseFinding('key-service-lacks', {uri, operations: forGmail}));
  }
  if (wraps && lacking([FOR_WRAPPING]).length > 0) {
    const facts = {uri, operations: [FOR_WRAPPING]};
    findings.push(cseFinding('key-service-lists-no', facts));
  }
  return findings;
}

function named(list: unknown): string[] {
  return Array.isArray(list)
    ? list
        .map(said)
        .filter(it => it !== '')
        .slice(0, MAX_OPERATIONS)
    : [];
}

function said(value: unknown): string {
  return text(value).slice(0, LONGEST_TEXT);
}
