/** The rows of the sample company's CSE sheet: correct key pairs, and what can be wrong with them. */

export interface CseSampleRow {
  /** Local part of the user's primary address. */
  readonly user: string;
  /** A file of the recipe for client-side encryption. */
  readonly file: string;
  /** A `.wrap` file, or the content of the cell. */
  readonly metadata: WrapFile | {readonly cell: string};
  readonly use?: 'signing' | 'encryption';
  /** Whether Google has switched it on for the user. Default: yes. */
  readonly cse?: 'activating' | 'off';
  /** What the row shows. */
  readonly note: string;
}

export type WrapFile = 'good' | 'damaged' | 'of another service';

export const CSE_SAMPLE_ROWS: readonly CseSampleRow[] = [
  row('amina.okafor', 'cse-amina-okafor', 'a chain and a wrapped key'),
  row('bjorn.akesson', 'cse-bjorn-akesson', 'the chain is in a PKCS#12'),
  {
    ...row('elif.sahin', 'cse-elif-sahin', 'the key is in hardware'),
    metadata: {cell: 'hardware: blue smart card'},
  },
  {
    ...row('mai.dang', 'cse-mai-dang-signing', 'a pair for signing …'),
    use: 'signing',
  },
  {
    ...row('mai.dang', 'cse-mai-dang-encryption', '… and one for encryption'),
    use: 'encryption',
  },
  row('ilse.vandermeer', 'cse-ilse-2026', 'in Gmail already'),
  row('joao.pereira', 'cse-joao-2026', 'Gmail uses last year’s pair'),
  {
    ...row('hana.yamada', 'cse-hana-yamada', 'switched on today'),
    cse: 'activating',
  },
  {
    ...row('gustav.nilsen', 'cse-gustav-nilsen', 'not switched on'),
    cse: 'off',
  },
  {
    ...row('carmen.ortiz', 'cse-carmen-ortiz', 'the key is to be wrapped'),
    metadata: {cell: 'wrap'},
  },
  row('viktor.ivanov', 'cse-viktor-ivanov', 'the root is not in the chain'),
  row('sven.berg', 'cse-svenja-lund', 'the certificate is for somebody else'),
  {
    ...row('lena.fischer', 'cse-lena-fischer', 'the .wrap file was cut off'),
    metadata: 'damaged',
  },
  {
    ...row('marek.nowak', 'cse-marek-nowak', 'wrapped by another key service'),
    metadata: 'of another service',
  },
  {
    ...row('priya.raman', 'cse-priya-raman', 'nothing is said of the key'),
    metadata: {cell: ''},
  },
];

function row(user: string, file: string, note: string): CseSampleRow {
  return {user, file, metadata: 'good', note};
}
