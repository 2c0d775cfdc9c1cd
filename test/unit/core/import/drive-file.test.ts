import {
  certificateFile,
  isLeftover,
} from '../../../../src/core/import/drive-file';

const at = (place: string) => {
  const path = place.split('/');
  return {name: path.pop()!, path, size: 3000};
};

describe('what systems and programs leave in a folder', () => {
  it.each([
    'certs/._ada@example.com.p12',
    'certs/__MACOSX/ada@example.com.p12',
    'certs/__MACOSX/sub/ada@example.com.p12',
    'certs/.AppleDouble/ada@example.com.p12',
    'certs/.Trashes/501/ada.p12',
    'certs/$RECYCLE.BIN/ada.p12',
    'certs/~$ada@example.com.p12',
    'certs/.~lock.ada.p12#',
    'certs/ada.p12~',
    'certs/ada@example.com.p12.bak',
    'certs/ada@example.com.p12.bak2',
    'certs/ada@example.com.pfx.OLD',
    'certs/ada@example.com.p12.crdownload',
    'certs/ada@example.com.p12.part',
    'certs/ada@example.com.p12.swp',
    'certs/.DS_Store',
    'certs/Thumbs.db',
    'certs/desktop.ini',
    'certs/._passwords.csv',
  ])('includes %s', place => {
    expect(isLeftover(at(place))).toBe(true);
    expect(certificateFile(at(place))).toBe('no');
  });

  it.each([
    ['certs/ada@example.com.p12', 'yes'],
    ['certs/ADA~1.P12', 'yes'],
    ['certs/backup/ada.p12', 'yes'],
    ['certs/.ada.p12', 'yes'],
    ['certs/ada@example.com', 'by content'],
    ['certs/ada certificate #2', 'by content'],
  ])('does not include %s', (place, expected) => {
    expect(isLeftover(at(place))).toBe(false);
    expect(certificateFile(at(place))).toBe(expected);
  });
});
