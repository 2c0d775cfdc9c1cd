/** The sections of the page that have help, and their places in the guide. */
import type {say} from '../words';

/** A section with help: its name in `say.help.sections`. */
export type Section = keyof typeof say.help.sections;

/** Pages of docs/guide, with anchors as GitHub makes them of headings; a test holds that each is there. */
export const ANCHORS: Readonly<Record<Section, string>> = {
  setUp: 'first-rollout.md',
  access: 'install.md#access-to-mailboxes',
  delegation: 'install.md#delegation',
  pilot: 'first-rollout.md#the-pilot',
  setUpCheck: 'setup-check.md',
  rows: 'sheet.md#the-sheet',
  actions: 'everyday.md#actions',
  problems: 'messages.md#by-cause',
  row: 'troubleshooting.md#what-findings-mean',
  import: 'import.md',
  csv: 'import.md#a-csv-list',
  folder: 'import.md#a-drive-folder',
  users: 'import.md#users-of-the-organization',
  aliases: 'import.md#aliases-without-a-certificate',
  files: 'import.md#certificate-files-on-this-computer',
  request: 'request.md',
  authority: 'google-ca-service.md',
  coverage: 'health.md',
  expiries: 'renewals.md#renewing',
  schedule: 'renewals.md#schedule',
  report: 'health.md',
  operators: 'operators.md',
  upload: 'renewals.md#default-certificates',
  passwords: 'passwords.md',
  roots: 'roots.md',
  caCertificates: 'chains.md',
  relaxed: 'roots.md#turn-a-block-into-a-warning',
  consent: 'consent.md',
  encryption: 'encryption.md',
  deletion: 'offboarding.md',
  job: 'cloud-run.md',
};

/** A word that the page explains: its name in `say.help.glossary`. */
export type Word = keyof typeof say.help.glossary;

/** Anchors of the guide's glossary. */
export const ENTRIES: Readonly<Record<Word, string>> = {
  alias: 'alias',
  defaultCertificate: 'default-certificate',
  intermediate: 'intermediate-certificate',
  root: 'root',
  pkcs12: 'certificate-file',
  delegation: 'delegation',
  keyPair: 'key-pair',
  fingerprint: 'fingerprint',
};

/** How the address of the guide ends where its pages are those that `npm run docs` makes. */
const HTML = /\/index\.html$/;

/** The guide for a reader. */
export interface Guide {
  /** Where its pages are, without a slash at the end. */
  readonly address: string;
  /** The reader’s language. */
  readonly lang: string;
  /** The files that are there in that language, such as `install.md`; the others are in English. */
  readonly translated: readonly string[];
}

/** The first page of the guide. */
export function startOf(guide: Guide): string {
  return addressOf('index.md', guide);
}

/** The guide's page about a section; null without a guide. */
export function pageOf(section: Section, guide: Guide | null): string | null {
  return guide && addressOf(ANCHORS[section], guide);
}

/** Where the guide's glossary has a word; null without a guide. */
export function entryOf(word: Word, guide: Guide | null): string | null {
  return guide && addressOf(`glossary.md#${ENTRIES[word]}`, guide);
}

/** A translated page has the English anchors too, wherever a section names one. */
function addressOf(place: string, {address, lang, translated}: Guide): string {
  const [file = ''] = place.split('#');
  const there = translated.includes(file) ? `${lang}/${place}` : place;
  return HTML.test(address)
    ? address.replace(HTML, `/${there.replace('.md', '.html')}`)
    : `${address}/${there}`;
}
