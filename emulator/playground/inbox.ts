/**
 * How the thread that runs the script waits without returning to its event loop: an execution is one synchronous call, so
 * whatever the page asks meanwhile has to be looked for from inside it.
 */
import {receiveMessageOnPort, type MessagePort} from 'node:worker_threads';

/** A number that grows with each message; shared, so that the waiting thread can sleep on it. */
export type Bell = Int32Array<SharedArrayBuffer>;

export function newBell(): Bell {
  return new Int32Array(new SharedArrayBuffer(4));
}

/** Wakes the thread that waits; to be called after the message was posted. */
export function ring(bell: Bell): void {
  Atomics.add(bell, 0, 1);
  Atomics.notify(bell, 0);
}

export class Inbox<Message> {
  constructor(
    private readonly port: MessagePort,
    private readonly bell: Bell,
    private readonly take: (message: Message) => void,
  ) {}

  /**
   * Blocks the thread for so many milliseconds of real time, or until `over` returns true; messages that arrive meanwhile
   * are handled immediately. Messages that are already there are handled even if there is no time to wait.
   */
  wait(ms: number, over: () => boolean = () => false): void {
    const until = performance.now() + ms;
    for (;;) {
      const heard = Atomics.load(this.bell, 0);
      this.takeAll();
      const left = until - performance.now();
      if (over() || left <= 0) return;
      Atomics.wait(this.bell, 0, heard, left);
    }
  }

  private takeAll(): void {
    for (;;) {
      const received = receiveMessageOnPort(this.port);
      if (!received) return;
      this.take(received.message as Message);
    }
  }
}
