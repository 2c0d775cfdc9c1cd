import type {Speech} from '../../sidebar';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES} from '../words';

/** Requests for certificates: keys made here, a key file, and certificates that a certification authority delivers. */
export const request = ({number, plural, span, date}: Speech) => {
  const requests = (count: number) =>
    plural(count, {one: '# request', other: '# requests'});
  const certificates = (count: number) =>
    plural(count, {one: '# certificate', other: '# certificates'});
  const keys = (count: number) =>
    plural(count, {one: '# key', other: '# keys'});
  return {
    request: {
      intro:
        'Makes keys and requests for rows that need a certificate. Send the requests to your certification authority (CA), and drop its certificates here when they arrive.',
      promise:
        'The keys are made on this page. They are saved only in a key file on your computer, encrypted with your passphrase.',

      noCrypto: {
        says: 'In this browser, the page can’t make keys or open a key file.',
        fix: 'Open the sheet in a current Chrome, Edge, Firefox, or Safari, without an extension that changes the page.',
      },

      makeTitle: 'Make requests',
      rows: 'Rows to look at',
      selections: {
        todo: NAMES.todo,
        selected: 'Selected',
        all: NAMES.all,
      },
      targets: (count: number) =>
        plural(count, {
          one: '# row needs a certificate.',
          other: '# rows need a certificate.',
        }),
      madeOf: (count: number) =>
        plural(count, {
          one: '# has its request on this page.',
          other: '# have their requests on this page.',
        }),
      noTargets: `To get a request, a user needs a row without a valid certificate. Choose “${NAMES.all}”, or import users first.`,
      firstOf: (count: number, of: number) =>
        `These are the first ${number(count)} of ${number(of)}. Make the other requests when these are done.`,
      leftOut: {
        valid: (count: number) =>
          `${number(count)} with a certificate, in Gmail or in the row’s file, that is valid`,
        withFile: (count: number) =>
          `${number(count)} with a certificate file that was not checked yet`,
        unusable: (count: number) => `${number(count)} with a wrong address`,
        gone: (count: number) => `${number(count)} deleted or left`,
      },
      without: (parts: readonly string[]) => `Left out: ${parts.join(', ')}.`,
      reload: 'Count again',
      keyType: settingLabels.request.keyType,
      keyTypes: settingValues.keyType,
      keyTypeHint: 'Every CA and mail program accepts RSA 2048.',
      subject: settingLabels.request.subject,
      subjectHint: (names: string, placeholders: string) =>
        `Parts such as CN={alias}, O=Example\\, Inc., C=DE. Names: ${names}. Placeholders: ${placeholders}.`,
      example: (alias: string, subject: string) => `${alias}: ${subject}`,
      sampleName: 'Ada Example',
      sampleRow: {user: 'ada@example.com', alias: 'ada@example.com'},
      subjectProblems: {
        empty: () => 'The subject is empty.',
        'too-many-parts': (_: string, limit: number) =>
          `The subject has more than ${number(limit)} parts.`,
        'not-a-part': (part: string) =>
          `“${part}” needs a name and a value, such as O=Example.`,
        'unknown-name': (part: string) => `“${part}” is not a known name.`,
        'unknown-placeholder': (part: string) =>
          `“${part}” is not a known placeholder.`,
        'no-name': () =>
          'The directory has no name for this user. Enter one in the Admin console, or use a subject without {name}.',
        'empty-value': (part: string) => `“${part}” has no value.`,
        'too-long': (part: string, limit: number) =>
          `“${part}” has more than ${number(limit)} characters.`,
        'not-a-country': (part: string) =>
          `“${part}” is not a country code of two capital letters.`,
        'wrong-characters': (part: string) =>
          `“${part}” has characters that this part can’t have.`,
      },
      further: settingLabels.request.furtherAddresses,
      furtherHint:
        'Each request also names the other confirmed addresses of its user. Gmail is asked for them.',
      columns: settingLabels.request.columns,
      columnsHint: (placeholders: string) =>
        `For CAs that accept a list. One column per line, such as Email={alias}. Placeholders: ${placeholders}. Each of the last two must be alone in its column.`,
      columnsWrong: (wrong: string) =>
        wrong === ''
          ? 'There are no columns.'
          : `“${wrong}” is not a column or a placeholder.`,
      passphrase: 'Passphrase of the key file',
      passphraseHint:
        'At least 16 characters, at least 8 of them different. Five random words work well. Nobody can recover it.',
      passphraseAgain: 'Passphrase again',
      passphraseProblems: {
        short: 'The passphrase is shorter than 16 characters.',
        alike: 'The passphrase has fewer than 8 different characters.',
        differs: 'The two passphrases differ.',
      },
      make: (count: number) =>
        plural(count, {one: 'Make # request', other: 'Make # requests'}),
      makeRest: (count: number) =>
        plural(count, {
          one: 'Make # more request',
          other: 'Make # more requests',
        }),
      nothingToMake: 'No row in this selection needs a certificate.',
      allMade: 'Every row in this selection has its request.',
      stop: 'Stop',
      stopping: 'Stopping…',
      progressLabel: 'Progress',
      progress: (done: number, total: number) =>
        `${number(done)} of ${number(total)}`,
      rate: (perMinute: number) =>
        plural(perMinute, {one: '# a minute', other: '# a minute'}),
      left: (seconds: number) => `about ${span(seconds)} left`,
      madeSome: (count: number) => `${requests(count)} on this page.`,
      stopped:
        'Stopped. You can use the requests made so far and make the rest later.',
      refused: (count: number) =>
        plural(count, {
          one: '# row got no request',
          other: '# rows got no request',
        }),

      keysTitle: 'Keys and requests',
      has: (count: number) => `This page has the keys for ${requests(count)}.`,
      saveFirst:
        'Save the key file first. Without it, the certificates can’t be used after this page is closed.',
      saveKeyFile: 'Save the key file',
      saveKeyFileAgain: 'Save the key file again',
      saved:
        'The key file was saved. Keep it and its passphrase until all certificates have arrived.',
      shrunk: (count: number) =>
        `${keys(count)} left. Save the new key file, and then delete the old one: it still contains keys that are now in use.`,
      allUsed:
        'All certificates of this key file are in Gmail. Delete the key file: nobody needs it anymore.',
      zip: 'Download requests (ZIP)',
      csv: 'Download requests (CSV)',
      zipName: 'certificate-requests.zip',
      csvName: 'certificate-requests.csv',
      keyFileName: (day: string, count: number) =>
        `smime-keys-${day}-${count}.json`,
      forget: 'Forget the keys',

      arrivedTitle: 'Certificates have arrived',
      arrivedIntro:
        'Drop the certificates, in any order, and the key file if this page no longer has the keys. What is missing can follow later.',
      choose: 'Choose files…',
      drop: 'or drop them here',
      dropHint:
        '.pem, .cer, .crt, .der, .p7b, .zip, or a CSV list with certificates, and the key file.',
      reading: 'Reading…',
      keyFile: (name: string) => `Passphrase of ${name}`,
      open: 'Open the key file',
      opening: 'Opening…',
      keyFileProblems: {
        'not-a-key-file': {
          says: 'This file can’t be read as a key file.',
          fix: 'Choose the file that was saved when the requests were made.',
        },
        'newer-version': {
          says: 'This key file was written by a newer version of S/MIME Rollout.',
          fix: 'Update S/MIME Rollout, then open the file again.',
        },
        'wrong-passphrase': {
          says: 'The passphrase doesn’t open this key file, or the file was changed.',
          fix: 'Type the passphrase again, or choose a copy of the file.',
        },
      },
      noKeys: {
        says: 'This page doesn’t have the keys of these certificates.',
        fix: 'Drop the key file, too.',
      },
      arrived: (matched: number, ready: number) =>
        `${certificates(matched)} matched, ${number(ready)} ready.`,
      tally: {
        ready: (count: number) => `${number(count)} ready`,
        done: (count: number) => `${number(count)} in Gmail`,
        waiting: (count: number) => `${number(count)} missing`,
        other: (count: number) => `${number(count)} blocked or failed`,
      },
      list: 'Requests',
      standings: {
        waiting: 'Certificate missing',
        judging: 'Not checked yet',
        ready: 'Ready',
        'ready with warnings': 'Ready, with warnings',
        unusable: 'Blocked',
        covered: 'Not needed',
        interrupted: 'Interrupted',
        sending: 'Sending',
        done: 'Done',
        kept: 'Already in Gmail',
        blocked: 'Blocked',
        failed: 'Failed',
        'not finished': 'Not finished',
      },
      reasons: {
        waiting: {
          says: 'The CA has not delivered this certificate yet.',
          fix: 'Drop it here when it arrives. Its key stays in the key file.',
        },
        covered: {
          says: 'This mailbox now has another valid certificate.',
          fix: 'The certificate is not uploaded, so that the mailbox has only one new certificate.',
        },
        interrupted: {
          says: 'The upload of another certificate for this mailbox was interrupted.',
          fix: 'Drop that certificate, too, and upload it. Or choose Refresh in Rollout, and then drop the certificates again.',
        },
        'not finished': {
          says: 'The upload was not finished.',
          fix: 'Continue. Nothing is done twice.',
        },
      },
      until: (time: number) => `until ${date(time)}`,
      surplus: (count: number) =>
        plural(count, {
          one: '# more certificate for a key that already has one',
          other: '# more certificates for keys that already have one',
        }),
      surplusHint: 'They are not uploaded. Ask the CA to revoke them.',
      strays: (count: number) =>
        plural(count, {
          one: '# certificate has no key here',
          other: '# certificates have no key here',
        }),
      straysHint:
        'Their keys are in another key file, or are lost. If no key file has them, ask the CA to revoke these certificates.',
      certificate: (addresses: string, serial: string, file: string) =>
        `${addresses}, serial number ${serial}, in ${file}`,
      nobody: 'No address',
      unread: (count: number) =>
        plural(count, {
          one: '# file was not read',
          other: '# files were not read',
        }),
      unreadWhy: {
        'too-large': 'is too large',
        unreadable: 'can’t be read',
        pkcs12: `is a certificate file with a key: choose “${NAMES.localFiles}”`,
        'no-certificate': 'contains no certificate',
        'too-many': 'contains more certificates than one delivery may contain',
      },
      unreadFile: (file: string, why: string) => `${file} ${why}.`,
      upload: (count: number) =>
        plural(count, {
          one: 'Upload # certificate',
          other: 'Upload # certificates',
        }),
      goOn: (count: number) =>
        plural(count, {
          one: 'Continue with # certificate',
          other: 'Continue with # certificates',
        }),
      makeDefault: 'Make them the default',
      stoppedUpload:
        'Stopped. What is done stays done. You can continue with the rest.',
      stoppingUpload: 'Stopping after the requests that are on their way.',
      clear: 'Clear list',
    },
  };
};
