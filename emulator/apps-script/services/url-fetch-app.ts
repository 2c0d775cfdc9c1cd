/** UrlFetchApp and HTTPResponse. */
import type {FetchPayload, FetchRequest, FetchResponse} from '../host-calls';
import {ask, mismatch, signed, strict, unsigned} from '../realm';

type App = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type HTTPResponse = GoogleAppsScript.URL_Fetch.HTTPResponse;
type Options = Readonly<Record<string, unknown>>;

const KNOWN_OPTIONS = [
  'url',
  'method',
  'contentType',
  'headers',
  'payload',
  'muteHttpExceptions',
  'followRedirects',
  'validateHttpsCertificates',
];

export function urlFetchApp(): App {
  return strict<App>('UrlFetchApp', {
    fetch: (url: unknown, params: object = {}) => {
      if (typeof url !== 'string') throw mismatch('UrlFetchApp.fetch', [url]);
      const [answer] = ask('UrlFetchApp.fetch', [request(url, {...params})]);
      return response(answer as FetchResponse);
    },
    fetchAll: (requests: unknown) => {
      if (!Array.isArray(requests)) {
        throw mismatch('UrlFetchApp.fetchAll', [requests]);
      }
      const asked = requests.map((one: string | Options) =>
        typeof one === 'string'
          ? request(one, {})
          : request(String(one['url'] ?? ''), one),
      );
      return ask('UrlFetchApp.fetchAll', asked).map(response);
    },
  });
}

function request(url: string, options: Options): FetchRequest {
  const unknown = Object.keys(options).find(
    option => !KNOWN_OPTIONS.includes(option),
  );
  if (unknown !== undefined) {
    throw new Error(`not emulated: the UrlFetchApp option "${unknown}"`);
  }
  const {method, contentType, headers, payload, muteHttpExceptions} = options;
  const body = payloadOf(payload);
  return {
    url,
    method: String(method ?? (body ? 'post' : 'get')),
    contentType: contentType === undefined ? null : String(contentType),
    headers: texts(headers ?? {}),
    payload: body,
    mute: muteHttpExceptions === true,
  };
}

/** Text, signed bytes, or an object that becomes the fields of a form. */
function payloadOf(payload: unknown): FetchPayload | null {
  if (payload === undefined || payload === null) return null;
  if (typeof payload === 'string') return {text: payload};
  if (typeof payload === 'object') {
    const bytes = unsigned(payload);
    return bytes ? {bytes} : {form: texts(payload)};
  }
  throw mismatch('UrlFetchApp.fetch', ['', payload]);
}

function texts(fields: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, String(value)]),
  );
}

function response({status, headers, body}: FetchResponse): HTTPResponse {
  return strict<HTTPResponse>('HTTPResponse', {
    getResponseCode: () => status,
    getAllHeaders: () => ({...headers}),
    getContentText: (...args: readonly unknown[]) => {
      if (args.length > 0) {
        throw new Error('not emulated: HTTPResponse.getContentText(charset)');
      }
      return ask('HTTPResponse.getContentText', body);
    },
    getContent: () => signed(body),
  });
}
