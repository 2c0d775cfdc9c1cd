/** `.clasp.json`: which script clasp updates, and from which folder. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {CannotDeploy} from './cannot-deploy';

const FILE = '.clasp.json';

/** The folder that the build fills, and the only one that clasp may push. */
export const DIST = 'dist';

/** What to write into the file, with and without a script. */
const ADVICE = `Write {"rootDir": "${DIST}"} into it. If you already have a Sheet with the script, write {"rootDir": "${DIST}", "scriptId": "…"} instead: its ID is in the Apps Script editor under Project Settings.`;

/** The ids of the script and of the Sheet that it is bound to; null if the file has none. */
export interface ClaspSettings {
  readonly scriptId: string | null;
  readonly sheetId: string | null;
}

/**
 * Reads `.clasp.json` in the current folder.
 *
 * @throws CannotDeploy if it is missing or cannot be used as it is
 */
export function readClaspSettings(): ClaspSettings {
  const settings = parse(readText());
  const {scriptId, parentId, rootDir, srcDir} = settings;
  if (scriptId !== undefined && !isId(scriptId)) {
    throw broken('its scriptId is not the ID of a script');
  }
  // clasp reads srcDir first. Otherwise, it would push a folder other than the one that was built.
  const folder = srcDir || rootDir;
  if (
    typeof folder !== 'string' ||
    path.resolve(folder) !== path.resolve(DIST)
  ) {
    throw broken(`its rootDir is not "${DIST}"`);
  }
  return {
    scriptId: isId(scriptId) ? scriptId : null,
    sheetId: isId(parentId) ? parentId : null,
  };
}

function readText(): string {
  try {
    // Windows editors put a byte order mark in front.
    return readFileSync(FILE, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new CannotDeploy(`${FILE} is missing in this folder. ${ADVICE}`);
  }
}

function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken('it is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw broken('it is not a JSON object');
  }
  return value as Record<string, unknown>;
}

function broken(why: string): CannotDeploy {
  return new CannotDeploy(`${FILE} cannot be used: ${why}. ${ADVICE}`);
}

/** As Google makes them: letters, digits, hyphen and underscore. */
function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]+$/.test(value);
}
