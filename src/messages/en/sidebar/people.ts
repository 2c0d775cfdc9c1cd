import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';

/** Rows for users of the directory, and for aliases that the Inventory knows of. */
export const people = ({number, plural, sheet: {sheets}}: Speech) => {
  const rows = (count: number) =>
    plural(count, {one: '# row', other: '# rows'});
  return {
    users: {
      intro:
        'Adds a row for each active user who has none. Users, existing rows and certificates don’t change.',
      from: 'Users of',
      kinds: {
        domain: 'Domain',
        orgUnit: 'Org unit',
        group: 'Group',
      },
      names: {
        domain: 'Domain',
        orgUnit: 'Path of the organizational unit',
        group: 'Address of the group',
      },
      nameHints: {
        domain: 'Such as example.com.',
        orgUnit: 'Such as /Sales/Europe, with the units below it.',
        group: 'Such as sales@example.com. Members of groups in it count too.',
      },
      readUnits: 'Choose from a list',
      readingUnits: 'Reading the units…',
      units: 'Organizational unit',
      noUnit: 'Choose a unit',
      unit: (path: string, count: number) =>
        `${path} (${plural(count, {one: '# user', other: '# users'})})`,
      unitsFound: (count: number) =>
        count === 0
          ? 'No unit has users in it: all are at the top.'
          : plural(count, {one: '# unit found.', other: '# units found.'}),
      readingGroups: 'Reading the groups…',
      group: 'Group',
      noGroup: 'Choose a group',
      groupOf: (name: string, address: string, count: number) =>
        `${name ? `${name} · ` : ''}${address} (${plural(count, {one: '# member', other: '# members'})})`,
      groupsFound: (count: number) =>
        count === 0
          ? 'Your organization has no groups.'
          : plural(count, {one: '# group found.', other: '# groups found.'}),
      moreGroups:
        'There are more groups than are listed. Type the address of another one.',
      groupsNeed:
        'To list groups, the delegation entry needs the optional scope admin.directory.group.readonly. Without it, type the address.',
      keep: 'Keep adding joiners and marking leavers',
      keepHint:
        'At each refresh of all rows, new users get a row, and rows of users who have left are marked. No row or certificate is deleted.',
      needs: 'What this needs',
      needsHint: (scopes: number) =>
        plural(scopes, {
          one: 'The service account reads the directory as you, so you must be an administrator. Its delegation entry needs one more scope; if that is missing, Count shows the whole entry.',
          other:
            'The service account reads the directory as you, so you must be an administrator. Its delegation entry needs # more scopes; if they are missing, Count shows the whole entry.',
        }),
      count: 'Count',
      counting: 'Counting…',
      result: 'What would happen',
      found: (count: number) =>
        plural(count, {one: '# active user', other: '# active users'}),
      present: (count: number) =>
        plural(count, {
          one: '# already has a row',
          other: '# already have a row',
        }),
      added: (count: number) =>
        plural(count, {one: '# would get a row', other: '# would get a row'}),
      left: (count: number) =>
        plural(count, {one: '# is skipped', other: '# are skipped'}),
      examples: 'New rows:',
      add: (count: number, keep: boolean) =>
        keep
          ? count === 0
            ? 'Keep this source'
            : `Add ${rows(count)}, and keep the source`
          : `Add ${rows(count)}`,
      adding: 'Adding…',
      done: 'The users were added',
      addedRows: (count: number) => `${rows(count)} added.`,
      keptNow:
        'From now on, each refresh of all rows adds users who join and marks users who leave.',
      another: 'Add other users',
      kept: 'Kept sources',
      keptHint: 'At each refresh of all rows.',
      noneKept: 'None yet.',
      source: (kind: string, name: string) => `${kind}: ${name}`,
      forget: 'Remove',
      forgetWhat: (kind: string, name: string) => `Remove ${kind} ${name}`,
      forgotten: (name: string) => `${name} was removed. Its rows stay.`,
    },

    aliases: {
      intro:
        'Send-as addresses of your users that have neither a valid certificate nor a row.',
      first: `They are read from the ${sheets.inventory} sheet. Run “${actionNames.refresh}” in Rollout first to bring it up to date.`,
      look: 'Find aliases',
      looking: 'Searching…',
      lookAgain: 'Search again',
      result: 'What was found',
      found: (all: number, usable: number) =>
        `${plural(all, {one: '# alias', other: '# aliases'})} without a valid certificate; ${plural(usable, {one: '# would get a row', other: '# would get a row'})}.`,
      none: `No alias is missing: every alias in the ${sheets.inventory} sheet has a row or a valid certificate.`,
      groups: {
        'without certificate': 'Without certificate',
        expired: 'Certificate has expired',
        unconfirmed: 'Not confirmed',
        outside: 'Outside address',
      },
      groupHints: {
        'without certificate': 'Gets a row.',
        expired: 'Gets a row.',
        unconfirmed:
          'Gets no row: Gmail accepts no certificate for it until the user confirms the address in Gmail.',
        outside:
          'Gets no row: the address belongs to none of your domains. If it needs a row, add it yourself.',
      },
      group: (name: string, count: number) => `${name}: ${number(count)}`,
      listNames: {
        'without certificate': 'aliases-without-certificate.csv',
        expired: 'aliases-expired.csv',
        unconfirmed: 'aliases-not-confirmed.csv',
        outside: 'aliases-outside.csv',
      },
      add: (count: number) => `Add ${rows(count)}`,
      adding: 'Adding…',
      done: 'The aliases were added',
      added: (count: number) => `${rows(count)} added.`,
    },
  };
};
