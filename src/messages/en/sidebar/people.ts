import type {Speech} from '../../sidebar';

/** Rows for users of the directory, and for aliases that the Inventory knows of. */
export const people = ({number, plural}: Speech) => {
  const rows = (count: number) =>
    plural(count, {one: '# row', other: '# rows'});
  return {
    users: {
      intro:
        'A row for each active user that has none. Users and rows stay as they are; nobody’s certificate is touched.',
      from: 'Users of',
      kinds: {
        domain: 'Domain',
        orgUnit: 'Org unit',
        group: 'Group',
      },
      names: {
        domain: 'Domain',
        orgUnit: 'Path of the organisational unit',
        group: 'Address of the group',
      },
      nameHints: {
        domain: 'Such as example.com.',
        orgUnit: 'Such as /Sales/Europe, with the units below it.',
        group: 'Such as sales@example.com. Members of groups in it count too.',
      },
      keep: 'Keep adding joiners and marking leavers',
      keepHint:
        'At each refresh of all rows, new users get a row, and rows of users who have left are marked. No row and no certificate is taken away.',
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
          one: '# has a row already',
          other: '# have a row already',
        }),
      added: (count: number) =>
        plural(count, {one: '# would get a row', other: '# would get a row'}),
      left: (count: number) =>
        plural(count, {one: '# is left out', other: '# are left out'}),
      examples: 'New rows:',
      add: (count: number, keep: boolean) =>
        keep
          ? count === 0
            ? 'Keep this source'
            : `Add ${rows(count)}, and keep the source`
          : `Add ${rows(count)}`,
      adding: 'Adding…',
      done: 'The users are in',
      addedRows: (count: number) => `${rows(count)} added.`,
      keptNow:
        'From now on each refresh of all rows adds who joins and marks who leaves.',
      another: 'Add other users',
      kept: 'Kept sources',
      keptHint: 'At each refresh of all rows.',
      noneKept: 'None yet.',
      source: (kind: string, name: string) => `${kind}: ${name}`,
      forget: 'Forget',
      forgetWhat: (kind: string, name: string) => `Forget ${kind} ${name}`,
      forgotten: (name: string) => `${name} is forgotten. Its rows stay.`,
    },

    aliases: {
      intro:
        'Send-as addresses that Gmail has for your users and that lack a valid certificate and a row.',
      first:
        'They come from the Inventory as it stands. Run “Refresh” in Rollout first, so that it is up to date.',
      look: 'Look for them',
      looking: 'Looking…',
      lookAgain: 'Look again',
      result: 'What was found',
      found: (all: number, usable: number) =>
        `${plural(all, {one: '# alias', other: '# aliases'})} without a valid certificate; ${plural(usable, {one: '# would get a row', other: '# would get a row'})}.`,
      none: 'No alias is missing: each that the Inventory knows of has a row or a valid certificate.',
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
          'Gets no row: Gmail takes no certificate for it until the user has confirmed the address in Gmail.',
        outside:
          'Gets no row: the address belongs to none of your domains. Write the row yourself if it is to have one.',
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
      done: 'The aliases are in',
      added: (count: number) => `${rows(count)} added.`,
    },
  };
};
