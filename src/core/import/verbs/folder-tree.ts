/** A folder in Drive with everything below it, level by level. */
import {folderFinding, folderIdOf, itemsIn} from '../../google/drive/folder';
import {itemAt, type DriveItem, type Folder} from '../../google/drive/item';
import type {DriveFile} from '../drive-file';
import {outcomeOf} from '../../rows/early-end';
import type {Finding} from '../../rows/outcome';
import {runWorkflows} from '../../run/run-workflows';
import type {Workflow} from '../../google/wire';
import {
  DoorRefusal,
  RequestRefused,
  type DoorFinding,
} from '../../rows/refusal';
import type {ImportPorts} from '../ports';

const DEEPEST = 10;
const MAX_FOLDERS = 500;
const MAX_FILES = 10_000;
/** Names of shortcuts in a finding. */
const MAX_NAMED = 5;
/** A folder that is so slow is not waited for: someone is at the screen. */
const LONGEST_MS = 60_000;

/** The files, each once, in the order of their folders and names; Google's own documents are left out. */
export interface FolderTree {
  readonly files: readonly DriveFile[];
  readonly findings: readonly DoorFinding[];
}

/** A folder that is to be listed. */
interface Below extends Folder {
  /** With its own name. */
  readonly path: readonly string[];
}

/**
 * Reads a folder, its subfolders, and the targets of shortcuts in them.
 *
 * @param given - the folder's link or id
 * @throws RequestRefused if it is not a folder or may not be read; of a folder that cannot be read completely, nothing is
 * returned
 */
export function readTree(ports: ImportPorts, given: string): FolderTree {
  return new Reading(ports).read(topOf(ports, given));
}

/** The requested folder. */
function topOf(ports: ImportPorts, given: string): Below {
  const value = given.trim();
  const id = folderIdOf(value);
  if (id === null) {
    throw new RequestRefused([folderFinding('folder-not-a-link', {value})]);
  }
  let [item] = all(ports, [id]);
  if (item && 'targetId' in item && item.targetId !== '') {
    [item] = all(ports, [item.targetId]);
  }
  if (!item || 'code' in item) {
    if (item?.code === 'file-not-found') {
      throw new RequestRefused([folderFinding('folder-not-found', {})]);
    }
    throw item ? new RequestRefused([item]) : tookTooLong();
  }
  if (item.kind !== 'folder') {
    throw new RequestRefused([
      folderFinding('not-a-folder', {name: item.name}),
    ]);
  }
  return {id: item.id, driveId: item.driveId, path: [item.name]};
}

/** The items for ids, or why they are unknown. */
function all(
  ports: ImportPorts,
  ids: readonly string[],
): (DriveItem | Finding | undefined)[] {
  return runWorkflows(
    ports,
    ids.map(id => ({name: id, work: orProblem(itemAt(id))})),
    ports.now() + LONGEST_MS,
  );
}

function* orProblem<T>(work: Workflow<T>): Workflow<T | Finding> {
  try {
    return yield* work;
  } catch (error) {
    return outcomeOf(error).findings[0]!;
  }
}

/** The reading of one tree. */
class Reading {
  private readonly files = new Map<string, DriveFile>();
  private readonly seen = new Set<string>();
  private readonly unreachable: string[] = [];
  private isWhole = true;

  constructor(private readonly ports: ImportPorts) {}

  read(top: Below): FolderTree {
    this.seen.add(top.id);
    let level: Below[] = [top];
    for (let depth = 1; level.length > 0; depth++) {
      const below = this.list(level);
      if (depth === DEEPEST && below.length > 0) this.isWhole = false;
      level = depth === DEEPEST ? [] : below;
    }
    return {
      files: [...this.files.values()].sort(byPlace),
      findings: this.findings(),
    };
  }

  /** Takes the files of some folders. @returns the folders below them */
  private list(level: readonly Below[]): Below[] {
    const lists = runWorkflows(
      this.ports,
      level.map(it => ({
        name: it.id,
        work: orProblem(itemsIn(it, MAX_FILES)),
      })),
      this.ports.now() + LONGEST_MS,
    );
    const found = lists.flatMap((items, i) => {
      if (!items) throw tookTooLong();
      if (!Array.isArray(items)) throw new RequestRefused([items]);
      const {path} = level[i]!;
      return items.map(item => ({item, path}));
    });
    const direct = found.filter(it => it.item.kind !== 'shortcut');
    const shortcuts = found.filter(it => it.item.kind === 'shortcut');
    // Items in the folder itself precede those that are only linked by a shortcut.
    return [...direct, ...this.targetsOf(shortcuts)].flatMap(it =>
      this.take(it.item, it.path),
    );
  }

  private targetsOf(
    shortcuts: readonly {item: DriveItem; path: readonly string[]}[],
  ) {
    const ids = [...new Set(shortcuts.map(it => it.item.targetId))].filter(
      it => it !== '' && !this.seen.has(it) && !this.files.has(it),
    );
    const targets = all(this.ports, ids);
    return shortcuts.flatMap(({item, path}) => {
      const at = ids.indexOf(item.targetId);
      if (at < 0) return [];
      const target = targets[at];
      if (!target) throw tookTooLong();
      if ('code' in target) {
        this.unreachable.push(item.name);
        return [];
      }
      // The shortcut's name is that which people see here.
      return [{item: {...target, name: item.name}, path}];
    });
  }

  private take(item: DriveItem, path: readonly string[]): Below[] {
    const {id, name, size, driveId} = item;
    if (item.kind === 'file') {
      if (this.files.size >= MAX_FILES) this.isWhole = false;
      else if (!this.files.has(id)) this.files.set(id, {id, name, path, size});
      return [];
    }
    if (item.kind !== 'folder' || this.seen.has(id)) return [];
    if (this.seen.size >= MAX_FOLDERS) {
      this.isWhole = false;
      return [];
    }
    this.seen.add(id);
    return [{id, driveId, path: [...path, name]}];
  }

  private findings(): DoorFinding[] {
    const found: DoorFinding[] = [];
    if (!this.isWhole) {
      const facts = {
        folders: MAX_FOLDERS,
        depth: DEEPEST,
        files: MAX_FILES,
      };
      found.push(folderFinding('folder-too-large', facts));
    }
    const {unreachable} = this;
    if (unreachable.length > 0) {
      const facts = {names: unreachable.slice(0, MAX_NAMED)};
      found.push(folderFinding('shortcuts-unreachable', facts));
    }
    return found;
  }
}

function byPlace(a: DriveFile, b: DriveFile): number {
  const [one, other] = [a, b].map(it => [...it.path, it.name].join('/'));
  return one! < other! ? -1 : one! > other! ? 1 : a.id < b.id ? -1 : 1;
}

function tookTooLong(): DoorRefusal {
  return new DoorRefusal('took-too-long', {});
}
