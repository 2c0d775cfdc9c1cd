/**
 * What to do if clasp has failed: its own messages are terse, and these are the ones that a first attempt runs into.
 */

/** Tried from top to bottom; the first match is shown. */
const ADVICE: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [
    /no credentials found|invalid_grant|invalid_rapt|no access, refresh token|invalid authentication credentials|login required/i,
    'clasp is not logged in, or its login has expired. Run "npm run clasp -- login", then try again.',
  ],
  [
    /has not enabled the Apps Script API|Apps Script API has not been used|script\.googleapis\.com/i,
    'The Google Apps Script API is off for the account that clasp is logged in with. Turn it on at https://script.google.com/home/usersettings, wait a minute, then try again.',
  ],
  [
    /admin_policy_enforced|access_denied|not permitted by your admin/i,
    'Your organization restricts apps. An administrator has to trust clasp (Admin console → Security → Access and data control → API controls → Manage app access), client ID 1072944905499-vm2v2i5dvn0a0d2o4ca36i1vge8cvbn0.apps.googleusercontent.com. Or paste the files by hand: docs/install-by-hand.md.',
  ],
  [
    /requested entity was not found|does not have permission|insufficient permission/i,
    'The account that clasp is logged in with cannot open this script: "npm run clasp -- show-authorized-user" says which account it is. Share the Sheet with it as an editor, or log in with another ("npm run clasp -- login"). If the script was deleted, remove scriptId from .clasp.json.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|CERT_|certificate/,
    'Google could not be reached from this computer. Check the network, and the proxy if there is one.',
  ],
];

/** What to do after these messages of clasp, or null if nothing more is known than what it printed. */
export function adviceAfter(printed: string): string | null {
  return ADVICE.find(([pattern]) => pattern.test(printed))?.[1] ?? null;
}
