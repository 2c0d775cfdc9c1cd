/** The scopes that the emulated Google knows, and what its consent page says of each. */

const AUTH = 'https://www.googleapis.com/auth/';

export const OPENID = 'openid';
export const EMAIL = `${AUTH}userinfo.email`;
export const PROFILE = `${AUTH}userinfo.profile`;
/** Signing in: the consent page has no box for these. */
const SIGN_IN = [OPENID, EMAIL, PROFILE];

/** The short names that OpenID Connect gives to two of them. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['email', EMAIL],
  ['profile', PROFILE],
]);

const TEXTS: ReadonlyMap<string, string> = new Map([
  [OPENID, 'Associate you with your personal info on Google'],
  [EMAIL, 'See your primary Google Account email address'],
  [
    PROFILE,
    'See your personal info, including any personal info you’ve made publicly available',
  ],
  [
    'https://mail.google.com/',
    'Read, compose, send, and permanently delete all your email from Gmail',
  ],
  [
    `${AUTH}cloud-platform`,
    'See, edit, configure, and delete your Google Cloud data',
  ],
  [`${AUTH}iam`, 'Manage your Identity and Access Management (IAM) policies'],
  [
    `${AUTH}drive`,
    'See, edit, create, and delete all of your Google Drive files',
  ],
  [
    `${AUTH}drive.file`,
    'See, edit, create, and delete only the specific Google Drive files you use with this app',
  ],
  [`${AUTH}drive.readonly`, 'See and download all your Google Drive files'],
  [
    `${AUTH}spreadsheets`,
    'See, edit, create, and delete all your Google Sheets spreadsheets',
  ],
  [`${AUTH}spreadsheets.readonly`, 'See all your Google Sheets spreadsheets'],
  [`${AUTH}gmail.compose`, 'Manage drafts and send emails'],
  [`${AUTH}gmail.labels`, 'See and edit your email labels'],
  [
    `${AUTH}gmail.metadata`,
    'View your email message metadata such as labels and headers, but not the email body',
  ],
  [
    `${AUTH}gmail.modify`,
    'Read, compose, and send emails from your Gmail account',
  ],
  [`${AUTH}gmail.readonly`, 'View your email messages and settings'],
  [`${AUTH}gmail.send`, 'Send email on your behalf'],
  [
    `${AUTH}gmail.settings.basic`,
    'See, edit, create, or change your email settings and filters in Gmail',
  ],
  [
    `${AUTH}gmail.settings.sharing`,
    'Manage your sensitive mail settings, including who can manage your mail',
  ],
  [
    `${AUTH}admin.directory.group.member.readonly`,
    'View group subscriptions on your domain',
  ],
  [`${AUTH}admin.directory.group.readonly`, 'View groups on your domain'],
  [
    `${AUTH}admin.directory.user.readonly`,
    'See info about users on your domain',
  ],
]);

/** A scope as the consent page shows it. */
export interface ShownScope {
  readonly scope: string;
  readonly text: string;
  /** Whether it has a box that the user may leave empty. */
  readonly optional: boolean;
}

/** Whether there is such a scope; misspelled ones are refused by name. */
export function isScope(name: string): boolean {
  return SHORT.has(name) || TEXTS.has(name);
}

/** The names in a `scope` parameter, unchanged. */
export function scopesIn(parameter: string | null): string[] {
  return (parameter ?? '').split(' ').filter(Boolean);
}

/**
 * Scopes as returned by Google, which are not always those requested: short names become long ones, and a request for
 * the address gets `openid` as well.
 */
export function granted(scopes: readonly string[]): string[] {
  const long = scopes.map(it => SHORT.get(it) ?? it);
  const signsIn = long.some(it => SIGN_IN.includes(it));
  return [...new Set(signsIn ? [...long, OPENID] : long)];
}

/** @param scope - as Google gives it back */
export function shown(scope: string): ShownScope {
  return {
    scope,
    text: TEXTS.get(scope) ?? '',
    optional: !SIGN_IN.includes(scope),
  };
}

/** Whether it opens a mailbox or its settings: a change of password ends these. */
export function isOfGmail(scope: string): boolean {
  return scope === 'https://mail.google.com/' || scope.includes('/gmail.');
}

/** Whether it reveals more than the user's identity. */
export function isBeyondSignIn(scope: string): boolean {
  return !SIGN_IN.includes(scope);
}
