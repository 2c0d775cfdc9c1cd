import type {Speech} from '../../sidebar';

/** Deleting or disabling certificates and key pairs of many rows: what would happen, shown before anything does. */
export const removal = ({number, plural, date, pick}: Speech) => {
  const certificates = (count: number) =>
    plural(count, {one: '# certificate', other: '# certificates'});
  const keyPairs = (count: number) =>
    plural(count, {one: '# key pair', other: '# key pairs'});
  const identities = (count: number) =>
    plural(count, {one: '# identity', other: '# identities'});
  const rows = (count: number) =>
    plural(count, {one: '# row', other: '# rows'});
  const users = (count: number) =>
    plural(count, {one: '# user', other: '# users'});
  return {
    removal: {
      none: 'No row would be affected. Select other rows and try again.',
      rows,
      users,
      reading: (seen: number, all: string) =>
        `Reading Gmail: ${number(seen)} of ${all}…`,
      read: (all: string) => `${all}. Just read from Gmail.`,
      again: 'Read Gmail again',
      unknown: (count: number) =>
        `Gmail didn’t respond in time for ${plural(count, {one: '# of them', other: '# of them'})}.`,
      unknownFix:
        'What would be deleted there is not known yet. Reload, or select fewer rows.',
      noUndo: 'This can’t be undone.',
      kept: (count: number) => `Kept (${number(count)})`,
      changed: (count: number) => `Rows that change (${number(count)})`,
      row: (row: number | null) => (row === null ? 'No row' : `Row ${row}`),
      primary: 'Primary address',
      alias: 'Alias',
      until: (expires: number, now: number) =>
        expires < now ? `Expired ${date(expires)}` : `Until ${date(expires)}`,
      noDate: 'Expiry not known',
      isDefault: 'Default',
      notDefault: 'Not default',
      /** All of it in one line, after the row. */
      inLine: (expires: number | null, now: number, isDefault: boolean) => {
        const end =
          expires === null
            ? 'expiry not known'
            : expires < now
              ? `expired ${date(expires)}`
              : `until ${date(expires)}`;
        return `${end}, ${isDefault ? 'default' : 'not default'}`;
      },
      usersCertificates: (user: string, count: number) =>
        `${user}: ${certificates(count)}`,
      more: (count: number) => `and ${number(count)} more`,
      force: (count: number) =>
        plural(count, {one: 'Delete it as well', other: 'Delete them as well'}),
      forceHint: (count: number) =>
        `Then ${plural(count, {one: '# certificate is', other: '# certificates are'})} deleted. Users without any certificate can no longer sign or read encrypted mail.`,
      revocation: {
        label: 'Also revoke them at the CA',
        hint: (name: string) =>
          `Revokes those that ${name} has issued. This can’t be undone. Others may then no longer trust mail that these users signed.`,
        reason: 'Reason',
        reasons: {
          AFFILIATION_CHANGED: 'The user has left',
          CESSATION_OF_OPERATION: 'No longer needed',
          PRIVILEGE_WITHDRAWN: 'No longer entitled',
          SUPERSEDED: 'Replaced by another one',
          KEY_COMPROMISE: 'The key may be compromised',
        },
      },
      idle: 'Nothing to remove',
      nothing: 'Nothing would be removed or changed. The reasons are below.',
      change: (count: number) => `Change ${rows(count)}`,
      keyPairs,
      numbers: (numbers: readonly number[], more: number) => {
        const shown = numbers.map(it => String(it)).join(', ');
        const all = more > 0 ? `${shown} and ${number(more)} more` : shown;
        return pick(numbers.length + more, {
          one: `Row ${all}`,
          other: `Rows ${all}`,
        });
      },
    },
    removals: {
      delete: {
        button: 'Delete certificates…',
        hint: 'Deletes the certificates of these rows from Gmail.',
        title: 'Delete certificates?',
        titleOf: (count: number) => `Delete ${certificates(count)}?`,
        confirm: (count: number) => `Delete ${certificates(count)}`,
        type: (count: number) =>
          `Type ${number(count)} to delete ${certificates(count)}`,
        isFinal: true,
        harm: 'Mail that was encrypted to these certificates, including old mail, becomes unreadable in Gmail.',
        gone: (count: number) => `Deleted (${number(count)})`,
        changed: (which: string) =>
          `${which}: the state becomes Deleted. Files in Drive stay.`,
      },
      offBoard: {
        button: 'Off-board users…',
        hint: 'Removes all certificates of these users, from every alias.',
        title: 'Off-board users?',
        titleOf: (count: number) =>
          `Off-board and delete ${certificates(count)}?`,
        confirm: (count: number) => `Delete ${certificates(count)}`,
        type: (count: number) =>
          `Type ${number(count)} to delete ${certificates(count)}`,
        isFinal: true,
        harm: 'Mail that was encrypted to these certificates, including old mail, becomes unreadable in Gmail. These users can no longer sign. First revoke the certificates at your CA, and export mail that is still needed.',
        gone: (count: number) => `Deleted (${number(count)})`,
        changed: (which: string) =>
          `${which}: the state becomes Off-boarded. Mailboxes, aliases, and files in Drive stay.`,
      },
      cseDisable: {
        button: 'Disable key pairs…',
        hint: 'Gmail stops signing and decrypting with them.',
        title: 'Disable key pairs?',
        titleOf: (count: number) => `Disable ${keyPairs(count)}?`,
        confirm: (count: number) => `Disable ${keyPairs(count)}`,
        type: (count: number) =>
          `Type ${number(count)} to disable ${keyPairs(count)}`,
        isFinal: false,
        harm: 'These users can no longer sign, and can no longer read mail that is encrypted to these key pairs, until they are enabled again. After 30 days a disabled key pair can be obliterated, which is permanent.',
        gone: (count: number) => `Disabled (${number(count)})`,
        changed: (which: string) => `${which}: the state becomes Disabled.`,
      },
      cseDeleteIdentity: {
        button: 'Delete identities…',
        hint: 'The key pairs stay.',
        title: 'Delete identities?',
        titleOf: (count: number) => `Delete ${identities(count)}?`,
        confirm: (count: number) => `Delete ${identities(count)}`,
        type: (count: number) =>
          `Type ${number(count)} to delete ${identities(count)}`,
        isFinal: false,
        harm: 'Until an identity is created again, these users can’t send encrypted mail, and others don’t find their certificates in the directory. The key pairs stay, so old mail stays readable.',
        gone: (count: number) => `Deleted (${number(count)})`,
        changed: (which: string) =>
          `${which}: the state becomes Identity deleted.`,
      },
    },
  };
};
