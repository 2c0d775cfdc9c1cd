/** Links that nobody else can forge: invitations, and the state of the authorization flow (RFC 6749 section 10.12). */
import {base64Url, equal, fromBase64, fromUtf8, utf8} from '../base/bytes';
import type {ConsentKey} from './store';
import {DAY_MS} from '../base/time';

/** An invitation is good for so long, unless a newer one was made. */
export const INVITATION_MS = 30 * DAY_MS;
/** The time within which the user has to return from Google's page. */
export const STATE_MS = 600_000;
/** Longer ones are not ours. */
const LONGEST = 1000;

/** Whom an invitation is for, and when it was made (milliseconds since the epoch). */
export interface Invitation {
  readonly user: string;
  readonly invited: number;
}

/** The state that is sent to Google and returned: whose answer it is, how long it is valid, and a unique name. */
export interface FlowState extends Invitation {
  readonly until: number;
  readonly nonce: string;
  /** That of the invitation's page, such as `he`; empty for the web app's own. */
  readonly language: string;
}

type Mac = Pick<ConsentKey, 'mac'>;

/**
 * The link in the mail.
 *
 * @param language - of the page; empty for the web app's own. It is not signed: a reader may change it
 */
export function invitationLink(
  key: Mac,
  webApp: string,
  {user, invited}: Invitation,
  language = '',
): string {
  const token = signText(key, 'invitation', [user, invited.toString(36)]);
  return `${webApp}?invite=${token}${suffixFor(language)}`;
}

/** The link on an invitation's page with which its user declines. */
export function declineLink(
  key: Mac,
  webApp: string,
  {user, invited}: Invitation,
  language = '',
): string {
  const token = signText(key, 'decline', [user, invited.toString(36)]);
  return `${webApp}?decline=${token}${suffixFor(language)}`;
}

const LANGUAGE = /^[a-z]{2,3}$/;

function suffixFor(language: string): string {
  return language === '' ? '' : `&lang=${language}`;
}

/** The language that a link names; empty for anything that cannot be one. */
export function languageIn(value: unknown): string {
  return typeof value === 'string' && LANGUAGE.test(value) ? value : '';
}

/** The content of an invitation, or of the link that declines it; null if it is not one of ours. */
export function invitationIn(
  key: Mac,
  token: string,
  label: 'invitation' | 'decline' = 'invitation',
): Invitation | null {
  const fields = fieldsIn(key, label, token);
  if (fields?.length !== 2) return null;
  const [user = '', invited = ''] = fields;
  return {user, invited: parseInt(invited, 36)};
}

/** The `state` parameter. */
export function stateText(key: Mac, state: FlowState): string {
  const {user, invited, until, nonce, language} = state;
  const fields = [user, invited.toString(36), until.toString(36), nonce];
  if (language !== '') fields.push(language);
  return signText(key, 'state', fields);
}

/** The content of a `state` parameter; null if it is not one of ours. */
export function stateIn(key: Mac, text: string): FlowState | null {
  const fields = fieldsIn(key, 'state', text);
  if (!fields || fields.length < 4 || fields.length > 5) return null;
  const [user = '', invited = '', until = '', nonce = '', language = ''] =
    fields;
  return {
    user,
    invited: parseInt(invited, 36),
    until: parseInt(until, 36),
    nonce,
    language: languageIn(language),
  };
}

/** PKCE's `code_verifier` (RFC 7636 section 4.1), made from the state's nonce: nothing needs to be stored for it. */
export function verifierFor(key: Mac, nonce: string): string {
  return key.mac(`pkce ${nonce}`);
}

/** The label prevents one kind of link from being used as another. */
function signText(key: Mac, label: string, fields: readonly string[]): string {
  const payload = base64Url(utf8(fields.join(' '))).replace(/=+$/, '');
  return `${payload}.${key.mac(`${label} ${payload}`)}`;
}

function fieldsIn(key: Mac, label: string, text: string): string[] | null {
  if (text.length > LONGEST) return null;
  const [payload = '', mac = '', ...more] = text.split('.');
  if (payload === '' || more.length > 0) return null;
  const right = key.mac(`${label} ${payload}`);
  if (!equal(utf8(mac), utf8(right))) return null;
  const bytes = fromBase64(payload);
  return ((bytes && fromUtf8(bytes)) ?? '').split(' ');
}
