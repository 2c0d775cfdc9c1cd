/** What a command writes is none of what it reads, and no two of its files are one. */
import {statSync} from 'node:fs';
import path from 'node:path';
import type {CommandLineWords} from '../src/messages/command-line';
import type {Arguments} from './arguments';
import {Refusal} from './refusal';

/** By their options. */
type Files = readonly (readonly [option: string, file: string | null])[];

/** @throws Refusal where a file would be overwritten that the same command reads, or writes otherwise */
export function checkDistinctFiles(
  args: Arguments,
  words: CommandLineWords,
): void {
  const written: Files = [
    ...([['--out', args.out]] as const),
    ...([['--json-out', args.jsonOut]] as const),
    ...([['--journal', args.journal]] as const),
  ];
  const read: Files = [
    ...([['--csv', args.csv]] as const),
    ...([['--password-file', args.passwordFile]] as const),
    ...([['--key-file', args.keyFile]] as const),
    ...([['--roots', args.roots]] as const),
    ...([['--keys', args.keys]] as const),
    ...([['--passphrase-file', args.passphraseFile]] as const),
    ...([['--cse-settings', args.cseSettings]] as const),
    ...([['--key-service-token-file', args.keyServiceTokenFile]] as const),
    ...([['--cfssl-key-file', args.cfsslKeyFile]] as const),
  ];
  written.forEach(([option, file], i) => {
    if (file === null) return;
    const other = [...read, ...written.slice(i + 1)].find(
      ([, it]) => it !== null && isSame(file, it),
    );
    if (other) throw new Refusal(words.sameFile(option, other[0]));
  });
}

/** Also by another path. Devices, such as /dev/null, are no files that could be lost. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map(it =>
    statSync(it, {throwIfNoEntry: false, bigint: true}),
  );
  if (!a || !b) return path.resolve(one) === path.resolve(other);
  return a.isFile() && a.dev === b.dev && a.ino === b.ino;
}
