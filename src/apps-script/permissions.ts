/**
 * The permissions (scopes) that a person has granted the script. Google asks for them one box each, and boxes may come
 * unticked. Where Google can ask again, {@link requirePermissions} lets it; elsewhere what is missing is a finding.
 */
import {faultOf} from '../core/base/fault';
import type {DoorFinding} from '../core/rows/refusal';
import {requestFinding} from '../core/rows/door-findings';

/** Makes triggers. */
const TRIGGERS = 'https://www.googleapis.com/auth/script.scriptapp';
/** Sends requests. */
const REQUESTS = 'https://www.googleapis.com/auth/script.external_request';

/** Whether everything is granted, and where to grant it. Asks nobody. */
export function authorization(): {granted: boolean; url: string} {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const required = ScriptApp.AuthorizationStatus.REQUIRED;
  return {
    granted: info.getAuthorizationStatus() !== required,
    url: info.getAuthorizationUrl() ?? '',
  };
}

/**
 * Lets Google ask for what is missing: then the execution ends here, and the person chooses the action again. For menu items
 * only; a page's request, a trigger and the web app have no place for Google's dialog.
 */
export function requirePermissions(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}

/** The same for what a trigger needs. */
export function requireTriggers(): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [TRIGGERS]);
}

/** With the parameter that Google's documentation has and the typings lack. */
interface ScopedApp {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

/** Whether the script may send requests. Asks nobody. Never throws: if it cannot be known, the request itself tells. */
export function mayConnect(): boolean {
  try {
    const app: ScopedApp = ScriptApp;
    const info = app.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [REQUESTS]);
    const required = ScriptApp.AuthorizationStatus.REQUIRED;
    return info.getAuthorizationStatus() !== required;
  } catch (error) {
    console.error(faultOf(error));
    return true;
  }
}

/** What an exception means that was thrown where nobody reads exceptions. Never throws. */
export function failureAtStart(error: unknown): DoorFinding {
  try {
    const {granted, url} = authorization();
    if (!granted) {
      return requestFinding('permission-missing', {url});
    }
  } catch (unknown) {
    console.error(faultOf(unknown));
  }
  const facts = {text: faultOf(error)};
  return requestFinding('door-fault', facts);
}
