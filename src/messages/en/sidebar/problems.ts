import {REMEDIES} from '../../commands';
import type {Speech} from '../../sidebar';
import {causes} from '../causes';
import {remediesIn} from './remedies';

/** A sentence and what to copy, for each system. */
type Commands = Readonly<
  Record<
    keyof typeof REMEDIES,
    Readonly<
      Record<
        'windows' | 'macos' | 'openssl',
        {readonly says: string; readonly run: string}
      >
    >
  >
>;

/** The ways to do it by hand, by system. */
const commands: Commands = {
  chain: {
    windows: {
      says: 'Export again, with the chain:',
      run: REMEDIES.chain.windows,
    },
    macos: {
      says: 'In Keychain Access, select the certificate together with the certificates of its CAs, then choose File → Export Items and save as .p12.',
      run: REMEDIES.chain.macos,
    },
    openssl: {
      says: 'Add the CA’s certificates, as PEM in chain.pem:',
      run: REMEDIES.chain.openssl,
    },
  },
  export: {
    windows: {
      says: 'Export with the private key and the chain:',
      run: REMEDIES.export.windows,
    },
    macos: {
      says: 'In Keychain Access → My Certificates, select the certificate together with the certificates of its CAs, then choose File → Export Items and save as .p12.',
      run: REMEDIES.export.macos,
    },
    openssl: {
      says: 'Put key, certificate, and chain into one file:',
      run: REMEDIES.export.openssl,
    },
  },
  open: {
    windows: {
      says: 'Try a password:',
      run: REMEDIES.open.windows,
    },
    macos: {
      says: 'Try a password:',
      run: REMEDIES.open.macos,
    },
    openssl: {
      says: 'Try a password:',
      run: REMEDIES.open.openssl,
    },
  },
  repack: {
    windows: {
      says: 'Import the file, then export it again:',
      run: REMEDIES.repack.windows,
    },
    macos: {
      says: 'Import the file into Keychain Access, then choose File → Export Items and save as .p12.',
      run: REMEDIES.repack.macos,
    },
    openssl: {
      says: 'Export with usual protection:',
      run: REMEDIES.repack.openssl,
    },
  },
};

/** Rows that need attention: their causes, and what to do about each. */
export const problems = ({number, plural, date, pick, sheet}: Speech) => {
  const rows = (count: number) =>
    plural(count, {one: '# row', other: '# rows'});
  return {
    causes,
    remedies: remediesIn(sheet),
    commands,
    problems: {
      title: (count: number) =>
        plural(count, {
          one: '# row needs attention',
          other: '# rows need attention',
        }),
      rows,
      /** Follows the number, for screen readers. */
      rowsOnly: (count: number): string =>
        pick(count, {one: 'row', other: 'rows'}),
      more: (count: number, inRows: number) =>
        `${plural(count, {one: 'Show # more cause', other: 'Show # more causes'})} (${rows(inRows)})`,
      save: 'Save all as CSV',
      saveRows: 'Save as CSV',
      saved: (name: string) => `${name} was downloaded.`,
      whatToDo: 'What to do',
      byHand: 'Commands',
      systems: {windows: 'Windows', macos: 'macOS', openssl: 'OpenSSL'},
      system: 'Your system',
      command: 'Command',
      keepSecret:
        'Afterwards, delete files that you don’t need: they contain private keys.',
      again: {
        check: (count: number) =>
          plural(count, {
            one: 'Check this row again',
            other: 'Check these # rows again',
          }),
        upload: (count: number) =>
          plural(count, {
            one: 'Upload this row again',
            other: 'Upload these # rows again',
          }),
        refresh: (count: number) =>
          plural(count, {
            one: 'Refresh this row',
            other: 'Refresh these # rows',
          }),
      },
      occupied: 'A run is in progress. Wait until it is finished.',
      none: 'No row needs attention for this reason anymore.',
      line: (row: number, expires: number | null) =>
        expires === null
          ? `Row ${number(row)}`
          : `Row ${number(row)} · expires ${date(expires)}`,
      moreRows: (count: number) => `Show ${number(count)} more`,
      filter: 'Show only these in the sheet',
      filtered:
        'The sheet now shows only these rows, to everyone who has it open.',
      showAll: 'Show all rows',
      otherFilter: 'The sheet already has a filter.',
      otherFilterHint:
        'If you replace it, everyone who has the sheet open sees the change.',
      replaceFilter: 'Replace the filter',
      relaxTitle: 'Not a problem for you?',
      relaxHint:
        'These rows are then uploaded with a warning. Gmail can still refuse them. You can change this in Settings.',
      relax: 'Treat as a warning from now on',
      relaxed: 'Now a warning',
      relaxedHint: 'Check the rows again to see which are ready now.',
      undo: 'Undo',
      undone: 'A problem again',
      openSettings: 'Open Settings',
    },
  };
};
