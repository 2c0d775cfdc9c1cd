/** A Drive folder of certificate files as different tools and people name them, with the truth about each. */
import type {DriveFile} from '../../../../../src/core/import/drive-file';
import type {Mailbox} from '../../../../../src/core/google/gmail/smime-info';

export interface NamedFile {
  readonly file: DriveFile;
  /** Whose certificate it is; null for someone who is not wanted. */
  readonly owner: Mailbox | null;
  /** Whether its name and folders allow to say so. */
  readonly allows: boolean;
}

/** Numbers from 0 to 1, the same for a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FIRST =
  'ada,alan,ann,anna,barbara,bob,claude,dan,dana,edsger,eve,frances,grace,granada,hal,hedy,ida,jan,jean,joan,john,karen,katherine,ken,linus,margaret,mary,may,niklaus,radia,rosa,shafi,sophie,tim,ursula,vera,whit,zoe'.split(
    ',',
  );
const LAST =
  "allen,berners-lee,byron,dijkstra,goldwasser,hamilton,hopper,johnson,keller,knuth,lamarr,lamport,liskov,lovelace,mcnulty,meyer,moore,o'brien,perlman,ritchie,sammet,shannon,smith,spärck,thompson,torvalds,turing,wilson,wirth".split(
    ',',
  );
const DOMAINS = ['example.com', 'example.org', 'mail.example.com'];
/** Whoever is there and has no row. */
const FOREIGN = ['example.com.au', 'example.company', 'partner.net'];

type Random = () => number;

const one = <T>(from: readonly T[], next: Random): T =>
  from[Math.floor(next() * from.length)]!;

const ascii = (text: string) =>
  text.normalize('NFD').replace(/[^a-z.0-9-]/g, '');

const capital = (text: string) =>
  text.replace(/(^|[ -])\S/g, it => it.toUpperCase());

interface Person {
  readonly first: string;
  readonly last: string;
  readonly address: string;
}

function person(next: Random): Person {
  const first = one(FIRST, next);
  const last = one(LAST, next);
  const local = one(
    [
      first,
      `${first}.${ascii(last)}`,
      `${first}.${ascii(last)}`,
      `${first[0]}${ascii(last)}`,
      `${first}_${ascii(last)}`,
      `${first}${ascii(last)}`,
      `${first}${1 + Math.floor(next() * 3)}`,
    ],
    next,
  );
  return {first, last, address: `${local}@${one(DOMAINS, next)}`};
}

type Naming = (person: Person, next: Random) => string;

const date = (next: Random) =>
  `20${24 + Math.floor(next() * 4)}${one(['-', '', '_'], next)}0${1 + Math.floor(next() * 9)}${one(['-', '', '_'], next)}1${Math.floor(next() * 10)}`;
const hex = (next: Random, digits: number) =>
  Array.from({length: digits}, () => Math.floor(next() * 16).toString(16)).join(
    '',
  );
const end = (next: Random) =>
  one(['.p12', '.pfx', '.P12', '.PFX', '.p12', ''], next);

/** Names that hold the whole address. */
const ADDRESS: readonly Naming[] = [
  it => it.address,
  it => it.address.toUpperCase(),
  it => it.address.replace('@', '_'),
  it => it.address.replace(/[@.]/g, '_'),
  it => it.address.replace('@', '-at-'),
  it => it.address.replace('@', '(at)'),
  it => it.address.replace('@', '%40'),
  it => encodeURIComponent(encodeURIComponent(it.address)),
  it => it.address.replace('@', '＠'),
  (it, next) => `${it.address}-${date(next)}`,
  (it, next) => `${it.address} (${1 + Math.floor(next() * 9)})`,
  (it, next) => `${it.address}_${hex(next, 16)}`,
  (it, next) =>
    `${one(['cert', 'smime', 'certificate', 'S-MIME', 'key'], next)}${one(['_', '-', ' '], next)}${it.address}`,
  (it, next) =>
    `${hex(next, 8)}-1${hex(next, 3)}-4${hex(next, 3)}-a${hex(next, 3)}-${hex(next, 12)} ${it.address}`,
  it => `${capital(it.first)} ${capital(it.last)} <${it.address}>`,
  it => `Copy of ${it.address}.p12`,
  it => `${it.address}-laptop`,
];

/** Names that hold the local part, or a part of the folder's name. */
const LOCAL: readonly Naming[] = [
  it => localOf(it),
  it => localOf(it).toUpperCase(),
  it => capital(localOf(it).replace(/[._]/g, ' ')),
  (it, next) => `${localOf(it)}_cert_${date(next)}`,
  (it, next) => `${localOf(it)} (${1 + Math.floor(next() * 3)})`,
  it => `smime-${localOf(it)}`,
];

