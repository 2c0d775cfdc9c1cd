/** What people do away from the sheet: they open the script's web app, sign in at Google, and change their accounts. */
import type {ConsentPage} from '../google/oauth-consent';
import type {Google} from '../google/google';
import type {SampleWorkspace} from '../sample-company/workspace';

/** `as` is an address; null is signed in to no account. */
export type VisitorCommand =
  /** Opens the web app; the answer is a `WebPage`. */
  | {readonly do: 'visit'; readonly url: string; readonly as: string | null}
  /** google.script.run, from a page of the web app. */
  | {
      readonly do: 'runAsVisitor';
      readonly name: string;
      readonly args: readonly unknown[];
      readonly as: string | null;
    }
  /** Google's page that asks for consent; the answer is a `ConsentQuestion`. */
  | {readonly do: 'openConsent'; readonly url: string}
  /** The answer is a `ConsentResult`. */
  | {
      readonly do: 'decideConsent';
      readonly url: string;
      readonly user: string;
      readonly allow: boolean;
      /** Those whose boxes are selected; those without a box are always included. */
      readonly scopes: readonly string[];
    }
  /** The apps that a user has allowed at Google; the answer is a list of `AllowedApp`. */
  | {readonly do: 'allowedApps'; readonly user: string}
  /** A user revokes a consent at Google. */
  | {readonly do: 'removeApp'; readonly user: string}
  | {readonly do: 'changePassword'; readonly user: string};

export interface ConsentQuestion {
  readonly page: ConsentPage;
  /** Accounts that can be signed in to. */
  readonly accounts: readonly string[];
}

export interface AllowedApp {
  readonly name: string;
  readonly scopes: readonly string[];
}

/** Has no account in the company. */
export const OUTSIDER = 'vera.lindqvist@elsewhere.example';

/** Those of the company, and one from elsewhere, last. */
export function accountsOf({state}: Google): readonly string[] {
  const users = state.users.filter(it => !it.deleted && !it.suspended);
  return [...users.map(it => it.primary), OUTSIDER];
}

/** @throws Error with what Apps Script or Google says */
export function carryOutVisit(
  {workspace, company}: SampleWorkspace,
  command: VisitorCommand,
): unknown {
  const {google, oauthClient} = company;
  switch (command.do) {
    case 'visit':
      return workspace.visit(command.url, {as: command.as});
    case 'runAsVisitor': {
      const {name, args, as} = command;
      return workspace.run(name, args, {as, through: 'web app'});
    }
    case 'openConsent':
      return {
        page: google.openConsent(command.url),
        accounts: accountsOf(google),
      } satisfies ConsentQuestion;
    case 'decideConsent':
      return google.decideConsent(command.url, command);
    case 'allowedApps':
      return allowedApps(google, command.user);
    case 'removeApp':
      return google.revokeConsent(command.user, oauthClient.clientId);
    case 'changePassword':
      return google.changePassword(command.user);
  }
}

function allowedApps({state}: Google, user: string): AllowedApp[] {
  return state.consents
    .filter(it => it.user === user)
    .map(({clientId, scopes}) => {
      const client = state.oauthClients.find(it => it.clientId === clientId);
      return {name: client?.name ?? clientId, scopes};
    });
}
