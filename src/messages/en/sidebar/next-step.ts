import type {Speech} from '../../sidebar';
import {NAMES} from '../words';

/** The headline, the next step, and the menu of everything else. */
export const nextStep = ({moment, number, plural}: Speech) => {
  const rows = (count: number) =>
    plural(count, {one: '# row', other: '# rows'});
  return {
    next: {
      title: 'Next step',
      import: 'Import certificates',
      check: (count: number) =>
        count === 0 ? 'Check' : `Check ${rows(count)}`,
      upload: (count: number, isPilot: boolean) =>
        count === 0
          ? 'Upload'
          : isPilot
            ? `Upload ${rows(count)}`
            : `Upload ${plural(count, {one: '# ready row', other: '# ready rows'})}`,
      fix: (count: number) => (count === 0 ? 'Fix rows' : `Fix ${rows(count)}`),
      wait: 'See who has not allowed it',
      schedule: 'Turn on the schedule',
      scheduleSays:
        'Certificates expire. The schedule refreshes every night, renews what is due, and mails you what needs attention.',
      scheduleHint: 'It runs as you. You can change it in Health.',
      nothing: 'Nothing to do.',
      nothingUntil: (instant: number, timeZone: string) =>
        `Nothing to do. Next refresh: about ${moment(instant, timeZone)}.`,
      noneHere: `None of the chosen rows needs this. Choose “${NAMES.todo}”.`,
      skipped: (count: number) =>
        plural(count, {
          one: 'The other row is skipped until it’s fixed.',
          other: 'The other # rows are skipped until they’re fixed.',
        }),
      pilotHint: (count: number) =>
        plural(count, {
          one: 'A pilot first: when this row succeeds, more rows open.',
          other: 'A pilot first: when all # rows succeed, more rows open.',
        }),
      hints: {
        check: 'Opens each certificate file. Sends nothing.',
        upload: 'Stores the certificates in Gmail. Nothing is stored twice.',
        fix: 'Each cause has its steps.',
        wait: 'These rows wait until their users allow it, or until Gmail is ready.',
      },

      headline: {
        none: 'No rows yet',
        toCheck: (count: number) => `${rows(count)} to check`,
        covered: (covered: number, all: number) =>
          `${number(covered)} of ${rows(all)} covered`,
        all: (count: number) =>
          plural(count, {
            one: 'The row is covered',
            other: 'All # rows covered',
          }),
      },

      legend: {
        covered: 'Covered',
        due: 'Expire soon',
        ready: 'Ready to upload',
        toCheck: 'To check',
        waiting: 'Waiting',
        attention: 'Need attention',
        gone: 'Removed',
      },

      menu: {
        title: 'More actions',
        upload: (count: number) => `Upload ${rows(count)}`,
        check: (count: number) => `Check ${rows(count)}`,
        refresh: (count: number) => `Refresh ${rows(count)}`,
        renew: 'Renew expiring rows',
        setDefault: 'Set as default',
        restore: 'Restore previous default',
        hints: {
          upload: 'Store what is missing in Gmail.',
          check: 'Open each file. Sends nothing.',
          refresh: 'Read what Gmail holds.',
          renew: 'Upload the next certificate.',
          setDefault: 'Sign with each row’s certificate.',
          restore: 'Undo the last change of default.',
          advanced: 'Update, previews, options for this run',
          delete: 'You see what goes first.',
          offBoard: 'Removes all their certificates.',
        },
      },

      advanced: {
        options: 'For this run',
        previews: 'Previews',
        previewsHint:
          'Say what an action would do to each row. Nothing is changed.',
      },
    },
  };
};
