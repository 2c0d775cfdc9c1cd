/** What stands around every screen: tabs, kinds of notices, what happens when the script does not answer. */
export const frame = () => ({
  tabs: {
    label: 'Parts of S/MIME Rollout',
    rollout: 'Rollout',
    row: 'Row',
    import: 'Import',
    health: 'Health',
    settings: 'Settings',
  },

  /** What lies over a tab; also what *Back* says where it leads to such a page. */
  pages: {
    advanced: 'Advanced',
    consent: 'Consent',
    encryption: 'Client-side encryption',
    setUpCheck: 'Set-up check',
    schedule: 'Schedule',
    cause: 'Cause',
    userKit: 'Tell your users',
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
    copyRefused:
      'The browser did not allow it. Copy the texts above one by one.',
    copyByHand: 'The text is selected. Press Ctrl+C (⌘C on a Mac).',
  },

  transport: {
    says: (error: string) =>
      `The script did not answer. ${error || 'No reason was given.'}`,
    fix: 'Check that you are online and try again. If it stays, reload the sheet and open the sidebar again.',
    accounts:
      'If several Google accounts are signed in to this browser, Google refuses the sidebar: open the sheet in a browser profile or a private window in which only this account is signed in.',
    refused: {
      says: (error: string) =>
        `Google did not let the sidebar reach the script. ${error}`,
      fix: 'Most often several Google accounts are signed in to this browser: open the sheet in a browser profile or a private window in which only this account is signed in. Otherwise your permission was withdrawn, or your organization restricts the script: choose any item of the S/MIME menu, and Google asks again or says so.',
    },
    unexpected: (error: string) => `The page met a fault of its own: ${error}`,
    reload: 'Close the sidebar and open it again from the S/MIME menu.',
  },
});
