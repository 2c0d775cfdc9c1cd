/**
 * The stored values of a run, as properties of the document. A property holds 9 kB, so a longer value is cut into pieces; all
 * pieces of all values that are stored together are written in one call.
 */
import type {Kept, RunRecord} from '../core/run/record';

type Properties = GoogleAppsScript.Properties.Properties;

/** Characters; every one of them is a byte, since all others are escaped. */
const LONGEST_PIECE = 8000;
const NAMES: readonly (keyof Kept)[] = [
  'run',
  'stop',
  'lastEnded',
  'lease',
  'pending',
  'unrecorded',
  'begun',
  'opening',
  'confirmed',
  'handled',
  'cutOff',
  'schedule',
  'reported',
  'wholeDigest',
  'failedMarks',
  'stored',
  'usersWithoutRows',
  'usersFrom',
  'usersRefused',
  'groupsListed',
  'known',
  'watched',
  'lastImport',
  'userKit',
  'requests',
  'issuer',
  'askedRequests',
  'successors',
  'gate',
  'stopped',
  'firstRun',
];

/** What things were called in earlier versions: read where nothing is kept under the present name. */
const FORMER: {readonly [Name in keyof Kept]?: string} = {
  reported: 'told',
  failedMarks: 'troubled',
  usersWithoutRows: 'strangers',
  schedule: 'upkeep',
};

/** Reads everything that is kept. */
export function readKept(properties: Properties): Partial<Kept> {
  const stored = properties.getProperties();
  const kept: Partial<Record<keyof Kept, unknown>> = {};
  for (const name of NAMES) {
    const text = joined(stored, name) || joined(stored, FORMER[name] ?? '');
    if (text !== '') kept[name] = asNow(name, JSON.parse(text));
  }
  return kept as Partial<Kept>;
}

/** Stores some values; null deletes. An empty property means none, since deleting one takes a call of its own. */
export function writeKept(
  properties: Properties,
  values: {readonly [Name in keyof Kept]?: Kept[Name] | null},
): void {
  const written: Record<string, string> = {};
  for (const name of NAMES) {
    const value = values[name];
    if (value === undefined) continue;
    const text = isNothing(value) ? '' : asciiJson(value);
    pieces(text).forEach((piece, i) => {
      written[pieceName(name, i)] = piece;
    });
    const former = FORMER[name];
    if (former !== undefined) written[former] = '';
  }
  properties.setProperties(written, false);
}

/** Texts that are kept beside, which tidying must know. */
const LONG_TEXTS = ['caCertificates'] as const;

type LongText = (typeof LONG_TEXTS)[number];

/** A long text of its own, which is not read with the rest; empty where there is none. */
export function readLongText(properties: Properties, name: LongText): string {
  return joined(properties.getProperties(), name);
}

/** @param text - of characters that are one byte each */
export function writeLongText(
  properties: Properties,
  name: LongText,
  text: string,
): void {
  const written: Record<string, string> = {};
  pieces(text).forEach((piece, i) => {
    written[pieceName(name, i)] = piece;
  });
  properties.setProperties(written, false);
}

/** Empties pieces that are no longer needed, all in one call: deleting each would be a call of its own. */
export function tidyKept(properties: Properties): void {
  const stored = properties.getProperties();
  const emptied: Record<string, string> = {};
  for (const name of [...NAMES, ...Object.values(FORMER), ...LONG_TEXTS]) {
    const needed = parseInt(stored[name] ?? '', 10) || 0;
    const used = Array.from({length: needed}, (_, i) => pieceName(name, i));
    for (const key of Object.keys(stored)) {
      const isPiece = key === name || key.startsWith(`${name}.`);
      if (isPiece && !used.includes(key) && stored[key] !== '') {
        emptied[key] = '';
      }
    }
  }
  if (Object.keys(emptied).length > 0) properties.setProperties(emptied, false);
}

/**
 * A value in this version's format: pending lines had an `address` until 0.2.0, the name of their row; the preview of an upload
 * was called `plan` until 0.5.0.
 */
function asNow(name: keyof Kept, value: unknown): unknown {
  if (name === 'run') {
    const run = value as Omit<RunRecord, 'action'> & {readonly action: string};
    return run.action === 'plan' ? {...run, action: 'preview'} : value;
  }
  if (name !== 'pending' || !Array.isArray(value)) return value;
  return value.map((line: Readonly<Record<string, unknown>>) => {
    const {address, ...others} = line;
    return address === undefined ? line : {rowName: address, ...others};
  });
}

/** An empty list or record is nothing, too. */
function isNothing(value: unknown): boolean {
  if (value === null) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** The first piece begins with how many there are. */
function pieces(text: string): string[] {
  if (text === '') return [''];
  const cut: string[] = [];
  for (let at = 0; at < text.length; at += LONGEST_PIECE) {
    cut.push(text.slice(at, at + LONGEST_PIECE));
  }
  cut[0] = `${cut.length} ${cut[0]!}`;
  return cut;
}

function joined(
  stored: Readonly<Record<string, string>>,
  name: string,
): string {
  const [, count, first] = /^(\d+) ([^]*)$/.exec(stored[name] ?? '') ?? [];
  let text = first ?? '';
  for (let i = 1; i < Number(count ?? 0); i++) {
    text += stored[pieceName(name, i)] ?? '';
  }
  return text;
}

function pieceName(name: string, i: number): string {
  return i === 0 ? name : `${name}.${i}`;
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    it => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
