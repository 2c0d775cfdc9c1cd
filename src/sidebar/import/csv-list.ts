/** A list (CSV) that the person gives: read by the script, looked at here, and written when they say so. */
import {signal} from '@preact/signals';
import type {Notice} from '../../core/door/contract';
import type {
  CsvImport,
  CsvMeaning,
  CsvSource,
  ImportPreview,
  ImportVerbs,
} from '../../core/import/contract';
import {announce} from '../announcer';
import {Refused, ask} from '../rpc';
import {refresh} from '../sheet';
import {task} from '../task';
import {listed, say} from '../words';

export const KINDS = ['bytes', 'text', 'drive'] as const;
export type Kind = CsvSource['kind'];

/** Bytes of a list that is sent to the script in one request. */
const MAX_BYTES = 5_000_000;

/** The person's input. It may contain passwords: it is only in the page's memory. */
export interface Given {
  readonly kind: Kind;
  readonly file: File | null;
  readonly text: string;
  readonly link: string;
  /** Link or id; empty where the list has links itself. */
  readonly folder: string;
}

const NOTHING: Given = {
  kind: 'bytes',
  file: null,
  text: '',
  link: '',
  folder: '',
};

export const given = signal(NOTHING);

/** The script's answer for exactly this source and folder; null if there is none, or no longer. */
export const preview = signal<{
  readonly request: CsvImport;
  readonly says: ImportPreview;
} | null>(null);

export const written = signal<ImportVerbs['importCsv']['out'] | null>(null);

/** Stores the person's changes; an earlier preview is void then. */
export function give(change: Partial<Given>): void {
  given.value = {...given.value, ...change};
  preview.value = null;
  written.value = null;
  read.notices.value = [];
  assign.notices.value = [];
  write.notices.value = [];
}

/** Forgets the list; the folder, which holds no secret, stays. */
export function forget(): void {
  give({file: null, text: '', link: ''});
}

export function isGiven({kind, file, text, link}: Given): boolean {
  const is = {bytes: file !== null, text: text.trim(), drive: link.trim()};
  return Boolean(is[kind]);
}

/** Asks what writing the list would do. */
export const read = task(async () => {
  const now = given.value;
  preview.value = null;
  written.value = null;
  write.notices.value = [];
  const source = await sourceOf(now);
  await look(now, {source, folder: now.folder.trim()});
});

/** Assigns a meaning to a column; the preview follows. Another column with that meaning loses it. */
export const assign = task(async (column: number, meaning: CsvMeaning) => {
  if (!preview.value) return;
  write.notices.value = [];
  const {request, says} = preview.value;
  const columns = says.columns.map((it, at): CsvMeaning => {
    if (at === column) return meaning;
    return it.meaning === meaning ? '' : it.meaning;
  });
  await look(given.value, {...request, columns});
});

async function look(of: Given, request: CsvImport): Promise<void> {
  const says = await ask('readCsv', request);
  // The person has continued typing: this is not a preview of the current text.
  if (given.value !== of) return;
  preview.value = {request, says};
  const {counts} = say.csv;
  const {added, changed, unchanged, rejected} = says;
  announce(
    listed([
      counts.added(added),
      counts.changed(changed),
      counts.unchanged(unchanged),
      counts.rejected(rejected.length),
    ]),
  );
}

/** Writes what was previewed, and discards the list. */
export const write = task(async () => {
  if (!preview.value) return;
  const {request, says} = preview.value;
  const {added, changed} = says;
  const out = await ask('importCsv', {
    ...request,
    confirmed: {added, changed},
  });
  forget();
  written.value = out;
  await refresh();
});

async function sourceOf({kind, file, text, link}: Given): Promise<CsvSource> {
  switch (kind) {
    case 'drive':
      return {kind, file: link.trim()};
    case 'text':
      refuseLarge(new Blob([text]).size);
      return {kind, text};
    case 'bytes': {
      refuseLarge(file!.size);
      return {kind, base64: await base64Of(file!)};
    }
  }
}

function refuseLarge(bytes: number): void {
  if (bytes <= MAX_BYTES) return;
  const {size, tooLarge, tooLargeFix} = say.csv;
  refuse('list-too-large', tooLarge(size(bytes)), tooLargeFix);
}

async function base64Of(file: File): Promise<string> {
  const url = await new Promise<string | null>(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(file);
  });
  const {unreadable, unreadableFix} = say.csv;
  if (url === null) {
    refuse('list-unreadable', unreadable(file.name), unreadableFix);
  }
  // The data URL of an empty file ends at its comma, or has none.
  const comma = url.indexOf(',');
  return comma < 0 ? '' : url.slice(comma + 1);
}

function refuse(code: string, says: string, fix: string): never {
  const notice: Notice = {code, severity: 'block', says, fix};
  throw new Refused([notice], false);
}
