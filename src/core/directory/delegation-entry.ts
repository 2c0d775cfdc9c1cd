/** What the entry for domain-wide delegation in the Admin console has to hold. */
import {
  DELEGATED_SCOPES,
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
    // Who holds the second one can let anyone read a mailbox, so it is asked for only where a row needs it.
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
    // A column is missing, which is said where the rows are needed.
    if (error instanceof RequestRefused) return false;
    throw error;
  }
}

/** The id that IAM tells is the right one, whatever was typed; where IAM does not tell, what was typed has to do. */
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

/** Scopes for what is kept of the directory, and what was asked for in vain. */
export function wantedOfDirectory(ports: DirectoryPorts): readonly string[] {
  const {everyUser} = ports.store.schedule();
  return directoryScopes(everyUser, sourcesWanted(ports));
}

/** The kept sources, and the one that someone has asked for in vain. */
export function sourcesWanted({store}: DirectoryPorts): readonly UsersFrom[] {
  const {usersFrom = [], usersRefused} = store.kept();
  return usersRefused ? [...usersFrom, usersRefused] : usersFrom;
}
