/** English: the digest. */
import {digestMail, digestPost, type DigestWords} from '../digest';
import {causes} from './causes';
import {count, day, grouped, pick, plural} from './format';
import {ENGLISH, NAMES, PATHS} from './words';

/** Also what a pseudo-language of the tests is made from. */
export const words: DigestWords = {
  page: ENGLISH,
  day,
  causes,
  titles: {
    revoked: 'Revoked by the CA',
    expired: 'Expired',
    ending: 'Expires soon',
    trouble: 'Needs attention',
    notInUse: 'Stored, not in use',
    waiting: 'Waiting for the user’s consent',
    left: 'Users who have left',
    stored: 'Stored',
    renewed: 'Renewed or replaced',
    fileTaken: 'Files used from the watched folder',
    fileLeft: 'Files in the watched folder that were not used',
  },
  test: headline => `Test: ${headline}`,
  headline: ({aliases, covered, soon, attention}) =>
    [
      `${grouped(covered)} of ${grouped(aliases)} covered`,
      plural(soon, {
        one: '# expires within 30 days',
        other: '# expire within 30 days',
      }),
      plural(attention, {
        one: '# needs attention',
        other: '# need attention',
      }),
    ].join(' · '),
  unread: 'Gmail has not been read yet',
  coveredOf: (covered, aliases) => `${grouped(covered)} of ${grouped(aliases)}`,
  number: grouped,
  labels: {
    covered: 'addresses covered',
    soon: 'expire within 30 days',
    attention: 'need attention',
  },
  intros: {
    nothing: 'Nothing is open.',
    test: 'This test shows everything that is open now.',
    whole:
      'This is everything that is open this week. What no earlier mail has reported is marked “New”.',
    fresh: 'This is new since the last mail.',
    everything: 'This is everything that is open.',
  },
  openSheet: 'Open the sheet',
  openRows: rows =>
    plural(rows, {one: 'Open the row', other: 'Open the # rows'}),
  sheetAt: url => `The sheet: ${url}`,
  testFoot: `You get this mail because you chose “${NAMES.sendTest}”.`,
  foot: (owner, isListed) => [
    `You get this mail because ${owner} turned on the schedule${isListed ? ' and your address is in its list' : ''}.`,
    'What’s new comes after a refresh; everything that’s open comes with the first refresh of a week.',
    `To change or stop this mail, open the sheet and choose S/MIME → Open sidebar → ${PATHS.schedule}.`,
  ],
  group: (name, all) => `${name} (${grouped(all)})`,
  row: (row, isKeyPair) => `${isKeyPair ? 'CSE row' : 'Row'} ${row}`,
  fresh: 'New',
  revoked: hasRow => `Its CA has revoked it.${hasRow ? '' : ' It has no row.'}`,
  expired: (on, hasRow) =>
    `Expired on ${on}.${hasRow ? '' : ' It has no row.'}`,
  ending: (on, days, hasRow) =>
    `Expires on ${on}, ${inDays(days)}.${hasRow ? '' : ' It has no row.'}`,
  stored: until => `Stored.${until && ` Valid until ${until}.`}`,
  renewed: (until, isReplaced) =>
    `${isReplaced ? 'Replaced in Gmail.' : 'Renewed.'}${until && ` Valid until ${until}.`}`,
  more: more => `And ${grouped(more)} more`,
  seeAll: all => `See all ${grouped(all)} in the sheet`,
  seeCauses: (causes, rows) =>
    `See ${count(causes, 'more cause', 'more causes')} (${count(rows, 'row', 'rows')}) in the sheet`,
  standing: all =>
    plural(all, {
      one: '# thing from earlier mails is still open. The first mail of each week lists it again.',
      other:
        '# things from earlier mails are still open. The first mail of each week lists them again.',
    }),
  unreported: all =>
    plural(all, {
      one: 'There is so much to report that # thing of less weight had to be left out: see the sheets.',
      other:
        'There is so much to report that # things of less weight had to be left out: see the sheets.',
    }),
};

function inDays(days: number): string {
  if (days <= 0) return 'today';
  return pick(days, {1: 'tomorrow', other: `in ${grouped(days)} days`});
}

export const digest = digestMail(words);
export const chatDigest = digestPost(words);
