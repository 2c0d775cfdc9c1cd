/** The rows of the sample company's sheet: every way in which a row can succeed, and every way in which it can fail. */

/** What Gmail's own answer to an upload of the row's file is. */
export type GmailAnswer =
  | 'accepted'
  /** 400 "already saved". */
  | 'duplicate'
  /** 400 "Bad Request", without a reason. */
  | 'refused'
  /** 400 "not trusted". */
  | 'untrusted'
  /** There is nothing to upload, or something prevents it: no file, no user, no such alias… */
  | 'out of reach';

/** The source of the row's certificate file. */
export type Source =
  /** A file of the recipe. */
  | {readonly mailbox: string; readonly password?: string}
  /** A file that is not a certificate at all. */
  | {readonly other: OtherFile; readonly password?: string}
  | null;

export type OtherFile = 'empty' | 'text' | 'huge' | 'document' | 'missing';

export interface SampleRow {
  /** Local part of the user's primary address, or a whole address. Empty for a blank line. */
  readonly user: string;
  /** Where it is not the user's primary address. */
  readonly alias?: string;
  readonly source: Source;
  /** The cell holds a link to the file instead of its id. */
  readonly asLink?: true;
  /** Only someone else may read the file in Drive. */
  readonly hidden?: true;
  readonly gmail: GmailAnswer;
  /** What the row shows. */
  readonly note: string;
}

export const SAMPLE_ROWS: readonly SampleRow[] = [
  good('amina.okafor', 'amina-okafor', 'RSA 2048, a plain upload'),
  good('bjorn.akesson', 'bjorn-akesson', 'RSA 3072, password with umlauts'),
  good('carmen.ortiz', 'carmen-ortiz', 'RSA 4096'),
  good('mai.dang', 'mai-dang', 'EC P-256'),
  {
    ...good(
      'elif.sahin',
      'elif-sahin',
      'EC P-384, file given as a link to Drive',
    ),
    asLink: true,
  },
  good('fatima.alaoui', 'fatima-zahra', 'an old RC2 and 3DES export'),
  good('giorgos.papadopoulos', 'giorgos-papadopoulos', 'made by keytool'),
  {
    ...good('hana.yamada', 'hana-yamada', 'already in Gmail and the default'),
    gmail: 'duplicate',
  },
  {
    ...good(
      'ilse.vandermeer',
      'ilse-van-der-meer',
      'already in Gmail, not the default',
    ),
    gmail: 'duplicate',
  },
  good(
    'joao.pereira',
    'joao-pereira-2026',
    'the default in Gmail ends in 12 days, this one replaces it',
  ),
  {
    ...good('amina.okafor', 'sales', 'a further alias of the same user'),
    alias: 'sales@meridian.example',
  },
  {
    ...good(
      'carmen.ortiz',
      'carmen-ortiz-consulting',
      'an alias of another domain, accepted',
    ),
    alias: 'carmen@ortiz-consulting.example',
  },
  {
    ...good(
      'KENJI.MORI@MERIDIAN.EXAMPLE',
      'kenji-mori',
      'address in upper case',
    ),
    alias: 'Kenji.Mori@Meridian.Example',
  },
  {
    user: 'lena.fischer',
    source: {mailbox: 'lena-fischer', password: 'the wrong one'},
    gmail: 'refused',
    note: 'wrong password',
  },
  {
    user: 'marek.nowak',
    source: {mailbox: 'marek-nowak', password: 'wisla-river '},
    gmail: 'refused',
    note: 'password with a space at its end',
  },
  {
    user: 'nadia.haddad',
    source: {other: 'empty', password: 'cedar-1'},
    gmail: 'refused',
    note: 'empty file',
  },
  flawed('olumide.adeyemi', 'olumide-adeyemi', 'no private key'),
  flawed('priya.raman', 'priya-raman', 'the private key is of another'),
  flawed('quentin.leroy', 'quentin-leroy', 'expired'),
  flawed('rosa.bianchi', 'rosa-bianchi', 'not yet valid'),
  flawed('sven.berg', 'svenja-lund', 'the certificate is for somebody else'),
  flawed('tariq.aziz', 'tariq-aziz', 'for web servers, not for e-mail'),
  flawed('uma.krishnan', 'uma-krishnan', 'RSA 1024'),
  flawed('viktor.ivanov', 'viktor-ivanov', 'no intermediate certificate'),
  {
    ...flawed('wanjiru.kamau', 'wanjiru-kamau', 'home-made root'),
    gmail: 'untrusted',
  },
  flawed('xavier.dubois', 'xavier-dubois', 'signed with SHA-1'),
  flawed('yusuf.demir', 'yusuf-demir', 'a CA certificate as the leaf'),
  {
    user: 'zoe.clarke',
    source: {other: 'text', password: 'avon-4'},
    gmail: 'refused',
    note: 'a text instead of a certificate',
  },
  flawed('adele.martin', 'adele-martin', 'a PEM instead of a PKCS#12'),
  {
    user: 'bruno.keller',
    source: {other: 'huge', password: 'rigi-2'},
    gmail: 'refused',
    note: '20 MB of something else',
  },
  {
    user: 'chloe.bernard',
    source: {other: 'missing', password: 'loire-7'},
    gmail: 'out of reach',
    note: 'no such file in Drive',
  },
  {
    ...unreached('dmitri.sokolov', 'dmitri-sokolov', 'file of somebody else'),
    hidden: true,
  },
  {
    user: 'esther.mensah',
    source: {other: 'document', password: 'volta-5'},
    gmail: 'out of reach',
    note: 'a Google Doc instead of a file',
  },
  unreached('ingrid.holm', 'ingrid-holm', 'no such user'),
  unreached('fiona.macleod', 'fiona-macleod', 'suspended user'),
  unreached('warehouse.kiosk', 'warehouse', 'user without a mailbox'),
  unreached('gustav.nilsen', 'gustav-nilsen', 'S/MIME is off for this user'),
  {
    ...unreached('amina.okafor', 'slaes', 'mistyped alias'),
    alias: 'slaes@meridian.example',
  },
  {
    ...unreached('bjorn.akesson', 'press', 'alias not yet confirmed'),
    alias: 'press@meridian.example',
  },
  {user: '', source: null, gmail: 'out of reach', note: 'blank line'},
  {
    ...good(
      'giorgos.papadopoulos',
      'giorgos-papadopoulos',
      'the same row again',
    ),
    gmail: 'duplicate',
  },
];

function good(user: string, mailbox: string, note: string): SampleRow {
  return {user, source: {mailbox}, gmail: 'accepted', note};
}

function flawed(user: string, mailbox: string, note: string): SampleRow {
  return {user, source: {mailbox}, gmail: 'refused', note};
}

function unreached(user: string, mailbox: string, note: string): SampleRow {
  return {user, source: {mailbox}, gmail: 'out of reach', note};
}
