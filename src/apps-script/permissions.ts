/**
 * The permissions (scopes) that a person has granted the script. Google shows a checkbox for each, which may stay unchecked.
 * Where Google can ask again, {@link requirePermissions} lets it; elsewhere, missing ones are a finding.
 */
import {faultOf} from '../core/base/fault';
import type {DoorFinding} from '../core/rows/refusal';
import {requestFinding} from '../core/rows/door-findings';

/** Makes triggers. */
const TRIGGERS = 'https://www.googleapis.com/auth/script.scriptapp';
/** Sends requests. */
const REQUESTS = 'https://www.googleapis.com/auth/script.external_request';

/** Whether everything is granted, and where to grant it. Makes no requests. */
export function authorization(): {granted: boolean; url: string} {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const required = ScriptApp.AuthorizationStatus.REQUIRED;
  return {
    granted: info.getAuthorizationStatus() !== required,
    url: info.getAuthorizationUrl() ?? '',
  };
}

/**
 * Lets Google ask for missing permissions: then the execution ends here, and the person chooses the action again. For menu
 * items only; a page's request, a trigger and the web app cannot show Google's dialog.
 */
export function requirePermissions(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}

/** The same for the permissions of a trigger. */
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

/** Whether the script may send requests. Makes none. Never throws: if it is unknown, the request itself will show. */
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

/** The meaning of an exception where nothing else handles it. Never throws. */
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
