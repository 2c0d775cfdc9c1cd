import {NAMES} from '../words';

/** The frame of every screen: tabs, kinds of notices, what happens when the script doesn’t respond. */
export const frame = () => ({
  tabs: {
    label: 'Parts of S/MIME Rollout',
    rollout: 'Rollout',
    row: 'Row',
    import: 'Import',
    health: NAMES.health,
    settings: NAMES.settings,
  },

  /** The pages over a tab; also the label of *Back* if it leads to such a page. */
  pages: {
    advanced: 'Advanced',
    consent: NAMES.consent,
    encryption: 'Client-side encryption',
    setUpCheck: 'Set-up check',
    schedule: NAMES.schedule,
    cause: 'Cause',
    userKit: NAMES.userKit,
    authority: NAMES.authority,
  },

  severity: {block: 'Problem', warn: 'Warning', advice: 'Advice'},

  common: {
    cancel: 'Cancel',
    close: 'Close',
    again: 'Reload',
    loading: 'Loading…',
    copy: 'Copy',
    copyWhat: (what: string) => `Copy: ${what}`,
    copied: 'Copied.',
    copiedNow: '✓ Copied',
    copyRefused:
      'The browser didn’t allow copying. Copy the texts above one by one.',
    copyByHand: 'The text is selected. Press Ctrl+C (⌘C on a Mac).',
  },

  transport: {
    says: (error: string) =>
      `The script didn’t respond. ${error || 'No reason was given.'}`,
    fix: 'Check that you are online and try again. If it happens again, reload the sheet and open the sidebar again.',
    accounts:
      'If several Google accounts are signed in to this browser, Google may block the sidebar. Open the sheet in a browser profile or a private window in which only this account is signed in.',
    refused: {
      says: (error: string) =>
        `Google didn’t let the sidebar reach the script. ${error}`,
      fix: 'Usually, several Google accounts are signed in to this browser. Open the sheet in a browser profile or a private window in which only this account is signed in. Otherwise, your permission was withdrawn or your organization restricts the script. Choose any item of the S/MIME menu: Google then asks for permission again or shows the restriction.',
    },
    unexpected: (error: string) => `An error occurred in the sidebar: ${error}`,
    reload: 'Close the sidebar and open it again from the S/MIME menu.',
  },
});
