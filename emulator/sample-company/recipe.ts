/** The certificates of the sample company as data: their issuers, contents, and packings. */
import type {KeyName} from './keys';

/** Days before and after the day on which the company starts. */
export type Validity = readonly [from: number, to: number];

export interface Authority {
  readonly key: KeyName;
  readonly commonName: string;
  readonly organisation: string;
  /** Absent for a root. */
  readonly issuer?: string;
  readonly validity: Validity;
}

export const AUTHORITIES = {
  root: {
    key: 'ca-root',
    commonName: 'Beacon Trust S/MIME Root R1',
    organisation: 'Beacon Trust',
    validity: [-2000, 5300],
  },
  issuing: {
    key: 'ca-issuing',
    commonName: 'Beacon Trust S/MIME Issuing CA 4',
    organisation: 'Beacon Trust',
    issuer: 'root',
    validity: [-1200, 2400],
  },
  ecc: {
    key: 'ca-ecc',
    commonName: 'Beacon Trust S/MIME ECC Issuing CA 2',
    organisation: 'Beacon Trust',
    issuer: 'root',
    validity: [-1200, 2400],
  },
  /** Its certificate is in no file. */
  unknown: {
    key: 'p-256-b',
    commonName: 'Beacon Trust S/MIME Issuing CA 3',
    organisation: 'Beacon Trust',
    issuer: 'root',
    validity: [-1200, 2400],
  },
  'home-root': {
    key: 'ca-home-root',
    commonName: 'Meridian Home-made Root',
    organisation: 'Meridian Freight',
    validity: [-400, 3000],
  },
  'home-issuing': {
    key: 'ca-home-issuing',
    commonName: 'Meridian Home-made Issuing CA',
    organisation: 'Meridian Freight',
    issuer: 'home-root',
    validity: [-400, 2000],
  },
} as const satisfies Record<string, Authority>;

export type AuthorityName = keyof typeof AUTHORITIES;

/** How a certificate is packed into its file. */
export type Packing =
  /** PBES2 with AES-256, as OpenSSL 3 does. */
  | 'openssl'
  /** RC2-40 for certificates, 3DES for the key, as Windows and old OpenSSL do. */
  | 'legacy'
  /** 10,000 rounds and SHA-256 throughout, as Java's keytool does. */
  | 'keytool'
  /** One round, which costs no time to open. */
  | 'quick'
  | 'without-chain'
  | 'without-key'
  /** It also contains the key of another certificate. */
  | 'other-key'
  /** The certificate alone, as PEM text. */
  | 'pem'
  /** OpenSSL's, with the root inside. */
  | 'with-root'
  /** Certificate, chain and root as PKCS#7 in PEM, as Google's guides to client-side encryption have it made. */
  | 'pkcs7'
  | 'pkcs7-without-root';

/** Packings with the key next to them, to be wrapped by a key service. */
export const WITH_KEY_BESIDE: readonly Packing[] = [
  'with-root',
  'pkcs7',
  'pkcs7-without-root',
];

export interface Mailbox {
  /** The file's name without ending. */
  readonly file: string;
  readonly name: string;
  readonly address: string;
  /** Further addresses in the same certificate. */
  readonly others?: readonly string[];
  readonly password: string;
  readonly key: KeyName;
  readonly issuer?: AuthorityName;
  readonly validity?: Validity;
  readonly packing?: Packing;
  /** How often the password is hashed, if not the usual number for the packing. */
  readonly iterations?: number;
  readonly digest?: 'sha1';
  /** What the certificate is for; default: e-mail. */
  readonly purpose?: 'tls-server' | 'ca';
}

/** A year, begun a month ago. */
export const USUAL_VALIDITY: Validity = [-30, 335];

const company = (local: string) => `${local}@meridian.example`;

