/** The key file of requests, as the sidebar saves it: read, added to, and written whole. */
import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import type {CommandLineWords} from '../../src/messages/command-line';
import {
  newLock,
  openKeyFile,
  writeKeyFile,
  type FileLock,
  type OpenRequest,
} from '../../src/keys/key-file';
import {passphraseProblem} from '../../src/keys/passphrase';
import type {Arguments} from '../arguments';
import {firstLineOf} from '../given';
import {EXIT, Refusal} from '../refusal';
import type {ProgramWorld} from '../world';

/** Requests with their keys. */
export interface KeyRing {
  readonly requests: readonly OpenRequest[];
  /** Writes the file with more requests, in one step: nothing is handed out before. */
  add(more: readonly OpenRequest[]): Promise<void>;
}

/**
 * Opens the file that `--keys` names.
 *
 * @param isNew - whether it may be made
 * @throws Refusal
 */
export async function openKeyRing(
  args: Arguments,
  world: ProgramWorld,
  words: CommandLineWords,
  isNew = false,
): Promise<KeyRing> {
  const {keys: file} = args;
  const {request: says} = words;
  if (file === null) throw new Refusal(says.keysNeeded);
  const isThere = existsSync(file);
  if (!isThere && !isNew) {
    throw new Refusal(words.unreadable(file), EXIT.impossible);
  }
  const passphrase = await passphraseOf(args, world, words);
  let requests: readonly OpenRequest[] = [];
  let lock: FileLock;
  if (isThere) {
    const opened = await openKeyFile(readFileSync(file, 'utf8'), passphrase);
    if (!opened.ok) throw new Refusal(says.keyFile[opened.problem]);
    ({requests, lock} = opened);
  } else {
    if (passphraseProblem(passphrase) !== null) {
      throw new Refusal(says.passphraseWeak);
    }
    lock = await newLock(passphrase);
  }
  return {
    get requests() {
      return requests;
    },
    async add(more) {
      requests = [...requests, ...more];
      const text = await writeKeyFile(requests, lock, world.clock.now());
      const draft = `${file}.${process.pid}.new`;
      writeFileSync(draft, text, {mode: 0o600, flag: 'wx'});
      renameSync(draft, file);
    },
  };
}

async function passphraseOf(
  {passphraseFile}: Arguments,
  world: ProgramWorld,
  words: CommandLineWords,
): Promise<string> {
  if (passphraseFile !== null) return firstLineOf(passphraseFile, words);
  if (!world.ask) throw new Refusal(words.request.passphraseNeeded);
  return world.askPassword(words.request.passphrasePrompt);
}

/** An address as the name of a file. */
export function fileNameOf(address: string, ending: string): string {
  return address.replace(/[^\w.@+-]/g, '_') + ending;
}
