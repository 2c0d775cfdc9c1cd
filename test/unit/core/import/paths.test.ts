import {
  type DriveFile,
  certificateFile,
  isPkcs12Like,
} from '../../../../src/core/import/drive-file';
import {resolvePaths} from '../../../../src/core/import/paths';

const file = (where: string): DriveFile => {
  const path = where.split('/');
  const name = path.pop()!;
  return {id: `id of ${where}`, name, path, size: 3000};
};

const csvRow = (path: string) => ({
  line: 3,
  user: 'ada@example.com',
  alias: '',
  path,
  password: 'pw',
});

const resolved = (path: string, ...files: string[]) => {
  const {rows, findings} = resolvePaths([csvRow(path)], files.map(file));
  expect(rows).toHaveLength(1);
  return {file: rows[0]!.file, findings};
};

const link = (where: string) =>
  `https://drive.google.com/file/d/id of ${where}/view`;

describe('A path in a CSV', () => {
  it.each([
    ['of Google’s guide', '/path/to/ada.p12', 'ada.p12'],
    ['of Windows', 'C:\\certs\\ada.p12', 'sub/Ada.P12'],
    ['on a share', '\\\\server\\certs\\ADA.P12', 'ada.p12'],
    ['that is relative', 'certs/ada.p12', 'ada.p12'],
    ['that is a name', 'ada.p12', 'ada.p12'],
    ['without ending', 'certs/ada', 'ada.pfx'],
    ['in a URL', 'file:///C:/certs/ada%20lovelace.p12', 'Ada Lovelace.p12'],
    ['with a percent sign', '50%.p12', '50%.p12'],
    ['with composed accents', 'Zo\u00eb.p12', 'Zoe\u0308.p12'],
  ])('%s finds the Drive file of its base name', (_, path, where) => {
    expect(resolved(path, where, 'eve.p12', 'ada.txt')).toEqual({
      file: link(where),
      findings: [],
    });
  });

  it('that fits several files means the one whose folders are its last folders', () => {
    const files = ['sales/ada.p12', 'hr/ada.p12', 'old/sales/ada.p12'];
    expect(resolved('C:\\certs\\HR\\ada.p12', ...files).file).toBe(
      link('hr/ada.p12'),
    );
    expect(resolved('/old/sales/ada.p12', ...files).file).toBe(
      link('old/sales/ada.p12'),
    );
  });

  it('that fits several files and no folder is left empty, and says so', () => {
    const {file, findings} = resolved(
      '/x/ada.p12',
      'sales/ada.p12',
      'hr/ada.p12',
    );
    expect(file).toBe('');
    expect(findings).toEqual([
      {
        line: 3,
        finding: {
          code: 'path-ambiguous',
          severity: 'warn',
          facts: {path: '/x/ada.p12', places: ['sales/ada.p12', 'hr/ada.p12']},
        },
      },
    ]);
  });

  it('that fits none says so', () => {
    expect(resolved('C:\\certs\\ada.p12', 'eve.p12').findings).toMatchObject([
      {line: 3, finding: {code: 'path-not-found', facts: {name: 'ada.p12'}}},
    ]);
    // Another kind of file is another file.
    expect(resolved('ada.pfx', 'ada.p12').findings).toHaveLength(1);
  });

  it('that is a Drive link or id is used unchanged, wherever the file is', () => {
    const id = '1AbCdEfGhIjKlMnOpQrStUvWxYz012345';
    const url = `https://drive.google.com/open?id=${id}`;
    expect(resolved(url)).toEqual({file: url, findings: []});
    expect(resolved(id)).toEqual({file: id, findings: []});
  });

  it('that is missing is not a finding', () => {
    expect(resolved('', 'ada.p12')).toEqual({file: '', findings: []});
  });
});

describe('A file', () => {
  it.each([
    ['ada.p12', 'yes'],
    ['ADA.PFX ', 'yes'],
    ['ada', 'by content'],
    ['ada@example.com', 'by content'],
    ['passwords.csv', 'no'],
    ['ada.pem', 'no'],
  ])('%j is a certificate file: %s', (name, is) => {
    expect(certificateFile({name, size: 3000})).toBe(is);
  });

  it('that is empty or very large is not looked into', () => {
    expect(certificateFile({name: 'ada', size: 0})).toBe('no');
    expect(certificateFile({name: 'ada', size: 5_000_000})).toBe('no');
  });

  it.each([
    [
      'DER, long length',
      [0x30, 0x82, 0x0a, 0x10, 0x02, 0x01, 0x03, 0x30],
      true,
    ],
    ['DER, short length', [0x30, 0x20, 0x02, 0x01, 0x03, 0x30], true],
    ['BER, indefinite length', [0x30, 0x80, 0x02, 0x01, 0x03, 0x30], true],
    ['a certificate', [0x30, 0x82, 0x03, 0x10, 0x30, 0x82, 0x02, 0x10], false],
    ['a PKCS#8 key', [0x30, 0x82, 0x04, 0xbe, 0x02, 0x01, 0x00, 0x30], false],
    ['text', [0x41, 0x42], false],
    ['nothing', [], false],
  ])('begins like %s', (_, bytes, is) => {
    expect(isPkcs12Like(Uint8Array.from(bytes))).toBe(is);
  });
});
