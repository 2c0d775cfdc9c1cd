/** How far a run is: a bar on a terminal, and a line from time to time elsewhere. */
import {SingleBar} from 'cli-progress';
import type {CommandLineWords} from '../../src/messages/command-line';
import {hasPassed} from '../ports/clock';

/** Between two lines. */
const LINE_MS = 10_000;
/** The rate is that of the time since the begin, once this has passed. */
const FIRST_MS = 1000;

export interface ProgressDisplay {
  /** So many rows are done. */
  show(done: number): void;
  end(): void;
}

/** @param stream - where people look, which is not where outcomes go */
export function progressOn(
  stream: NodeJS.WriteStream,
  words: CommandLineWords,
  total: number,
  now: () => number,
): ProgressDisplay {
  const began = now();
  const textFor = (done: number) => {
    const ms = Math.max(now() - began, 1);
    const perMs = done / ms;
    const left = perMs > 0 && ms >= FIRST_MS ? (total - done) / perMs : null;
    return words.progress({
      ...{done, total, perMinute: Math.round(perMs * 60_000)},
      left: left === null ? null : Math.ceil(left / 1000),
    });
  };
  if (stream.isTTY) {
    const bar = new SingleBar({
      ...{stream, hideCursor: true, clearOnComplete: true, fps: 5},
      format: '{bar} {percentage} % · {text}',
      ...{barCompleteChar: '█', barIncompleteChar: '░', barsize: 24},
    });
    bar.start(total, 0, {text: textFor(0)});
    return {
      show: done => bar.update(done, {text: textFor(done)}),
      end: () => bar.stop(),
    };
  }
  let shown = began;
  return {
    show(done) {
      if (!hasPassed({now}, shown, LINE_MS)) return;
      shown = now();
      stream.write(`${textFor(done)}\n`);
    },
    end: () => undefined,
  };
}
