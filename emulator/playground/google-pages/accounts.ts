/** The content of accounts.google.com and myaccount.google.com, as plain pages that are labeled as imitations. */
import type {ConsentAsk, ConsentError} from '../../google/oauth-consent';
import {escaped} from '../site';
import type {AllowedApp} from '../visitor-command';

/**
 * Asks a person to choose an account and to allow what an app wants; answered by a form with `user`, `scope` and `allow`.
 *
 * @param account - the account signed in to the browser; null if there is none
 */
export function consentPage(
  {client, scopes, loginHint}: ConsentAsk,
  accounts: readonly string[],
  account: string | null,
): string {
  const chosen =
    accounts.find(it => it.toLowerCase() === loginHint.toLowerCase()) ??
    account;
  const options = accounts.map(
    it => `<option${it === chosen ? ' selected' : ''}>${escaped(it)}</option>`,
  );
  const boxes = scopes.map(
    ({scope, text, optional}) =>
      `<li><label><input type="checkbox" name="scope" value="${escaped(scope)}" checked${optional ? '' : ' disabled'}>` +
      `<span>${escaped(text)}</span></label><code>${escaped(scope)}</code></li>`,
  );
  return googlePage(
    'Sign in – Google Accounts',
    `<h1>${escaped(client)} wants to access your Google Account</h1>
<form method="post">
<p><label for="user">Account</label>
<select id="user" name="user">${options.join('')}</select></p>
<h2>What ${escaped(client)} can do</h2>
<ul>${boxes.join('')}</ul>
<div class="buttons">
<button name="allow" value="no">Cancel</button>
<button name="allow" value="yes" class="first">Continue</button>
</div>
</form>`,
  );
}

/** What Google does not let happen. */
export function blockedPage({status, code, text}: ConsentError): string {
  return googlePage(
    'Sign in – Google Accounts',
    `<h1>Access blocked</h1>
<p>${escaped(text)}</p>
<p>Error ${status}: ${escaped(code)}</p>`,
  );
}

/**
 * What a person has allowed; each can be revoked with a form without further text.
 *
 * @param account - the account signed in to the browser; null if there is none
 */
export function connectionsPage(
  allowed: readonly AllowedApp[],
  account: string | null,
): string {
  const apps = allowed.map(
    ({name, scopes}) =>
      `<li><h2>${escaped(name)}</h2><code>${escaped(scopes.join(' '))}</code>
<form method="post"><div class="buttons"><button>Remove all access</button></div></form></li>`,
  );
  const body =
    account === null
      ? '<p>Nobody is signed in to this browser.</p>'
      : `<p>${escaped(account)}</p>
<ul>${apps.join('')}</ul>
${apps.length === 0 ? '<p>No app or service has access.</p>' : ''}`;
  return googlePage(
    'Third-party apps – Google Account',
    `<h1>Apps and services with access to your Google Account</h1>
${body}`,
    'myaccount.google.com',
  );
}

/** The browser has been sent where the playground has no page. */
export function elsewherePage(address: string): string {
  const {origin, pathname} = new URL(address);
  return googlePage(
    'Not in the playground',
    `<h1>Not in the playground</h1>
<p>Google sends the browser to <code>${escaped(origin + pathname)}</code>, which is not here.</p>`,
  );
}

function googlePage(
  title: string,
  body: string,
  host = 'accounts.google.com',
): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/page.css">
</head>
<body class="accounts">
<p class="bar">Playground. Stands in for <strong>${host}</strong>; no password is asked for.</p>
<main>
${body}
</main>
</body>
</html>
`;
}
