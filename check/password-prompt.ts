import process from 'node:process';
import {createInterface} from 'node:readline';

export interface PasswordPrompt {
  /** Asks on the terminal without echo; if the input is not a terminal, reads its next line. */
  ask(file: string): Promise<string>;
  close(): void;
}

/** @param question - what is asked on a terminal */
export function passwordPrompt(
  question = (file: string) => `Password of ${file}: `,
): PasswordPrompt {
  return process.stdin.isTTY ? terminalPrompt(question) : pipedPrompt();
}

const ENTER = /[\r\n]/;
const CTRL_C = '\x03';
const CTRL_D = '\x04';
const BACKSPACE = /[\b\x7f]/;

function terminalPrompt(question: (file: string) => string): PasswordPrompt {
  const {stdin, stderr} = process;
  return {
    ask: file =>
      new Promise(resolve => {
        stderr.write(question(file));
        let typed = '';
        const done = (): void => {
          stdin.off('data', take);
          stdin.setRawMode(false);
          stdin.pause();
          stderr.write('\n');
        };
        const take = (chunk: string): void => {
          for (const key of chunk) {
            if (key === CTRL_C) {
              done();
              process.exit(130);
            }
            if (ENTER.test(key) || key === CTRL_D) {
              done();
              resolve(typed);
              return;
            }
            typed = BACKSPACE.test(key)
              ? Array.from(typed).slice(0, -1).join('')
              : typed + key;
          }
        };
        stdin.setEncoding('utf8');
        stdin.setRawMode(true);
        stdin.on('data', take);
        stdin.resume();
      }),
    close: () => {},
  };
}

function pipedPrompt(): PasswordPrompt {
  let input: ReturnType<typeof createInterface> | null = null;
  let lines: AsyncIterator<string> | null = null;
  return {
    async ask() {
      input ??= createInterface({input: process.stdin});
      lines ??= input[Symbol.asyncIterator]();
      const next = await lines.next();
      return next.done ? '' : next.value;
    },
    close: () => input?.close(),
  };
}
