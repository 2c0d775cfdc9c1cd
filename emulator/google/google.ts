/**
 * The emulated Google as one synchronous function: Gmail, OAuth tokens, IAM Credentials, Directory and Drive; and its customer's
 * key services.
 */
import type {Clock} from '../clock';
import type {DriveFile, GooglePort} from '../google-port';
import {NetworkFailure, type HttpRequest, type HttpResponse} from '../http';
import type {Spreadsheet} from '../spreadsheet/model';
import {authorized, bearerOf, notEnabled} from './authorization';
import {answerBatch, isBatch} from './batch';
import {caServiceMethods} from './ca-service';
import {Documents} from './documents';
import {directoryMethods} from './directory';
import {bytesOf, driveMethods, readable} from './drive';
import {driveListMethods} from './drive-list';
import {
  Faults,
  presets,
  responseOf,
  SLOW_MS,
  type Identified,
  type Respond,
} from './faults';
import {partial} from './fields';
import {asMeant} from './front-end';
import {cseIdentityMethods} from './gmail-cse-identities';
import {cseKeyPairMethods} from './gmail-cse-key-pairs';
import {absentMethods, sendAsMethods} from './gmail-send-as';
import {sheetsDocumentMethods} from './sheets-document';
import {sheetsValuesMethods} from './sheets-values';
import {smimeInfoMethods} from './gmail-smime-info';
import {iamCredentialsMethods} from './iam-credentials';
import {isNobodys, keyServiceRoute} from './key-service';
import {readMessage, readQuery} from './message';
import {findRoute, Whole, type Route, type World} from './method';
import {metadataServerMethods} from './metadata-server';
import {oauthMetadataMethods} from './oauth-metadata';
import {cfsslRoute} from './cfssl';
import {revocationListRoute} from './revocation-lists';
import {chatMethods} from './chat';
import {oauthRevokeMethods, ownerOf} from './oauth-revoke';
import {OAuthSetUp} from './oauth-set-up';
import {oauthTokenMethods, subjectOf} from './oauth-token';
import {stsMethods} from './sts';
import {tokeninfoMethods} from './oauth-tokeninfo';
import {ApiError, errorResponse, json, text} from './response';
import {secretManagerMethods} from './secret-manager';
import {emptyState, held, type Api} from './state';
import {userinfoMethods} from './userinfo';

export interface GoogleOptions {
  readonly clock: Clock;
  /** For ids and tokens. Default: 1. */
  readonly seed?: number;
  /** Number of the script's own Cloud project; all APIs are enabled in it. */
  readonly project?: string;
}

/** The newer APIs send no `errors`. */
const WITHOUT_ITEMS: readonly (Api | null)[] = [
  'iamcredentials',
  'secretmanager',
  'privateca',
  'sheets',
];

/** How long a token of a person at the keyboard lasts. */
const TOKEN_MS = 3_599_000;

/** All that is answered; `absentMethods` only say that they are not emulated. */
export const METHODS = [
  ...sendAsMethods,
  ...absentMethods,
  ...smimeInfoMethods,
  ...cseKeyPairMethods,
  ...cseIdentityMethods,
  ...oauthTokenMethods,
  ...oauthRevokeMethods,
  ...userinfoMethods,
  ...tokeninfoMethods,
  ...oauthMetadataMethods,
  ...metadataServerMethods,
  ...stsMethods,
  ...iamCredentialsMethods,
  ...secretManagerMethods,
  ...caServiceMethods,
  ...chatMethods,
  ...directoryMethods,
  ...driveMethods,
  ...driveListMethods,
  ...sheetsDocumentMethods,
  ...sheetsValuesMethods,
];

/** An organization without users; the set-up calls fill it. */
export function createGoogle(options: GoogleOptions): Google {
  return new Google(options);
}

export class Google extends OAuthSetUp implements GooglePort {
  readonly faults = new Faults();
  /** For `faults.add({respond: google.presets.backendError, …})`. */
  readonly presets = presets;
  /** The script's own Cloud project. */
  readonly project: string;

  constructor({clock, seed = 1, project = '500000000001'}: GoogleOptions) {
    const documents = new Documents();
    super({state: emptyState(), clock, documents, newId: idsFrom(seed)});
    this.project = project;
    this.enableApi(
      project,
      ...(['gmail', 'iamcredentials', 'secretmanager', 'drive'] as const),
      ...(['privateca', 'sheets', 'admin'] as const),
    );
  }

  issueToken(of: {user: string; scopes: readonly string[]}): string {
    const token = this.world.newId('ya29.a0', 160);
    this.state.tokens[token] = {
      ...of,
      expires: this.clock.now() + TOKEN_MS,
      project: this.project,
    };
    return token;
  }

