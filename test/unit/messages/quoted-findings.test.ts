/** Findings that quote another one as their reason. */
import {directoryFinding} from '../../../src/core/directory/findings';
import {requestFinding} from '../../../src/core/rows/door-findings';
import {scheduleFinding} from '../../../src/core/schedule/findings';
import {unusedIn} from '../../../src/core/schedule/watched-folder';
import {languageNames, languageOf, noticeOf} from '../../../src/messages';
import {rowSpeechOf} from '../../../src/messages/row-speech';

const reason = requestFinding('no-row', {});

describe.each(languageNames())('In %s, a reason', name => {
  const language = languageOf(name);
  const {says, fix} = noticeOf(language, reason);

  it.each([
    scheduleFinding('watched-folder-unread', {message: reason}),
    scheduleFinding('users-unread', {users: 2, message: reason}),
    directoryFinding('users-from-unread', {message: reason}),
  ])('is in the language of the sentence that quotes it ($code)', finding => {
    const notice = noticeOf(language, finding);
    const whole = `${notice.says} ${notice.fix}`;
    expect(whole).toContain(says);
    expect(whole).toContain(fix);
  });

  it('of a file that was not used is a sentence, also where an earlier version has stored one', () => {
    const file = {fileId: 'x', name: 'x.p12'};
    const left = [
      {...file, why: reason},
      {...file, why: 'As it was.'},
    ];
    const speech = rowSpeechOf(language, () => null);
    expect(unusedIn({left}, speech).map(it => it.why)).toEqual([
      speech.sentence(reason),
      'As it was.',
    ]);
  });
});

it('A reason that an earlier version has stored as a sentence stays as it is', () => {
  const stored = JSON.parse(
    '{"code": "watched-folder-unread", "severity": "block", "facts": {"message": "As it was."}}',
  ) as ReturnType<typeof scheduleFinding<'watched-folder-unread'>>;
  const notice = noticeOf(languageOf('de'), stored);
  expect(`${notice.says} ${notice.fix}`).toContain('As it was.');
});
