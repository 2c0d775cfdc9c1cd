import type {Speech} from '../../sidebar';

/** Client-side encryption (CSE): its sheet, the key service, key pairs and identities, files brought in. */
export const cse = ({number, plural, date, moment, days}: Speech) => {
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
        'Gmail client-side encryption: users sign and encrypt with keys that a key service of yours keeps, so that Google cannot read their mail.',
      notReady: 'This spreadsheet has no CSE sheet yet.',
      setUpHint: 'Makes or repairs the sheets. Nothing you wrote is deleted.',
      noAccess:
        'Client-side encryption is set up on behalf of each user, yours too. That needs a service account with domain-wide delegation.',
      state: 'State of the rows',
      empty:
        'The CSE sheet has no rows yet. Import a folder of .p7pem and .wrap files, or write one user, certificate and key metadata a line.',
      waiting: (count: number) =>
        plural(count, {
          one: '# row waits for Gmail to switch CSE on.',
          other: '# rows wait for Gmail to switch CSE on.',
        }),
      waitingHint: 'That takes up to 24 hours after an admin has turned it on.',
      nextTry: (time: number) => `Tried again by itself at ${moment(time)}.`,
      noNextTry:
        'Not tried again in your name. Upload these rows again when CSE is on.',
      actions: 'Actions',
      groups: {
        bringIn: 'Give users their keys',
        change: 'Change key pairs',
      },
      passwordHint:
        'For rows whose certificate is a PKCS#12 file. Kept in this page only while it works: rows that are done in the background do without it.',
      danger: 'Take away',
      dangerHint: 'You are asked first.',
    },

    keyServiceToken: {
      title: 'Token for wrapping keys',
      label: 'Token',
      hint: 'What your key service asks for as “authentication” when it wraps private keys. Kept in this page only while it works: rows that are done in the background do without it.',
      given: 'A token is given for this run.',
      forget: 'Forget the token',
    },

    cseRow: {
      none: 'No row is selected',
      noneHint: 'Click on a row of the CSE sheet to see its user’s keys here.',
      use: 'Key pair for',
      uses: {
        both: 'Signing and encryption',
        signing: 'Signing',
        encryption: 'Encryption',
        unknown: 'Not known',
      },
    },

    keyPairs: {
      title: 'Key pairs in Gmail',
      show: 'Show key pairs',
      again: 'Read again',
      found: (count: number) =>
        plural(count, {one: '# key pair', other: '# key pairs'}),
      none: 'Gmail holds no key pair for this user.',
      identity: 'There is an identity: the user can send encrypted mail.',
      noIdentity: 'There is no identity: the user cannot send encrypted mail.',
      otherIdentity: (address: string) =>
        `Gmail also keeps an identity of ${address}, a former primary address. Nothing here uses it.`,
      pair: (at: number) => `Key pair ${number(at)}`,
      states: {
        enabled: 'Enabled',
        disabled: 'Disabled',
        unknown: 'State not known',
      },
      usedFor: {
        both: 'Signs and encrypts',
        signing: 'Signs',
        encryption: 'Encrypts',
        nothing: 'Not used by the identity',
      },
      certificate: 'Certificate',
      unreadable: 'It cannot be read.',
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
      use: 'Use for signing and encryption',
      makeIdentity: 'Make an identity with it',
      obliterate: 'Obliterate…',
      deleteIdentity: 'Delete identity…',
      done: {
        enable: 'The key pair is enabled.',
        disable: 'The key pair is disabled.',
        obliterate: 'The key pair is gone for good.',
        use: 'The identity now uses this key pair.',
        delete: 'The identity is deleted.',
      },
      disabling: {
        title: 'Disable the key pair?',
        titleInUse: 'Disable the key pair that is in use?',
        harm: (user: string) =>
          `The identity of ${user} doesn’t use it. Until it is enabled again, mail that is encrypted to it can’t be read.`,
        harmInUse: (user: string) =>
          `The identity of ${user} uses it. Until it is enabled again, or the identity uses another, the user cannot sign or send encrypted mail with it, and cannot read mail that is encrypted to it.`,
        confirm: 'Disable',
      },
      obliterating: {
        title: 'Obliterate this key pair for good?',
        harm: (user: string) =>
          `Mail of ${user} that is encrypted to this key pair can never be read again: not by the user, not by an admin, not with the help of the key service. It is done at once and cannot be undone.`,
        type: (user: string) => `To confirm, type the user’s address: ${user}`,
        confirm: 'Obliterate',
      },
      deleting: {
        title: 'Delete this identity?',
        harm: (user: string) =>
          `${user} can no longer send encrypted mail, and nobody finds the certificate in the directory any more. The key pairs stay, so old mail stays readable, and an identity can be made again.`,
        confirm: 'Delete',
      },
    },

    keyService: {
      title: 'Key service',
      address: 'Address',
      addressHint:
        'The key service that all rows must name. Empty: the one that the rows of a run agree in.',
      assigned: 'Key services of units and groups',
      assignedHint:
        'Where you have assigned several in the Admin console: one per line, the unit’s path or the group’s address, a blank, and the key service’s address. Groups come before units, the first group before the others, and the nearest unit before those above it. Everybody else has the service above.',
      check: 'Check key service',
      checking: 'Asking…',
      checkWhat: (uri: string) => `Check ${uri}`,
      checkOne: 'Check',
      inRows: 'In the rows',
      rows,
      answers: (name: string) => `${name} answers.`,
      clean: 'Nothing speaks against it.',
      name: 'Name',
      vendor: 'Vendor',
      version: 'Version',
      operations: 'Offers',
      blank: 'not said',
      wrapping: 'Wrapping of private keys',
      wraps: 'Have private keys wrapped here',
      wrapsHint:
        'Off is safer: rows then bring their wrapped keys, ready-made, in .wrap files.',
      warning:
        'Private keys are then opened in this script and sent to the key service in the clear, within TLS. While that lasts, whoever controls the script could read them, Google too, and so all the mail that they protect.',
      warningFix:
        'Wrap the keys where they were made, with your key service’s own tool, and bring in the .wrap files. Use this only for keys of which you accept that risk.',
      template: 'Body of the request',
      templateHint:
        'JSON as your vendor wants it. {{private_key}} stands for the key, {{authentication}} for the token, {{perimeter_id}} for the perimeter.',
      keyFormat: 'Key format',
      keyFormats: {
        'pkcs8-pem': 'PKCS#8, PEM',
        'pkcs1-pem': 'PKCS#1, PEM (RSA only)',
        'pkcs8-base64': 'PKCS#8, base64',
      },
      answerField: 'Field of the answer',
      answerFieldHint:
        'It holds the wrapped key. Names joined by dots where it lies deeper.',
      perimeterId: 'Perimeter ID',
      perimeterIdHint: 'Only where your key service asks for one.',
    },

    cseFolder: {
      intro:
        'For a folder as Google’s own tool takes it: user@domain.p7pem with the certificate chain and user@domain.wrap with the wrapped key. The sheet gets links to the files, not what is in them.',
      folder: 'Folder',
      folderHint: 'Link or id of a folder in Drive. Shared drives too.',
      scan: 'Look through the folder',
      scanAgain: 'Look through it again',
      scanning: 'Looking…',
      result: 'What would happen',
      counts: {
        added: (count: number) => `New: ${number(count)}`,
        changed: (count: number) => `Changed: ${number(count)}`,
        unchanged: (count: number) => `Unchanged: ${number(count)}`,
        left: (count: number) => `Not taken: ${number(count)}`,
      },
      countHints: {
        added: 'Rows that are added at the end of the CSE sheet.',
        changed: 'Rows that get other files.',
        unchanged: 'Rows that have these files already.',
        left: 'Files that are for no row, see below.',
      },
      examples: 'Some of the rows',
      heads: {user: 'User and files', does: 'Is'},
      does: {added: 'New', changed: 'Changed'},
      noFile: 'none',
      certificate: (name: string) => `Certificate: ${name}`,
      metadata: (name: string) => `Key: ${name}`,
      leftovers: (count: number) =>
        plural(count, {
          one: '# file is not taken',
          other: '# files are not taken',
        }),
      listed: (count: number) => `The first ${number(count)} are listed.`,
      leftoversName: 'files-not-taken.csv',
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
      next: 'Next: choose “Check” in Rows. It looks at the files and asks the key service; it sends nothing to Gmail.',
      openRows: 'Open Rows',
      another: 'Look through another folder',
    },
  };
};
