/** What the entry for domain-wide delegation in the Admin console has to hold. */
import {
  DELEGATED_SCOPES,
  DIRECTORY_GROUPS,
  directoryScopes,
  SETTINGS_BASIC,
} from '../access/scopes';
import {serviceAccountId} from '../google/oauth/service-account';
import {mailboxOf} from '../rows/row';
import {runWorkflow} from '../engine/run-workflow';
import {RequestRefused} from '../rows/refusal';
import type {UsersFrom} from '../google/directory/users-from';
import type {DirectoryPorts} from './ports';

/**
 * Everything that the delegation entry has to name: an entry is replaced as a whole.
 *
 * @param others - what features of later rooms need, such as `assignmentScopes`
 */
export function delegationScopes(
  ports: DirectoryPorts,
  others: readonly string[] = [],
): readonly string[] {
  const all = [
    // With the second one, anyone can be given access to a mailbox, so it is required only if a row needs it.
    ...(namesOtherAliases(ports) ? DELEGATED_SCOPES : [SETTINGS_BASIC]),
    ...wantedOfDirectory(ports),
    ...others,
  ];
  return [...new Set(all)];
}

/** Whether a row is for another address than its user's primary one. */
export function namesOtherAliases({workbook}: DirectoryPorts): boolean {
  if (!workbook.isSetUp()) return false;
  try {
    return workbook.rollout.rows().some(row => {
      const {user, alias} = mailboxOf(row);
      return alias !== user;
    });
  } catch (error) {
    // A column is missing, which is reported where the rows are needed.
    if (error instanceof RequestRefused) return false;
    throw error;
  }
}

/** The client id that IAM returns is correct, whatever was typed; if IAM returns none, the typed one is used. */
export function clientIdOf(ports: DirectoryPorts): string {
  const settings = ports.store.settings();
  const work = serviceAccountId(settings.serviceAccount, ports.operator);
  const asked = runWorkflow(ports, ports.operator, work);
  if (!asked?.ok || !asked.value) return settings.clientId;
  if (asked.value !== settings.clientId) {
    ports.store.saveSettings({...settings, clientId: asked.value});
  }
  return asked.value;
}

/** The scopes for stored directory settings, and for a request that failed for lack of them. */
export function wantedOfDirectory(ports: DirectoryPorts): readonly string[] {
  const {everyUser} = ports.store.schedule();
  const {groupsListed} = ports.store.kept();
  return [
    ...directoryScopes(everyUser, sourcesWanted(ports)),
    // An entry is replaced as a whole: what was added to it for the list of groups stays in it.
    ...(groupsListed ? [DIRECTORY_GROUPS] : []),
  ];
}

/** The kept sources, and the one that someone has asked for in vain. */
export function sourcesWanted({store}: DirectoryPorts): readonly UsersFrom[] {
  const {usersFrom = [], usersRefused} = store.kept();
  return usersRefused ? [...usersFrom, usersRefused] : usersFrom;
}
