/** Google's permission dialog: it appears instead of the function chosen from the menu, which is not run afterwards. */
import {shown} from '../google/oauth-scopes';
import type {Workspace} from '../workspace';

/** The levers of the permission, for the person at the keyboard, and the answers to Google's dialog. */
export type PermissionCommand =
  /** Answers the dialog: allows the listed scopes, except those whose boxes are empty. */
  | {readonly do: 'allow'; readonly leaveOut: readonly string[]}
  /** Answers the dialog: allows nothing. */
  | {readonly do: 'refusePermission'}
  /** Grants or revokes one scope, as in the person's Google account. */
  | {
      readonly do: 'grant';
      readonly scope: string;
      readonly isGranted: boolean;
    }
  /** Takes the whole permission back, as before the first time. */
  | {readonly do: 'withdraw'};

/** A scope as the dialog and the levers show it. */
export interface PermissionScope {
  readonly scope: string;
  readonly text: string;
}

export interface PermissionView {
  /** The boxes of the open dialog; null if none is open. */
  readonly dialog: readonly PermissionScope[] | null;
  /** The menu's function that has to be chosen again; empty if there is none. */
  readonly chooseAgain: string;
  /** All that the script declares. */
  readonly scopes: readonly (PermissionScope & {readonly isGranted: boolean})[];
}

/** A scope of the manifest for which Google's page has no text of its own. */
const AUTH = 'https://www.googleapis.com/auth/';
const TEXTS: Readonly<Record<string, string>> = {
  [`${AUTH}spreadsheets.currentonly`]:
    'View and manage spreadsheets that this application has been installed in',
  [`${AUTH}script.container.ui`]:
    'Display and run third-party web content in prompts and sidebars inside Google applications',
  [`${AUTH}script.external_request`]: 'Connect to an external service',
  [`${AUTH}script.scriptapp`]:
    'Allow this application to run when you are not present',
  [`${AUTH}script.send_mail`]: 'Send email as you',
};

/** The granted scopes by person, and the open dialog. */
export class PermissionStep {
  private chosen = '';
  private isOpen = false;
  private chooseAgain = '';

  constructor(private readonly workspace: Workspace) {}

  /**
   * A click on a menu item. Ends in Google's dialog if the person has not granted what the script requires.
   *
   * @throws Error with anything else that Apps Script shows
   */
  choose(name: string, person: string): void {
    const {ui} = this.workspace;
    this.forget();
    ui.permission = null;
    try {
      this.workspace.menu(name, {as: person});
    } catch (error) {
      if (!ui.permission) throw error;
      this.chosen = name;
      this.isOpen = true;
    }
  }

  /** @param person - the person at the keyboard */
  carryOut(command: PermissionCommand, person: string): void {
    const {workspace} = this;
    switch (command.do) {
      case 'allow':
        if (!this.isOpen) throw new Error('Google asks for nothing now.');
        workspace.allow(person, command.leaveOut);
        this.isOpen = false;
        this.chooseAgain = this.chosen;
        return;
      case 'refusePermission':
        return this.forget();
      case 'grant': {
        const {scope, isGranted} = command;
        const missing = workspace
          .permissionOf(person)
          .filter(it => !it.isGranted && it.scope !== scope)
          .map(it => it.scope);
        workspace.allow(person, isGranted ? missing : [...missing, scope]);
        return;
      }
      case 'withdraw':
        workspace.unauthorised.add(person);
        return;
    }
  }

  /** Someone else sits down, or something else is chosen: the dialog is closed, the notice is gone. */
  forget(): void {
    this.chosen = '';
    this.isOpen = false;
    this.chooseAgain = '';
  }

  /** @param person - the person at the keyboard */
  viewFor(person: string): PermissionView {
    const {permission} = this.workspace.ui;
    const asked = this.isOpen && permission ? permission.scopes : null;
    return {
      dialog: asked?.map(worded) ?? null,
      chooseAgain: this.chooseAgain,
      scopes: this.workspace
        .permissionOf(person)
        .map(({scope, isGranted}) => ({...worded(scope), isGranted})),
    };
  }
}

function worded(scope: string): PermissionScope {
  return {scope, text: TEXTS[scope] ?? shown(scope).text};
}
