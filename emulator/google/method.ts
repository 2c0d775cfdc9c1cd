/** A method of a Google API, and how a request finds it. */
import type {Clock} from '../clock';
import type {HttpRequest, HttpResponse} from '../http';
import type {Documents} from './documents';
import type {Shape} from './fields';
import type {Api, State, Token} from './state';

/** What every method works on. */
export interface World {
  readonly state: State;
  readonly clock: Clock;
  readonly documents: Documents;
  /** A new identifier of URL-safe characters; the same ones in the same order for the same seed. */
  newId(prefix: string, length: number): string;
}

/** A request that was understood. */
export interface Incoming {
  readonly url: URL;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** The bearer's rights; null only for methods without scopes. */
  readonly token: Token | null;
}

export interface Method {
  /** As Google names it: `gmail.users.settings.sendAs.smimeInfo.insert`. */
  readonly id: string;
  readonly verb: string;
  readonly host: string;
  /** `/gmail/v1/users/{userId}/settings/sendAs` */
  readonly path: string;
  /** The API that must be enabled in the caller's project; null for the token endpoint. */
  readonly api: Api | null;
  /** Any one of them is enough; empty where no token is asked for. */
  readonly scopes: readonly string[];
  /** Query parameters besides Google's standard ones. */
  readonly parameters?: readonly string[];
  /** Whether `alt=media` is offered. */
  readonly media?: boolean;
  /** The fields of the answer, for `?fields=`; absent where the answer has no JSON body. */
  readonly answers?: Shape;
  /** The fields that a JSON body may have; absent if the method has none. */
  readonly takes?: readonly string[];
  /**
   * Does it.
   *
   * @returns a JSON body, or a whole response
   * @throws ApiError
   */
  run(world: World, incoming: Incoming): object | Whole;
}

/** A response that is sent as it is. */
export class Whole {
  constructor(readonly response: HttpResponse) {}
}

export interface Route {
  readonly method: Method;
  readonly path: Readonly<Record<string, string>>;
}

/** Serves, by path, the APIs that existed before they had their own hosts. */
const SHARED_HOST = 'www.googleapis.com';
const APIS_AT_SHARED_HOST = ['gmail', 'admin'];

/**
 * The method that a request addresses, or null. Only Google's own hosts are distinguished: a server at another address
 * serves every path.
 */
export function findRoute(
  methods: readonly Method[],
  request: HttpRequest,
): Route | null {
  const url = new URL(request.url);
  const google = /\.(google|googleapis)\.com$/.test(url.hostname);
  for (const method of methods) {
    if (method.verb !== request.method.toUpperCase()) continue;
    if (google && url.hostname !== method.host) {
      if (url.hostname !== SHARED_HOST) continue;
      if (!APIS_AT_SHARED_HOST.includes(method.api ?? '')) continue;
    }
    const path = matched(method.path, url.pathname);
    if (path) return {method, path};
  }
  return null;
}

/** The path parameters, decoded; null where the path is another one. */
function matched(
  template: string,
  pathname: string,
): Record<string, string> | null {
  const {names, pattern} = patternOf(template);
  const found = pattern.exec(pathname);
  if (!found) return null;
  try {
    return Object.fromEntries(
      names.map((name, i) => [name, decodeURIComponent(found[i + 1]!)]),
    );
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

interface Pattern {
  readonly names: readonly string[];
  readonly pattern: RegExp;
}

/** By template: every request is matched against those of all methods. */
const patterns = new Map<string, Pattern>();

function patternOf(template: string): Pattern {
  const known = patterns.get(template);
  if (known) return known;
  const names: string[] = [];
  const source = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return '([^/]+?)';
  });
  const made = {names, pattern: new RegExp(`^${source}$`)};
  patterns.set(template, made);
  return made;
}