/** One entry per file; files that are not certificates at all are made where they are needed. */
export const MAILBOXES: readonly Mailbox[] = [
  {
    file: 'amina-okafor',
    name: 'Amina Okafor',
    address: company('amina.okafor'),
    password: 'tram-lemon-41',
    key: 'rsa-2048',
  },
  {
    file: 'bjorn-akesson',
    name: 'Björn Åkesson',
    address: company('bjorn.akesson'),
    password: 'fjäll-räv-7',
    key: 'rsa-3072',
    validity: [-20, 710],
  },
  {
    file: 'carmen-ortiz',
    name: 'Carmen Ortiz Vidal',
    address: company('carmen.ortiz'),
    password: 'olivo-9-puerta',
    key: 'rsa-4096',
    validity: [-10, 355],
  },
  {
    file: 'mai-dang',
    name: 'Đặng Thị Mai',
    address: company('mai.dang'),
    password: 'sen-hồng-88',
    key: 'p-256',
    issuer: 'ecc',
    validity: [-5, 360],
  },
  {
    file: 'elif-sahin',
    name: 'Elif Şahin',
    address: company('elif.sahin'),
    password: 'bosphorus-23',
    key: 'p-384',
    issuer: 'ecc',
    validity: [-45, 320],
  },
  {
    file: 'fatima-zahra',
    name: 'فاطمة الزهراء العلوي',
    address: company('fatima.alaoui'),
    password: 'Atlas1',
    key: 'rsa-2048-b',
    packing: 'legacy',
    validity: [-60, 305],
  },
  {
    file: 'giorgos-papadopoulos',
    name: 'Γιώργος Παπαδόπουλος',
    address: company('giorgos.papadopoulos'),
    password: 'changeit',
    key: 'rsa-2048',
    packing: 'keytool',
  },
  {
    file: 'hana-yamada',
    name: '山田 花',
    address: company('hana.yamada'),
    password: 'sakura-2026',
    key: 'p-256-b',
    issuer: 'ecc',
    validity: [-90, 275],
  },
  {
    file: 'ilse-van-der-meer',
    name: 'Ilse Wilhelmina Theodora van der Meer-Oosterhuis tot Kralingen',
    address: company('ilse.vandermeer'),
    password: 'polder-ijs-5',
    key: 'rsa-2048',
    validity: [-120, 245],
  },
  {
    file: 'joao-pereira-2025',
    name: 'João Pereira',
    address: company('joao.pereira'),
    password: 'azulejo-1',
    key: 'rsa-2048-b',
    validity: [-353, 12],
  },
  {
    file: 'joao-pereira-2026',
    name: 'João Pereira',
    address: company('joao.pereira'),
    password: 'azulejo-2',
    key: 'rsa-2048',
    validity: [-1, 364],
  },
  {
    file: 'sales',
    name: 'Meridian Freight Sales',
    address: company('sales'),
    password: 'quote-desk-3',
    key: 'rsa-2048-b',
  },
  {
    file: 'carmen-ortiz-consulting',
    name: 'Carmen Ortiz Vidal',
    address: 'carmen@ortiz-consulting.example',
    password: 'olivo-10-puerta',
    key: 'p-256',
    issuer: 'ecc',
  },
  {
    file: 'kenji-mori',
    name: '森 健二',
    address: company('kenji.mori'),
    password: 'hayabusa',
    key: 'p-256',
    issuer: 'ecc',
  },
  {
    file: 'lena-fischer',
    name: 'Lena Fischer',
    address: company('lena.fischer'),
    password: 'the right one',
    key: 'rsa-2048',
  },
  {
    file: 'marek-nowak',
    name: 'Marek Nowak',
    address: company('marek.nowak'),
    password: 'wisla-river',
    key: 'rsa-2048',
  },
  {
    file: 'olumide-adeyemi',
    name: 'Olumide Adeyemi',
    address: company('olumide.adeyemi'),
    password: 'lagos-77',
    key: 'rsa-2048',
    packing: 'without-key',
  },
  {
    file: 'priya-raman',
    name: 'பிரியா ராமன்',
    address: company('priya.raman'),
    password: 'monsoon-6',
    key: 'rsa-2048',
    packing: 'other-key',
  },
  {
    file: 'quentin-leroy',
    name: 'Quentin Leroy',
    address: company('quentin.leroy'),
    password: 'garonne-12',
    key: 'rsa-2048',
    validity: [-400, -35],
  },
  {
    file: 'rosa-bianchi',
    name: 'Rosa Bianchi',
    address: company('rosa.bianchi'),
    password: 'adige-31',
    key: 'rsa-2048',
    validity: [10, 375],
  },
  {
    file: 'svenja-lund',
    name: 'Svenja Lund',
    address: company('svenja.lund'),
    password: 'havn-8',
    key: 'rsa-2048',
  },
  {
    file: 'tariq-aziz',
    name: 'طارق عزيز',
    address: company('tariq.aziz'),
    password: 'petra-19',
    key: 'rsa-2048',
    purpose: 'tls-server',
  },
  {
    file: 'uma-krishnan',
    name: 'Uma Krishnan',
    address: company('uma.krishnan'),
    password: 'kaveri-2',
    key: 'rsa-1024',
  },
  {
    file: 'viktor-ivanov',
    name: 'Виктор Иванов',
    address: company('viktor.ivanov'),
    password: 'neva-14',
    key: 'rsa-2048',
    issuer: 'unknown',
    packing: 'without-chain',
  },
  {
    file: 'wanjiru-kamau',
    name: 'Wanjiru Kamau',
    address: company('wanjiru.kamau'),
    password: 'savanna-5',
    key: 'p-256',
    issuer: 'home-issuing',
  },
  {
    file: 'xavier-dubois',
    name: 'Xavier Dubois',
    address: company('xavier.dubois'),
    password: 'meuse-21',
    key: 'rsa-2048',
    digest: 'sha1',
  },
  {
    file: 'yusuf-demir',
    name: 'Yusuf Demir',
    address: company('yusuf.demir'),
    password: 'anatolia-3',
    key: 'rsa-2048',
    issuer: 'root',
    purpose: 'ca',
  },
  {
    file: 'adele-martin',
    name: 'Adèle Martin',
    address: company('adele.martin'),
    password: 'seine-16',
    key: 'rsa-2048',
    packing: 'pem',
  },
  ...[
    ['dmitri-sokolov', 'Дмитрий Соколов', 'dmitri.sokolov', 'volga-4'],
    ['ingrid-holm', 'Ingrid Holm', 'ingrid.holm', 'glacier-9'],
    ['fiona-macleod', 'Fiona MacLeod', 'fiona.macleod', 'skye-27'],
    ['warehouse', 'Warehouse kiosk', 'warehouse.kiosk', 'pallet-1'],
    ['gustav-nilsen', 'Gustav Nilsen', 'gustav.nilsen', 'fjord-33'],
    ['press', 'Meridian Freight Press', 'press', 'headline-6'],
    ['slaes', 'Meridian Freight Sales', 'slaes', 'quote-desk-4'],
  ].map(([file, name, local, password]) => ({
    file: file!,
    name: name!,
    address: company(local!),
    password: password!,
    key: 'p-256-b' as const,
    issuer: 'ecc' as const,
  })),
];
