/** Help in the page: a short text for each section, for builds that know no address of the guide, and the glossary. */
export const help = () => ({
  help: {
    of: (section: string) => `Help: ${section}`,
    more: 'More in the guide',
    /** `text`: one sentence or two a paragraph. */
    sections: {
      setUp: {
        title: 'Set-up',
        text: [
          'Work through the steps from top to bottom. Each one is checked while you look at it, so a step turns green as soon as it works.',
          'Some steps need a super admin of your organization. Import rows while you wait.',
        ],
      },
      access: {
        title: 'Access to mailboxes',
        text: [
          'Certificates of other users can be stored only on their behalf. A service account with domain-wide delegation is allowed to do that.',
          'Keyless means that Google signs for the service account. With a private key, each operator saves the key file here. Your own mailbox needs neither.',
        ],
      },
      delegation: {
        title: 'Delegation',
        text: [
          'In the Admin console, a super admin allows the service account to change the e-mail settings of users. The entry names a client ID and scopes, and it is replaced as a whole: always paste all scopes.',
          'A new entry usually works within minutes, but can take up to 24 hours.',
        ],
      },
      pilot: {
        title: 'Pilot',
        text: [
          'The first upload takes up to 3 rows, the next one 10, and then all of them. Each gate opens when every row of an upload succeeded.',
          'You can open all rows at any time. An upload of more rows from the menu does the same.',
        ],
      },
      setUpCheck: {
        title: 'Set-up check',
        text: [
          'Checks each requirement and changes nothing. A requirement that could not be checked depends on one above it.',
        ],
      },
      rows: {
        title: 'Rows',
        text: [
          'Each row is for one address of one user: its certificate file, password, and result.',
          'To do: not finished. Needs attention: blocked or failed, for the reason in the message.',
        ],
      },
      actions: {
        title: 'Actions',
        text: [
          'Check opens the files and sends nothing. Preview shows what an upload would do. Upload stores the certificates in Gmail and makes them the default.',
          'Refresh reads what Gmail has. Renew uploads the next certificate before the default expires.',
        ],
      },
      problems: {
        title: 'Needs attention',
        text: [
          'Rows with the same cause are listed together, because they usually have the same fix. Blocked: something must be fixed first, and nothing was sent. Failed: Google refused or could not be reached.',
        ],
      },
      row: {
        title: 'Row',
        text: [
          'What the file of this row contains, what Gmail has for its address, and what prevents an upload.',
        ],
      },
      import: {
        title: 'Import',
        text: [
          'Every import shows a preview first. It adds rows and fills empty cells, and never deletes a row.',
        ],
      },
      csv: {
        title: 'CSV list',
        text: [
          'A line for each address: user, certificate file, password, and the alias if it is not the primary address. The order and names of the columns don’t matter.',
        ],
      },
      folder: {
        title: 'Drive folder',
        text: [
          'Matches the files of a folder to users, by their names and by the addresses in the certificates. A passwords.csv next to the files provides the passwords.',
        ],
      },
      users: {
        title: 'Users of the organization',
        text: [
          'Adds a row for each user of a domain, an organizational unit, or a group. To read users, the delegation entry needs one more scope, and two for groups.',
        ],
      },
      aliases: {
        title: 'Aliases without a certificate',
        text: [
          'Lists the aliases of your users that have neither a row nor a certificate. Refresh finds them.',
        ],
      },
      files: {
        title: 'Files on this computer',
        text: [
          'The files are opened and checked in this page. Only what goes to Gmail leaves it, and no password is saved.',
        ],
      },
      request: {
        title: 'Request certificates',
        text: [
          'The keys are made on this page and saved only in an encrypted key file on your computer. A request contains no private key.',
          'When the certificates arrive, drop them here together with the key file. Each one is matched with its key, checked, and uploaded.',
        ],
      },
      authority: {
        title: 'Certification authority',
        text: [
          'The certification authority (CA) signs requests for certificates. Requests contain no private key.',
          'A repeated request returns the same certificate, even after an interruption.',
        ],
      },
      coverage: {
        title: 'Coverage',
        text: [
          'An address is covered if its default certificate in Gmail is valid now. The figures are from the last refresh.',
        ],
      },
      expiries: {
        title: 'Expiries',
        text: [
          'Default certificates by the month in which they expire. A row with a newer file is renewed by the schedule or by Renew.',
        ],
      },
      schedule: {
        title: 'Schedule',
        text: [
          'Refreshes every row, renews what is due, and mails you a digest. It runs as the person who turned it on, even when the sheet is closed.',
        ],
      },
      report: {
        title: 'Report',
        text: [
          'A CSV file for auditors: each address with its default certificate and its row. It contains no passwords, keys, or certificates.',
        ],
      },
      operators: {
        title: 'Operators',
        text: [
          'Only operators can use S/MIME Rollout. Others who can edit the spreadsheet see the rows, including passwords, but can’t start anything.',
        ],
      },
      upload: {
        title: 'Upload',
        text: [
          'Gmail signs with the default certificate of an address. An uploaded certificate that is not the default is stored and not used yet.',
        ],
      },
      passwords: {
        title: 'Passwords',
        text: [
          'A password cell is emptied after its upload. Older versions of the sheet still contain it. A secret in Secret Manager is never in a cell.',
        ],
      },
      roots: {
        title: 'Roots that Gmail trusts',
        text: [
          'Gmail accepts chains that lead to a root on its list, or to one that you added in the Admin console. Roots named here are compared with each file before it is sent.',
        ],
      },
      caCertificates: {
        title: 'CA certificates',
        text: [
          'Gmail needs the certificates between the user’s certificate and the root. If a file lacks them and S/MIME Rollout knows them, it adds them for the upload, after checking every signature and date. They are public, and being listed here doesn’t make a certificate trusted.',
        ],
      },
      relaxed: {
        title: 'Relaxed rules',
        text: [
          'These rules follow what Google documents. If Gmail accepts in your domain what a rule blocks, relax the rule. Rows are then uploaded with a warning.',
          'Rules without which there is nothing to upload, such as a wrong password, can’t be relaxed.',
        ],
      },
      consent: {
        title: 'Consent',
        text: [
          'Without delegation, users can allow S/MIME Rollout to manage their certificates. They get an invitation by mail and can withdraw their consent at any time.',
        ],
      },
      encryption: {
        title: 'Client-side encryption',
        text: [
          'Key pairs whose private keys only your key service can open. Google sees neither the keys nor the text of encrypted mail.',
        ],
      },
      job: {
        title: 'Jobs',
        text: [
          'A job divides the rows among several machines of Google Cloud. It has no daily limit of requests, and nobody’s computer needs to be on. An administrator sets it up once with a script.',
        ],
      },
      deletion: {
        title: 'Delete and off-board',
        text: [
          'What is deleted in Gmail can’t be restored from there. Mail that was encrypted to a deleted certificate can no longer be read in Gmail.',
        ],
      },
    },
    /** `words`: how the word appears in sentences, in lowercase; the first one is the entry. */
    glossary: {
      alias: {
        words: ['alias', 'aliases'],
        says: 'An address that a user can send mail from in addition to the primary address.',
      },
      defaultCertificate: {
        words: ['default certificate', 'default certificates'],
        says: 'The certificate that Gmail signs with for an address. The others are kept so that older mail can be read.',
      },
      intermediate: {
        words: ['intermediate certificate', 'intermediate certificates'],
        says: 'The certificate of the authority that issued the user’s certificate. It links the user’s certificate to the root, and Gmail needs it in the file.',
      },
      root: {
        words: ['root', 'roots'],
        says: 'The certificate at the top of a chain. It is trusted because it is on a list.',
      },
      pkcs12: {
        words: ['pkcs#12', 'certificate file', 'certificate files'],
        says: 'A file (.p12 or .pfx) that holds a certificate, its private key, and the certificates of its issuers, protected by a password.',
      },
      delegation: {
        words: ['delegation', 'domain-wide delegation'],
        says: 'The right of a service account to act on behalf of every user, within the scopes that a super admin allows.',
      },
      keyPair: {
        words: ['key pair', 'key pairs'],
        says: 'A private key and the certificate that belongs to it. Who has the private key can sign as the user and read the user’s encrypted mail.',
      },
      fingerprint: {
        words: ['fingerprint', 'fingerprints'],
        says: 'A number computed from a certificate (SHA-256). Two certificates with the same fingerprint are the same.',
      },
    },
  },

  about: {
    title: 'About',
    version: 'Version',
    licence: 'License',
    licenceName: 'Apache 2.0',
    notices: 'Notices of libraries',
    noticesAt: 'At the top of the code: Extensions → Apps Script.',
    news: (version: string) => `What’s new in ${version}`,
    guide: 'Guide',
    copyDiagnostics: 'Copy diagnostics',
    diagnosticsHint:
      'Settings, counts, and messages of rows, for support. It contains no complete addresses, passwords, or keys. Read it before you send it.',
    diagnosticsLabel: 'Diagnostics',
  },
});