  serveSpreadsheet(spreadsheet: Spreadsheet): void {
    this.world.documents.add(spreadsheet);
  }

  readonly drive = {
    off: (): string | null =>
      this.state.apis[this.project]?.includes('drive')
        ? null
        : notEnabled('drive', this.project),
    get: (id: string, user: string): DriveFile | null => {
      const file = readable(this.state, id, user);
      return (
        file && {
          id: file.id,
          name: file.name,
          mimeType: file.mimeType,
          trashed: file.trashed,
          ...(file.targetId ? {targetId: file.targetId} : {}),
          get bytes() {
            return bytesOf(file);
          },
        }
      );
    },
  };

  handle(sent: HttpRequest): HttpResponse {
    const request = asMeant(sent);
    const route =
      keyServiceRoute(this.state, request) ??
      cfsslRoute(this.state, request) ??
      revocationListRoute(this.state, request) ??
      findRoute(METHODS, request);
    const identified = this.identify(request, route);
    const log = (status: number) =>
      this.state.log.push({
        time: this.clock.now(),
        method: identified.method,
        user: identified.user,
        status,
      });
    try {
      const fault = this.faults.take(identified);
      const response = fault
        ? this.fail(fault, request, route)
        : isBatch(request)
          ? answerBatch(request, it => this.handle(it))
          : answer(this.world, request, route);
      log(response.status);
      return response;
    } catch (error) {
      if (error instanceof NetworkFailure) log(0);
      throw error;
    }
  }

  private fail(
    fault: Respond,
    request: HttpRequest,
    route: Route | null,
  ): HttpResponse {
    switch (fault) {
      case 'network':
        throw new NetworkFailure('connection reset');
      case 'stored-but-network':
        answer(this.world, request, route);
        throw new NetworkFailure('connection reset after the request');
      case 'stored-but-500':
        answer(this.world, request, route);
        return responseOf(presets.backendError);
      case 'slow':
        this.clock.advance(SLOW_MS);
        return answer(this.world, request, route);
      default:
        return responseOf(fault);
    }
  }

  private identify(request: HttpRequest, route: Route | null): Identified {
    const user = this.userOf(request, route);
    const method = route?.method.id ?? new URL(request.url).pathname;
    return {request, method, user};
  }

  /** The user of the mailbox, or the caller; empty if unknown. */
  private userOf({url, headers, body}: HttpRequest, route: Route | null) {
    switch (route?.method.id) {
      case 'oauth2.token':
        return subjectOf(this.state, body);
      case 'oauth2.revoke':
        return ownerOf(this.state, url, body);
    }
    const named = route?.path['userId'];
    if (named && named !== 'me') return named;
    return held(this.state.tokens, bearerOf(headers) ?? '')?.user ?? '';
  }
}

/** The real answer. */
function answer(
  world: World,
  request: HttpRequest,
  route: Route | null,
): HttpResponse {
  if (!route) return unknownPath(request);
  const {method, path} = route;
  const url = new URL(request.url);
  const {headers, body} = request;
  try {
    const query = readQuery(url, method);
    const token = method.scopes.length
      ? authorized(world, method, headers)
      : null;
    // A body that Google's JSON parser rejects reaches no method, so none answers 404 first.
    if (method.takes) readMessage(body, headers['content-type'], method.takes);
    const incoming = {url, path, query, headers, body, token};
    const result = method.run(world, incoming);
    if (result instanceof Whole) return result.response;
    const fields = query['fields'];
    const shown =
      fields && method.answers
        ? partial(result, fields, method.answers)
        : result;
    return json(200, shown, query['prettyPrint'] !== 'false');
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return errorResponse(error, !WITHOUT_ITEMS.includes(method.api));
  }
}

/**
 * Google's front end answers unknown paths in HTML.
 *
 * @throws NetworkFailure for an address without a server
 */
function unknownPath(request: HttpRequest): HttpResponse {
  const url = new URL(request.url);
  if (isNobodys(url)) throw new NetworkFailure(`no such host ${url.hostname}`);
  const {pathname} = url;
  const shown = pathname.replace(/[<>&]/g, '');
  return text(
    404,
    '<!DOCTYPE html>\n<html lang=en>\n<title>Error 404 (Not Found)!!1</title>\n<p><b>404.</b> <ins>That’s an error.</ins>\n' +
      `<p>The requested URL <code>${shown}</code> was not found on this server.\n`,
    'text/html; charset=UTF-8',
  );
}

/** Identifiers from a linear congruential generator (Numerical Recipes' constants): the same for the same seed. */
function idsFrom(seed: number): World['newId'] {
  const alphabet =
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let state = seed >>> 0;
  const letter = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return alphabet[state >>> 26]!;
  };
  return (prefix, length) => prefix + Array.from({length}, letter).join('');
}
