/** Small scripts in an emulated workspace, over a Google that answers as each test says. */
import {Clock} from '../../../../emulator/clock';
import type {DriveFile, GooglePort} from '../../../../emulator/google-port';
import type {HttpRequest, HttpResponse} from '../../../../emulator/http';
import {
  createWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from '../../../../emulator/workspace';

export const OPERATOR = 'ada@example.com';
export const COLLEAGUE = 'grace@example.com';
export const START = Date.UTC(2026, 10, 22, 9, 0, 0);

const AUTH = 'https://www.googleapis.com/auth/';
export const SCOPES = [
  `${AUTH}spreadsheets.currentonly`,
  `${AUTH}script.container.ui`,
  `${AUTH}script.external_request`,
  `${AUTH}script.scriptapp`,
  `${AUTH}script.send_mail`,
  `${AUTH}userinfo.email`,
  `${AUTH}drive.readonly`,
];

/** Every request that reached Google, and its answers. */
export class ScriptedGoogle implements GooglePort {
  readonly requests: HttpRequest[] = [];
  readonly files = new Map<string, DriveFile>();
  answer: (request: HttpRequest) => HttpResponse = () => json(200, {});

  driveOff: string | null = null;

  readonly drive = {
    off: () => this.driveOff,
    get: (id: string, user: string) =>
      user === OPERATOR ? (this.files.get(id) ?? null) : null,
  };

  serveSpreadsheet(): void {}

  handle(request: HttpRequest): HttpResponse {
    this.requests.push(request);
    return this.answer(request);
  }

  issueToken({user, scopes}: {user: string; scopes: readonly string[]}) {
    return `${user} ${scopes.length}`;
  }
}

export function json(status: number, body: unknown): HttpResponse {
  return {
    status,
    headers: {'content-type': 'application/json'},
    body: Buffer.from(JSON.stringify(body)),
  };
}

/** A workspace whose script is `code`. `manifest` replaces parts of a manifest that allows everything, `options` the rest. */
export function workspaceOf(
  code: string,
  manifest: Readonly<Record<string, unknown>> = {},
  google: GooglePort = new ScriptedGoogle(),
  options: Partial<WorkspaceOptions> = {},
): Workspace {
  return createWorkspace({
    google,
    clock: new Clock(START),
    operator: OPERATOR,
    editors: [COLLEAGUE],
    bundle: {
      'Code.js': code,
      'page.html': '<p>Hello</p>',
      'appsscript.json': JSON.stringify({
        timeZone: 'Etc/UTC',
        runtimeVersion: 'V8',
        oauthScopes: SCOPES,
        ...manifest,
      }),
    },
    ...options,
  });
}

/** The result of an expression, evaluated by a script whose sheet is `sheet`. */
export function evaluate(expression: string, workspace?: Workspace): unknown {
  const inside = workspace ?? workspaceOf(evaluating(expression));
  return inside.run('main');
}

/** A script whose function `main` returns an expression. */
export function evaluating(expression: string): string {
  return `function main() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getSheets()[0];
    return ${expression};
  }`;
}

/** The message that a script's expression ends in. */
export function failureOf(expression: string): string {
  try {
    evaluate(expression);
  } catch (error) {
    return (error as Error).message;
  }
  return 'it did not fail';
}
