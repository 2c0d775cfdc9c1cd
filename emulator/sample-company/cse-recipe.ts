/** The sample company's certificates for client-side encryption: full chains, with their keys. */
import type {Mailbox} from './recipe';

const company = (local: string) => `${local}@meridian.example`;

const chain = (
  file: string,
  name: string,
  local: string,
  more: Partial<Mailbox> = {},
): Mailbox => ({
  ...{file, name, address: company(local), password: ''},
  ...{key: 'p-256', issuer: 'ecc', packing: 'pkcs7'},
  ...more,
});

/** One entry a file. */
export const CSE_MAILBOXES: readonly Mailbox[] = [
  chain('cse-amina-okafor', 'Amina Okafor', 'amina.okafor', {
    key: 'rsa-2048',
    issuer: 'issuing',
  }),
  chain('cse-bjorn-akesson', 'Björn Åkesson', 'bjorn.akesson', {
    packing: 'with-root',
    password: 'norrsken-4',
  }),
  chain('cse-carmen-ortiz', 'Carmen Ortiz Vidal', 'carmen.ortiz', {
    packing: 'with-root',
    password: 'olivo-11-puerta',
  }),
  chain('cse-elif-sahin', 'Elif Şahin', 'elif.sahin', {key: 'p-384'}),
  chain('cse-mai-dang-signing', 'Đặng Thị Mai', 'mai.dang'),
  chain('cse-mai-dang-encryption', 'Đặng Thị Mai', 'mai.dang', {
    key: 'p-256-b',
  }),
  chain('cse-ilse-2025', 'Ilse van der Meer', 'ilse.vandermeer', {
    validity: [-353, 12],
  }),
  chain('cse-ilse-2026', 'Ilse van der Meer', 'ilse.vandermeer', {
    key: 'p-256-b',
  }),
  chain('cse-joao-2025', 'João Pereira', 'joao.pereira', {
    validity: [-353, 12],
  }),
  chain('cse-joao-2026', 'João Pereira', 'joao.pereira', {key: 'p-256-b'}),
  chain('cse-hana-yamada', '山田 花', 'hana.yamada'),
  chain('cse-gustav-nilsen', 'Gustav Nilsen', 'gustav.nilsen'),
  chain('cse-viktor-ivanov', 'Виктор Иванов', 'viktor.ivanov', {
    // Nothing else has this root: the chain cannot be completed.
    issuer: 'home-issuing',
    packing: 'pkcs7-without-root',
  }),
  chain('cse-svenja-lund', 'Svenja Lund', 'svenja.lund'),
  chain('cse-lena-fischer', 'Lena Fischer', 'lena.fischer'),
  chain('cse-marek-nowak', 'Marek Nowak', 'marek.nowak'),
  chain('cse-priya-raman', 'Priya Raman', 'priya.raman'),
];