const localOf = ({address}: Person) => address.slice(0, address.indexOf('@'));
const domainOf = ({address}: Person) => address.slice(address.indexOf('@') + 1);

/** Names of persons, whatever their address. */
const PERSON: readonly Naming[] = [
  it => `${capital(it.first)} ${capital(it.last)}`,
  it => `${capital(it.last)}, ${capital(it.first)}`.normalize('NFD'),
  it => `${it.last}_${it.first}`,
];

/**
 * A folder of `count` files: most of a wanted mailbox each, some of one that has two, some of people who are not wanted
 * but are called nearly the same.
 */
export function noisyFolder(
  count: number,
  seed: number,
): {readonly files: readonly NamedFile[]; readonly wanted: readonly Mailbox[]} {
  const next = random(seed);
  const people = new Map<string, Person>();
  const called = new Map<string, boolean>();
  while (people.size < count + 60) {
    const it = person(next);
    // Of people of one name none is called by the first name alone: no name of a file could tell that one.
    const name = `${it.first} ${it.last}`;
    const byFirst = localOf(it).replace(/\d$/, '') === it.first;
    if (called.has(name) && (byFirst || called.get(name))) continue;
    called.set(name, byFirst);
    people.set(it.address, it);
  }
  const [strangers, staff] = halves([...people.values()], 60);
  const wanted = staff.map(({address}) => ({user: address, alias: address}));
  const files: NamedFile[] = [];
  const put = (
    path: string[],
    name: string,
    owner: Mailbox | null,
    allows: boolean,
  ) =>
    files.push({
      file: {
        id: `file-${files.length}-${hex(next, 12)}`,
        name,
        path,
        size: 2000 + Math.floor(next() * 4000),
      },
      owner,
      allows,
    });
  const unique = (it: Person) => {
    const words = wordsOf(localOf(it));
    return (
      [...people.values()].filter(other => wordsOf(localOf(other)) === words)
        .length === 1
    );
  };
  for (const [i, it] of staff.entries()) {
    const owner = wanted[i]!;
    const ending = end(next);
    const chance = next();
    if (files.length >= count * 0.88) break;
    if (chance < 0.55)
      put(folders(next), one(ADDRESS, next)(it, next) + ending, owner, true);
    else if (chance < 0.75)
      put(
        folders(next),
        one(LOCAL, next)(it, next) + ending,
        owner,
        unique(it) && !/\d$/.test(localOf(it)),
      );
    else if (chance < 0.82)
      put([domainOf(it)], localOf(it) + ending, owner, true);
    else if (chance < 0.91)
      put(
        ['users', it.address, ...one([[], ['2026'], ['certs', 'old']], next)],
        one(['smime', 'certificate', `cert-${date(next)}`, localOf(it)], next) +
          ending,
        owner,
        true,
      );
    else if (chance < 0.97)
      put(
        folders(next),
        one(PERSON, next)(it, next) + ending,
        owner,
        /[._]/.test(localOf(it)) && unique(it),
      );
    else put(folders(next), `${hex(next, 20)}${ending}`, owner, false);
  }
  // Some have two.
  for (let i = 0; files.length < count * 0.91; i += 7) {
    const it = staff[i]!;
    put(folders(next), `${it.address}-${date(next)}.p12`, wanted[i]!, false);
    const first = files[i]!;
    files[i] = {...first, allows: false};
  }
  // And some are of people without a row.
  for (let i = 0; files.length < count; i++) {
    const it = strangers[i % strangers.length]!;
    const near = one(staff, next).address;
    const name = one(
      [
        it.address,
        `${near.slice(0, near.indexOf('@'))}@${one(FOREIGN, next)}`,
        `${one(['mary', 'x', 'jean-luc'], next)}.${near}`,
        near.replace('@', '@not-'),
        near.replace(/\.[a-z]+$/, '.net').replace('@', '_'),
        `${near.replace('@', '_')}_au`,
        'backup',
        'readme',
      ],
      next,
    );
    put(
      folders(next),
      `${name}.p12`,
      people.has(name) && !strangers.some(s => s.address === name)
        ? wanted.find(w => w.alias === name)!
        : null,
      false,
    );
  }
  return {files: shuffled(files, next), wanted: shuffled(wanted, next)};
}

function folders(next: Random): string[] {
  return one(
    [[], ['2026'], ['certs'], ['Export 2026-01', 'smime'], ['Marketing']],
    next,
  );
}

const wordsOf = (local: string) =>
  local
    .split(/[^a-z0-9]/)
    .sort()
    .join('');

function halves<T>(all: readonly T[], first: number): [T[], T[]] {
  return [all.slice(0, first), all.slice(first)];
}

function shuffled<T>(all: readonly T[], next: Random): T[] {
  return all
    .map(it => ({it, at: next()}))
    .sort((a, b) => a.at - b.at)
    .map(({it}) => it);
}
