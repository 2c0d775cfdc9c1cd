import type {Speech} from '../../sidebar';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES} from '../words';
import {actionNames} from '../action-names';

/** Client-side encryption (CSE): its sheet, the key service, key pairs and identities, the import of files. */
export const cse = ({
  number,
  plural,
  date,
  moment,
  days,
  sheet: {sheets},
}: Speech) => {
  const rows = (count: number) =>
    plural(count, {one: '# row', other: '# rows'});
  return {
    cse: {
      parts: 'Parts of Encryption',
      part: {
        rows: 'Rows',
        row: 'User',
        keyService: 'Key service',
        folder: 'Import',
      },
      intro:
        'Gmail client-side encryption: users sign and encrypt with keys that your own key service keeps, so that Google can’t read their mail.',
      notReady: `This spreadsheet has no ${sheets.cse} sheet yet.`,
      setUpHint:
        'Creates or repairs the sheets. Nothing that you wrote is deleted.',
      noAccess:
        'Client-side encryption is set up on behalf of each user, including you. That needs a service account with domain-wide delegation.',
      state: 'State of the rows',
      empty: `The ${sheets.cse} sheet has no rows yet. Import a folder of .p7pem and .wrap files, or enter a user, certificate and key metadata in each row.`,
      waiting: (count: number) =>
        plural(count, {
          one: '# row is waiting for Gmail to activate CSE.',
          other: '# rows are waiting for Gmail to activate CSE.',
        }),
      waitingHint: 'That takes up to 24 hours after an admin has turned it on.',
      nextTry: (time: number) => `Retried automatically at ${moment(time)}.`,
      noNextTry:
        'Not retried automatically. Upload these rows again when CSE is active.',
      next: {
        check:
          'Checks certificate, key metadata, and key service. Sends nothing.',
        upload:
          'Uploads the key pairs and makes the identities use them. Nothing is stored twice.',
        fix: 'The rows are below, by what they say.',
        wait: 'Gmail activates CSE within 24 hours. Nothing to do until then.',
      },
      menu: {
        titles: {
          cseCheck: (count: number) => `Check ${rows(count)}`,
          cseRefresh: (count: number) => `Refresh ${rows(count)}`,
        },
        hints: {
          cseCheck: 'Open the files. Sends nothing.',
          cseUpload: 'Nothing is stored twice.',
          cseRefresh: 'Read what Gmail has.',
          cseSwitch: 'Upload pairs of another key service.',
          cseRollBack: 'Use the previous key pairs again.',
          cseEnable: 'Let them sign and decrypt again.',
        },
      },
      passwordHint:
        'For rows whose certificate is a PKCS#12 file. Kept only in this page while it is open. Rows that are processed in the background can’t use it.',
    },

    keyServiceToken: {
      title: 'Token for wrapping keys',
      label: 'Token',
      hint: 'What your key service requires as “authentication” when it wraps private keys. Kept only in this page while it is open. Rows that are processed in the background can’t use it.',
      given: 'A token is set for this run.',
      forget: 'Remove the token',
    },

    cseRow: {
      none: 'No row is selected',
      noneHint: `Click a row of the ${sheets.cse} sheet to see its user’s keys here.`,
      use: 'Key pair for',
      uses: {
        both: 'Signing and encryption',
        signing: 'Signing',
        encryption: 'Encryption',
        unknown: 'Unknown',
      },
    },

    keyPairs: {
      title: 'Key pairs in Gmail',
      show: 'Show key pairs',
      again: 'Reload',
      found: (count: number) =>
        plural(count, {one: '# key pair', other: '# key pairs'}),
      none: 'Gmail has no key pair for this user.',
      identity: 'The user has an identity and can send encrypted mail.',
      noIdentity: 'The user has no identity and can’t send encrypted mail.',
      otherIdentity: (address: string) =>
        `Gmail also has an identity for ${address}, a former primary address. It is not used.`,
      pair: (at: number) => `Key pair ${number(at)}`,
      states: {
        enabled: 'Enabled',
        disabled: 'Disabled',
        unknown: 'State unknown',
      },
      usedFor: {
        both: 'Signs and encrypts',
        signing: 'Signs',
        encryption: 'Encrypts',
        nothing: 'Not used by the identity',
      },
      certificate: 'Certificate',
      unreadable: 'It can’t be read.',
      about: 'More about the certificate',
      keptBy: 'Private key kept by',
      disabledSince: 'Disabled since',
      obliteration: 'Obliterating',
      obliterable: 'Possible now.',
      obliterableUnused:
        'Possible once the identity uses another key pair, or is deleted.',
      countdown: (left: number, from: number) =>
        `Possible ${days(left)}, from ${date(from)}.`,
      noCountdown:
        'Not possible yet. Gmail does not say since when it is disabled.',
      id: 'Key pair ID',
      day: (time: number) => date(time),
      enable: 'Enable',
      disable: 'Disable…',
      use: `${NAMES.useForIdentity}…`,
      makeIdentity: 'Make an identity with it',
      obliterate: 'Obliterate…',
      deleteIdentity: 'Delete identity…',
      done: {
        enable: 'The key pair is enabled.',
        disable: 'The key pair is disabled.',
        obliterate: 'The key pair was obliterated.',
        use: 'The identity now uses this key pair.',
        delete: 'The identity was deleted.',
      },
      disabling: {
        title: 'Disable the key pair?',
        titleInUse: 'Disable the key pair that is in use?',
        harm: (user: string) =>
          `The identity of ${user} doesn’t use it. Until it is enabled again, mail that is encrypted to it can’t be read.`,
        harmInUse: (user: string) =>
          `The identity of ${user} uses it. Until it is enabled again or the identity uses a different one, the user can’t sign or send encrypted mail, and can’t read mail that is encrypted to it.`,
        confirm: 'Disable',
      },
      using: {
        title: 'Use this key pair from now on?',
        says: (user: string) =>
          `${user} signs with it, and others encrypt to it. The key pair that is used now stays, so old mail stays readable.`,
        confirm: 'Use this key pair',
      },
      obliterating: {
        title: 'Permanently obliterate this key pair?',
        harm: (user: string) =>
          `Mail of ${user} that is encrypted to this key pair can never be read again: not by the user, not by an admin, and not with the help of the key service. It takes effect immediately and can’t be undone.`,
        type: (user: string) => `To confirm, type the user’s address: ${user}`,
        confirm: 'Obliterate',
      },
      deleting: {
        title: 'Delete this identity?',
        harm: (user: string) =>
          `${user} can no longer send encrypted mail, and others no longer find the certificate in the directory. The key pairs stay, so old mail stays readable, and you can create an identity again.`,
        confirm: 'Delete',
      },
    },

    keyService: {
      title: NAMES.keyService,
      address: settingLabels.keyService.address,
      addressHint:
        'The key service that all rows must use. Empty: the one that all rows of a run have in common.',
      assigned: settingLabels.keyService.assigned,
      assignedHint:
        'If you have assigned several in the Admin console, enter one per line: the unit’s path or the group’s address, a space, and the key service’s address. Groups take precedence over units, the first group over the others, and the nearest unit over those above it. All other users have the key service above.',
      check: NAMES.checkKeyService,
      checking: 'Checking…',
      checkWhat: (uri: string) => `Check ${uri}`,
      checkOne: 'Check',
      inRows: 'In the rows',
      rows,
      answers: (name: string) => `${name} responds.`,
      clean: 'No problems were found.',
      name: 'Name',
      vendor: 'Vendor',
      version: 'Version',
      operations: 'Offers',
      blank: 'not stated',
      wrapping: 'Wrapping private keys',
      wraps: settingLabels.keyService.wraps,
      wrapsHint: 'Off is safer: the wrapped keys then come from .wrap files.',
      warning:
        'Private keys are then opened by the script and sent unencrypted to the key service, over TLS. During that time, anyone who controls the script, including Google, could read them and all the mail that they protect.',
      warningFix:
        'Wrap the keys where they were created, with your key service’s own tool, and import the .wrap files. Use this only for keys for which you accept that risk.',
      template: settingLabels.keyService.template,
      templateHint:
        'JSON in the form that your vendor requires. {{private_key}} is replaced by the key, {{authentication}} by the token, {{perimeter_id}} by the perimeter ID.',
      keyFormat: settingLabels.keyService.keyFormat,
      keyFormats: settingValues.keyFormat,
      answerField: settingLabels.keyService.answerField,
      answerFieldHint:
        'The field that contains the wrapped key. For a nested field, join the names with dots.',
      perimeterId: settingLabels.keyService.perimeterId,
      perimeterIdHint: 'Only if your key service requires one.',
    },

    cseFolder: {
      intro:
        'For a folder with files named like those of Google’s own tool: user@domain.p7pem with the certificate chain and user@domain.wrap with the wrapped key. The sheet gets links to the files, not their contents.',
      folder: 'Folder',
      folderHint: 'Link or ID of a folder in Drive or in a shared drive.',
      scan: 'Scan the folder',
      scanAgain: 'Scan it again',
      scanning: 'Scanning…',
      result: 'What would happen',
      counts: {
        added: (count: number) => `New: ${number(count)}`,
        changed: (count: number) => `Changed: ${number(count)}`,
        unchanged: (count: number) => `Unchanged: ${number(count)}`,
        left: (count: number) => `Not used: ${number(count)}`,
      },
      countHints: {
        added: `Rows that are added at the end of the ${sheets.cse} sheet.`,
        changed: 'Rows that get different files.',
        unchanged: 'Rows that already have these files.',
        left: 'Files that don’t belong to a row, see below.',
      },
      examples: 'Some of the rows',
      heads: {user: 'User and files', does: 'Change'},
      does: {added: 'New', changed: 'Changed'},
      noFile: 'none',
      certificate: (name: string) => `Certificate: ${name}`,
      metadata: (name: string) => `Key: ${name}`,
      leftovers: (count: number) =>
        plural(count, {
          one: '# file is not used',
          other: '# files are not used',
        }),
      listed: (count: number) => `The first ${number(count)} are listed.`,
      leftoversName: 'files-not-used.csv',
      take: (added: number, changed: number) => {
        const parts = [
          added > 0 && plural(added, {one: '# new row', other: '# new rows'}),
          changed > 0 &&
            plural(changed, {one: '# changed row', other: '# changed rows'}),
        ].filter(it => it !== false);
        return `Write ${parts.join(' and ')}`;
      },
      taking: 'Writing…',
      done: 'The files are in the sheet',
      taken: (added: number, changed: number) =>
        `${rows(added)} added, ${number(changed)} changed.`,
      next: `Next: choose “${actionNames.check}” in Rows. It checks the files and the key service, and sends nothing to Gmail.`,
      openRows: 'Open Rows',
      another: 'Scan another folder',
    },
  };
};
