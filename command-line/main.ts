// `smime-rollout`: the actions of the sheet from the command line. See docs/guide/command-line.md.
import {setMaxListeners} from 'node:events';
import process from 'node:process';
import {setTimeout as after} from 'node:timers/promises';
import {localeOf, readArguments} from './arguments';
import {EXIT} from './refusal';
import type {ProgramWorld} from './world';
import {commandLineWords} from '../src/messages/command-line';

/** As shells count a process that was ended by Ctrl-C. */
const INTERRUPTED = 130;

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The second one ends the process wherever it is: the next run continues.
    if (stop.signal.aborted) process.exit(INTERRUPTED);
    stop.abort();
  });
}
// Who reads the outcomes may stop reading them, as `head` does.
process.stdout.on('error', () => process.exit(INTERRUPTED));
// Where nobody looks any longer, the outcomes still go where they belong.
process.stderr.on('error', () => undefined);

const world: ProgramWorld = {
  env: process.env,
  async connect(options, hidden) {
    const {connector} = await import('./access/connect');
    return connector(process.env)(options, hidden);
  },
  clock: {
    now: Date.now,
    random: Math.random,
    async sleep(ms, signal) {
      // Many calls wait for one end; Node warns of more than ten.
      if (signal) setMaxListeners(0, signal);
      const isDone = after(Math.max(ms, 0), undefined, {
        ...(signal ? {signal} : {}),
      });
      await isDone.catch(() => undefined);
    },
  },
  async write(text) {
    if (process.stdout.write(text)) return;
    await new Promise(resolve => process.stdout.once('drain', resolve));
  },
  errors: process.stderr,
  ask: process.stdin.isTTY ? asked : null,
  async askPassword(question) {
    const {passwordPrompt} = await import('../check/password-prompt');
    const prompt = passwordPrompt(() => question);
    try {
      return await prompt.ask('');
    } finally {
      prompt.close();
    }
  },
  stop: stop.signal,
};

/** What a person types; nothing if they end the input. Ctrl-C at a question ends the process: nothing was done yet. */
async function asked(question: string): Promise<string> {
  const {createInterface} = await import('node:readline');
  const lines = createInterface({
    ...{input: process.stdin, output: process.stderr},
  });
  try {
    return await new Promise(resolve => {
      lines.once('SIGINT', () => process.exit(INTERRUPTED));
      lines.once('close', () => resolve(''));
      lines.question(question, resolve);
    });
  } finally {
    lines.close();
  }
}

const typed = process.argv.slice(2);
const locale = localeOf(typed, process.env);
const read = await readArguments(typed, commandLineWords(locale));
if ('says' in read) {
  (read.isError ? process.stderr : process.stdout).write(`${read.says}\n`);
  process.exitCode = read.isError ? EXIT.refused : EXIT.done;
} else {
  // Help and completions, which shells wait for, need nothing of the core.
  const {perform} = await import('./program');
  process.exitCode = await perform(read, world, locale);
}
