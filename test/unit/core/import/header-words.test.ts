/** Columns of a list are found by their headers in each language. */
import {languageNames, languageOf} from '../../../../src/messages';
import {meaningOf} from '../../../../src/core/import/header-words';

describe.each(languageNames())('The headers of the sheet in %s', name => {
  it('say in a CSV what they say in the sheet', () => {
    const {rollout} = languageOf(name);
    const found = (['user', 'alias', 'file', 'password'] as const).map(it =>
      meaningOf(rollout[it].header),
    );
    expect(found).toEqual(['user', 'alias', 'path', 'password']);
  });
});

it.each([
  ['Email Address [Required]', 'mail'],
  ['E-Mail-Adresse [Erforderlich]', 'mail'],
  ['E-posta Adresi [Gerekli]', 'mail'],
  ['כתובת אימייל [חובה]', 'mail'],
  ['メールアドレス［必須］', 'mail'],
  ['Password [Required]', null],
  ['KULLANICI', 'user'],
  ['Kullanıcı adı', 'user'],
  ['Şifre', 'password'],
  ['ﾊﾟｽﾜｰﾄﾞ', 'password'],
  ['パスワート', null],
  ['שם הקובץ', 'path'],
] as const)('“%s” means %s', (header, meaning) => {
  expect(meaningOf(header)).toBe(meaning);
});
