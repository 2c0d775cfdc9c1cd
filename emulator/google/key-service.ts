/**
 * A customer's key service (KACLS), on its own host: `status` and `wrapprivatekey` of Google's CSE reference
 * (developers.google.com/workspace/cse/reference). The second is optional there and its form a recommendation, so vendors
 * differ; the differences can be configured.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  type KeyObject,
} from 'node:crypto';
import type {HttpRequest} from '../http';
import {Whole, type Incoming, type Route, type World} from './method';
import {json} from './response';
import type {State} from './state';

/** How a service accepts a private key and returns it wrapped. */
export interface Wrapping {
  /** The token that it requires as authentication; absent if it requires none. */
  readonly token?: string;
  /** The perimeters that it knows. Default: any. */
  readonly perimeterIds?: readonly string[];
  /** Default: PEM, PKCS#8 or PKCS#1. The other is PKCS#8 in base64. */
  readonly keyFormat?: 'pem' | 'base64';
  /** Names of fields that are not Google's; null for one that the service does not know and refuses. */
  readonly fields?: Partial<WrappingFields>;
}

export interface WrappingFields {
  readonly authentication: string | null;
  readonly perimeterId: string | null;
  readonly privateKey: string;
  readonly wrappedPrivateKey: string;
}

export interface KeyService {
  /** `https://kacls.example.com/v1`, without a slash at the end. */
  readonly url: string;
  readonly name: string;
  readonly vendorId: string;
  readonly version: string;
  /** What `status` says it can do. */
  readonly operations: readonly string[];
  /** null for one that does not wrap. */
  readonly wrap: Wrapping | null;
  /** The key that it wraps with, 32 bytes. */
  readonly key: Uint8Array;
}

/** The content of wrapped data. */
export interface Unwrapped {
  /** PKCS#8, DER. */
  readonly privateKey: Uint8Array;
  readonly perimeterId: string;
}

/** What most services can do; the example of the reference's. */
export const USUAL_OPERATIONS = [
  'wrap',
  'unwrap',
  'privilegedunwrap',
  'privatekeydecrypt',
  'privatekeysign',
  'privilegedprivatekeydecrypt',
];

const FIELDS: WrappingFields = {
  authentication: 'authentication',
  perimeterId: 'perimeter_id',
  privateKey: 'private_key',
  wrappedPrivateKey: 'wrapped_private_key',
};
/** "Max size: 8 KB." */
const MAX_WRAPPED = 8192;
const CIPHER = 'aes-256-gcm';
const IV_LENGTH = 12;
const TAG_LENGTH = 16;

/** A structured error reply. */
class Failure extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly details = '',
  ) {
    super(message);
  }
}

/**
 * The route to the key service that a request is for; null if it is for none. A server on this machine's own address serves
 * the requests to all services, by path alone.
 */
export function keyServiceRoute(
  state: State,
  request: HttpRequest,
): Route | null {
  const url = new URL(request.url);
  for (const service of state.keyServices) {
    const operation = operationOf(service, url);
    if (operation === null) continue;
    const method = {
      id: `kacls.${operation}`,
      verb: request.method,
      host: url.hostname,
      path: url.pathname,
      api: null,
      scopes: [],
      run: (world: World, incoming: Incoming) =>
        reply(world, service, `${request.method} ${operation}`, incoming),
    };
    return {method, path: {}};
  }
  return null;
}

/** Whether an address is neither Google's nor this machine's: nobody answers there. */
export function isNobodys(url: URL): boolean {
  return !isHere(url) && !/\.(google|googleapis)\.com$/.test(url.hostname);
}

/** Whether it is this machine's own, where one server is everybody. */
function isHere({hostname}: URL): boolean {
  return hostname === '127.0.0.1' || hostname === 'localhost';
}

/**
 * Wraps a private key as the service does, so that only it can open it.
 *
 * @param nonce - never the same twice; some characters
 * @param privateKey - PKCS#8, DER
 * @returns base64
 */
export function wrapped(
  {key}: KeyService,
  {privateKey, perimeterId}: Unwrapped,
  nonce: string,
): string {
  const hash = createHash('sha256').update(nonce).digest();
  const iv = hash.subarray(0, IV_LENGTH);
  const cipher = createCipheriv(CIPHER, key, iv);
  const text = JSON.stringify([
    perimeterId,
    Buffer.from(privateKey).toString('base64'),
  ]);
  const encrypted = [cipher.update(text, 'utf8'), cipher.final()];
  return Buffer.concat([iv, ...encrypted, cipher.getAuthTag()]).toString(
    'base64',
  );
}

/**
 * The inverse.
 *
 * @throws Error for data that this service has not wrapped
 */
