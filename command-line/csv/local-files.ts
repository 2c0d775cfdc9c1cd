/**
 * Certificate files in a folder of this computer. Workflows know files in Drive: a path becomes a link, and the wire answers the
 * call for such a file from the disk, so that what reads, opens, and judges them is the same.
 */
import {createHash} from 'node:crypto';
import {open} from 'node:fs/promises';
import path from 'node:path';
import {fileIdOf} from '../../src/core/google/drive/link';
import {LARGEST_FILE} from '../../src/core/google/drive/largest-file';
import {googleProblem} from '../../src/core/google/gmail/errors';
import type {Answer, Call} from '../../src/core/google/wire';
import type {AsyncWire} from '../ports/wire';

const PREFIX = 'local-';

/** Ids in links have at most 128 characters. */
const LONGEST_ID = 128;

/** In place of the status of a response, where a file in the folder is missing. */
export const MISSING = 0;

/** Files of one folder. */
export interface LocalFiles {
  /** The link that stands for a path; undefined where the text is an address in Drive. */
  linkOf(cell: string): string | undefined;
  /** Whether a call is for such a file, so that nothing is sent. */
  isLocal(call: Call): boolean;
  /** The wire, with these files. */
  over(wire: AsyncWire): AsyncWire;
}

/** @param folder - what paths are relative to; files outside of it are not read */
export function localFiles(folder: string): LocalFiles {
  const root = path.resolve(folder);
  /** Paths that are too long for an id. */
  const long = new Map<string, string>();
  const pathOf = (id: string): string => {
    const known = long.get(id);
    if (known !== undefined) return known;
    const text = id.slice(PREFIX.length);
    return Buffer.from(text, 'base64url').toString('utf8');
  };
  const idIn = ({method, path: {fileId = ''}}: Call) =>
    method.api === 'drive' && fileId.startsWith(PREFIX) ? fileId : null;
  return {
    isLocal: call => idIn(call) !== null,
    linkOf(cell) {
      if (fileIdOf(cell) !== null) return undefined;
      const relative = cell.trim().replace(/^file:\/\//i, '');
      let id = PREFIX + Buffer.from(relative).toString('base64url');
      if (id.length > LONGEST_ID) {
        const digest = createHash('sha256').update(relative);
        id = PREFIX + digest.digest('base64url');
        long.set(id, relative);
      }
      return `https://drive.google.com/file/d/${id}/view`;
    },
    over: wire => ({
      ...wire,
      requests: () => wire.requests(),
      close: async () => wire.close(),
      async send(call) {
        const id = idIn(call);
        if (id === null) return wire.send(call);
        return read(root, path.resolve(root, pathOf(id)), call);
      },
    }),
  };
}

/** As Drive answers: one byte more than allowed shows that a file is too large. */
async function read(root: string, file: string, call: Call): Promise<Answer> {
  const isInside = file === root || file.startsWith(root + path.sep);
  if (!isInside || call.method.answers !== 'bytes') return notFound();
  try {
    const handle = await open(file, 'r');
    try {
      const {size} = await handle.stat();
      const bytes = Buffer.alloc(Math.min(size, LARGEST_FILE + 1));
      const {bytesRead} = await handle.read(bytes, 0, bytes.length, 0);
      return {ok: true, body: new Uint8Array(bytes.subarray(0, bytesRead))};
    } finally {
      await handle.close();
    }
  } catch {
    // There is no such file, it is a folder, or this person may not read it.
    return notFound();
  }
}

function notFound(): Answer {
  const facts = {status: MISSING, text: ''};
  return {ok: false, problem: googleProblem('file-not-found', 'final', facts)};
}
