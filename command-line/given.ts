/** What a person gives in addition to the command: a number that confirms it, a password, files. */
import {accessSync, constants, readFileSync, statSync} from 'node:fs';
import type {CseSettings} from '../src/core/cse/contract';
import {findingsInCse, FIRST_CSE, tidyCse} from '../src/core/cse/settings';
import {isRecord, parseJson} from '../src/core/google/gmail/json';
import type {NamedRoots} from '../src/core/certificates';
import {certificates} from '../src/core/certificates/lazy';
import type {CommandLineWords} from '../src/messages/command-line';
import type {Arguments} from './arguments';
import {EXIT, Refusal} from './refusal';
import type {ProgramWorld} from './world';

/** Takes something away only after the number of rows was given. @throws Refusal */
export async function confirm(
  {yes}: Arguments,
  {ask}: ProgramWorld,
  {
    words,
    action,
    count,
  }: {
    readonly words: CommandLineWords;
    readonly action: string;
    readonly count: number;
  },
): Promise<void> {
  if (yes === null && !ask) throw new Refusal(words.confirmByOption(count));
  const given = yes ?? Number(await ask!(words.confirm(action, count)));
  if (given !== count) throw new Refusal(words.confirmDiffers(count));
}

/** The password for rows without one: from a file, the environment, or the person; null for none. */
export async function passwordOf(
  {passwordFile, passwordEnv, askPassword}: Arguments,
  world: ProgramWorld,
  words: CommandLineWords,
): Promise<string | null> {
  if (passwordFile !== null) {
    return firstLine(readable(passwordFile, words));
  }
  if (passwordEnv !== null) {
    const found = world.env[passwordEnv];
    if (!found) throw new Refusal(words.variableMissing(passwordEnv));
    return found;
  }
  return askPassword ? world.askPassword(words.passwordPrompt) : null;
}

/** The roots that a file names, as the sheet's settings keep them; none without a file. @throws Refusal */
export function rootsIn(
  {roots}: Arguments,
  words: CommandLineWords,
): NamedRoots {
  if (roots === null) return [];
  const found = certificates().readRoots(readable(roots, words));
  if (found.wrong.length > 0 || found.roots.length === 0) {
    throw new Refusal(words.unreadable(roots));
  }
  return found.roots;
}

/** The token that the key service asks for; null for none. */
export function tokenIn(
  {keyServiceTokenFile: file}: Arguments,
  words: CommandLineWords,
): string | null {
  return file === null ? null : firstLine(readable(file, words));
}

/** The settings of client-side encryption; null for those of a new sheet. @throws Refusal for a file that has none */
export function cseSettingsIn(
  {cseSettings: file}: Arguments,
  words: CommandLineWords,
): CseSettings | null {
  if (file === null) return null;
  const given = parseJson(readable(file, words));
  if (!isRecord(given)) throw new Refusal(words.settingsInvalid(file));
  const settings = tidyCse({...FIRST_CSE, ...(given as Partial<CseSettings>)});
  if (findingsInCse(settings).length === 0) return settings;
  throw new Refusal(words.settingsInvalid(file));
}

/** The first line of a file. @throws Refusal */
export function firstLineOf(file: string, words: CommandLineWords): string {
  return firstLine(readable(file, words));
}

function firstLine(text: string): string {
  return text.replace(/\r?\n[^]*$/, '');
}

/** @throws Refusal where a file cannot be opened */
export function mustExist(file: string, words: CommandLineWords): void {
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new Refusal(words.unreadable(file), EXIT.impossible);
  }
}

/** @throws Refusal also where it can’t be read more than once, as a folder or a pipe */
export function mustBeFile(file: string, words: CommandLineWords): void {
  mustExist(file, words);
  if (!statSync(file).isFile()) {
    throw new Refusal(words.notAFile(file), EXIT.impossible);
  }
}

/** @throws Refusal where a file cannot be read */
function readable(file: string, words: CommandLineWords): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Refusal(words.unreadable(file), EXIT.impossible);
  }
}
