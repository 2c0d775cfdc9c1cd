import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';

/** How many aliases were covered at an instant (milliseconds since the epoch), of how many. */
interface DayFigures {
  readonly at: number;
  readonly covered: number;
  readonly aliases: number;
}

/** The sheets in figures. */
export const figures = (speech: Speech) => {
  const {sheets} = speech.sheet;
  const {number, date, moment, month, share, plural, days} = speech;
  const addresses = (count: number) =>
    plural(count, {one: '# address', other: '# addresses'});
  return {
    figures: {
      count: 'Count now',
      counting: 'Counting…',
      counted: (time: number) =>
        `Counted ${moment(time)} and written to the ${sheets.dashboard} sheet. To read Gmail again, run “${actionNames.refresh}” in Rollout.`,
      /** @param oldest milliseconds since the epoch, as `newest` */
      read: (oldest: number, newest: number) =>
        date(oldest) === date(newest)
          ? `Read from Gmail on ${date(newest)}.`
          : `Read from Gmail between ${date(oldest)} and ${date(newest)}. The ${sheets.inventory} sheet shows when each certificate was read.`,
      afterRun:
        'A run is in progress. The figures are counted when it is finished.',
      none: 'Gmail has not been read yet',
      empty:
        'Coverage appears here after the first refresh, which reads what Gmail has. The schedule refreshes every night.',
      refresh: (count: number) =>
        `Refresh ${plural(count, {one: '# row', other: '# rows'})}`,
      table: 'As a table',
      chartOf: (what: string, parts: readonly string[]) =>
        `${what}: ${parts.join(', ')}`,
      part: (name: string, count: number) => `${name}: ${number(count)}`,
      more: (count: number) => `${number(count)} more`,

      coverage: 'Coverage',
      covered: 'covered',
      coveredOf: (covered: number, all: number) =>
        `${number(covered)} of ${addresses(all)} covered`,
      /** The rows of Rollout, beside the addresses that Gmail was read for. */
      counts: (read: number, covered: number, rows: number) =>
        `${plural(read, {one: 'Counts the # address', other: 'Counts the # addresses'})} that Gmail was read for. In the ${sheets.rollout} sheet, ${number(covered)} of ${plural(rows, {one: '# row is', other: '# rows are'})} covered.`,
      share: (covered: number, all: number) => share(covered, all),
      coverageParts: {
        trusted: 'Valid default',
        untrusted: 'Valid default, chain not trusted',
        expired: 'Default not valid',
        none: 'No default',
      },

      states: 'State of the rows',

      expiries: 'Expiries by month',
      expiriesHint:
        'Default certificates by the month in which they expire. Outlined: past months.',
      noExpiries: 'There are no default certificates yet.',
      expiriesSay: (all: number, most: number, when: string) =>
        `${plural(all, {one: '# default certificate', other: '# default certificates'})}, most of them in ${when}: ${number(most)}`,
      month,
      before: (first: string) => `Before ${month(first)}`,
      after: (last: string) => `After ${month(last)}`,
      columns: {month: 'Month', certificates: 'Certificates'},

      next: 'Next to expire',
      expiry: (time: number, left: number) => `${date(time)}, ${days(left)}`,
      rowNumber: (row: number) => `Row ${number(row)}`,

      keyPairs: 'Key pairs of client-side encryption',
      keyPairParts: {
        valid: 'Valid for more than 30 days',
        soon: 'Expires within 30 days',
        expired: 'Expired',
        unknown: 'Not readable',
      },
      nextKeyPair: (time: number) => `The next one expires on ${date(time)}.`,

      domains: 'Coverage by domain',
      units: 'Coverage by organizational unit',
      groups: 'Coverage by group',
      groupsHint: 'Groups that users are imported from.',
      others: 'All others',
      keys: 'Keys',
      issuers: 'Issuers',
      certificates: (count: number) =>
        plural(count, {one: '# certificate', other: '# certificates'}),

      progress: 'Over time',
      oneDay: 'The chart appears once there are figures for two days.',
      progressSays: (from: DayFigures, to: DayFigures) =>
        `From ${number(from.covered)} of ${addresses(from.aliases)} covered on ${date(from.at)} to ${number(to.covered)} of ${number(to.aliases)} on ${date(to.at)}.`,
      lines: {covered: 'Covered', aliases: 'All addresses'},
      progressColumns: {
        day: 'Day',
        aliases: 'Addresses',
        covered: 'Covered',
        expired: 'Not valid',
        none: 'None',
      },
      day: date,

      report: 'Report',
      reportHint:
        'One line for each address, with its default certificate and its row, or the coverage of domains, organizational units, and groups as a percentage. The files contain no passwords, keys or certificates.',
      download: {
        aliases: 'Download report (CSV)',
        parts: 'Download coverage by unit (CSV)',
      },
      saved: (name: string) =>
        `${name} was downloaded. It contains no secrets.`,
      saveAgain: (name: string) => `Save ${name} again`,
    },
  };
};