export function unwrapped({key}: KeyService, data: string): Unwrapped {
  const bytes = Buffer.from(data, 'base64');
  const end = bytes.length - TAG_LENGTH;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_LENGTH), {
    authTagLength: TAG_LENGTH,
  });
  decipher.setAuthTag(bytes.subarray(end));
  const text =
    decipher.update(bytes.subarray(IV_LENGTH, end), undefined, 'utf8') +
    decipher.final('utf8');
  const [perimeterId, privateKey] = JSON.parse(text) as [string, string];
  return {perimeterId, privateKey: Buffer.from(privateKey, 'base64')};
}

/** The path after the service's address; null if the address is another's. */
function operationOf(service: KeyService, url: URL): string | null {
  const {origin, pathname} = new URL(service.url);
  const start = pathname.replace(/\/?$/, '/');
  const inside = url.pathname.startsWith(start);
  const rest = inside ? url.pathname.slice(start.length) : '';
  if (url.origin === origin) return rest || url.pathname;
  const known = ['status', 'wrapprivatekey', ...service.operations];
  return isHere(url) && known.includes(rest) ? rest : null;
}

/** @param asked - verb and operation: `GET status` */
function reply(
  world: World,
  service: KeyService,
  asked: string,
  incoming: Incoming,
): Whole {
  try {
    return new Whole(json(200, result(world, service, asked, incoming)));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const {code, message, details} = error;
    return new Whole(json(code, {code, message, details}));
  }
}

function result(
  world: World,
  service: KeyService,
  asked: string,
  incoming: Incoming,
): object {
  const {wrap} = service;
  if (asked === 'GET status') return statusOf(service);
  if (asked !== 'POST wrapprivatekey' || !wrap) {
    throw new Failure(404, 'Not found', asked);
  }
  const fields = {...FIELDS, ...wrap.fields};
  const unwrapped = readRequest(wrap, fields, incoming);
  const data = wrapped(service, unwrapped, world.newId('', 32));
  if (data.length > MAX_WRAPPED) {
    throw new Failure(400, 'The private key is too large');
  }
  return {[fields.wrappedPrivateKey]: data};
}

function statusOf({name, vendorId, version, operations}: KeyService): object {
  return {
    server_type: 'KACLS',
    vendor_id: vendorId,
    version,
    name,
    operations_supported: operations,
  };
}

/** @throws Failure 400, 401 for another token than the one that is demanded, 403 for an unknown perimeter */
function readRequest(
  {token, perimeterIds, keyFormat = 'pem'}: Wrapping,
  fields: WrappingFields,
  incoming: Incoming,
): Unwrapped {
  const body = readBody(incoming);
  const names = [fields.authentication, fields.perimeterId, fields.privateKey];
  const field = (name: string | null): string => {
    const value = (name && body[name]) ?? '';
    if (typeof value === 'string') return value;
    throw new Failure(400, 'Bad request', `${name} must be a string`);
  };
  for (const name of Object.keys(body)) {
    if (!names.includes(name)) {
      throw new Failure(400, 'Bad request', `unknown field ${name}`);
    }
  }
  if (token !== undefined && field(fields.authentication) !== token) {
    throw new Failure(401, 'Unauthorized', 'invalid authentication token');
  }
  const perimeterId = field(fields.perimeterId);
  if (perimeterIds && !perimeterIds.includes(perimeterId)) {
    throw new Failure(403, 'Forbidden', 'unknown perimeter');
  }
  const privateKey = readKey(field(fields.privateKey), keyFormat).export({
    type: 'pkcs8',
    format: 'der',
  });
  return {privateKey, perimeterId};
}

function readBody({headers, body}: Incoming): Record<string, unknown> {
  const type = headers['content-type'] ?? '';
  if (!/^application\/json\b/i.test(type)) {
    throw new Failure(400, 'Bad request', 'the body must be JSON');
  }
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    if (typeof value === 'object' && value && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Failure(400, 'Bad request', 'the body must be a JSON object');
}

/** A key that OpenSSL can read; its error message could quote the key and is not passed on. */
function readKey(text: string, format: 'pem' | 'base64'): KeyObject {
  const armoured = /^\s*-----BEGIN (RSA )?PRIVATE KEY-----/.test(text);
  const der = Buffer.from(text, 'base64');
  if (format === 'pem' ? armoured : /^[A-Za-z0-9+/]+={0,2}$/.test(text)) {
    try {
      return format === 'pem'
        ? createPrivateKey(text)
        : createPrivateKey({key: der, format: 'der', type: 'pkcs8'});
    } catch {
      // Refused below, like text that is not a key.
    }
  }
  throw new Failure(400, 'Bad request', 'the private key cannot be read');
}
