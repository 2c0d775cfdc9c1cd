/** The worker thread as the server sees it: it is asked commands and shows views; when it is started over, all is new. */
import {Worker} from 'node:worker_threads';
import type {Command, Reply} from './command';
import type {CompanyName} from './companies';
import {newBell, ring, type Bell} from './inbox';
import type {Asked, Said, Start} from './worker';

export interface ThreadOptions {
  /** The worker's code, as CommonJS. */
  readonly code: string;
  readonly bundle: string;
  readonly speed: number;
  readonly iterations?: number | undefined;
  /** Called with the view as JSON text whenever it has changed. */
  readonly onView: (view: string) => void;
}

export class Thread {
  /** The page of the sidebar that was opened last. */
  sidebar = '';
  private worker: Worker | null = null;
  private bell: Bell = newBell();
  private asked = 0;
  private readonly waiting = new Map<number, (reply: Reply) => void>();

  constructor(private readonly options: ThreadOptions) {}

  /**
   * Opens a fresh workspace; what was there is thrown away.
   *
   * @throws Error when the company or the script's set-up fails
   */
  async start(company: CompanyName): Promise<void> {
    await this.stop();
    const {code, bundle, speed, iterations, onView} = this.options;
    this.bell = newBell();
    const {bell} = this;
    const start: Start = {bundle, company, speed, iterations, bell};
    const worker = new Worker(code, {eval: true, workerData: start});
    this.worker = worker;
    await new Promise<void>((resolve, reject) => {
      worker.on('message', (said: Said) => {
        switch (said.kind) {
          case 'ready':
            return resolve();
          case 'view':
            return onView(said.view);
          case 'sidebar':
            this.sidebar = said.html;
            return;
          case 'reply':
            return this.settle(said.id, said.reply);
        }
      });
      worker.on('error', error => {
        reject(error);
        this.refuseAll(`The emulator broke down: ${error.message}`);
      });
    });
  }

  async stop(): Promise<void> {
    const {worker} = this;
    this.worker = null;
    await worker?.terminate();
    this.refuseAll('The playground has started over.');
  }

  perform(command: Command): Promise<Reply> {
    return new Promise(resolve => {
      const {worker} = this;
      if (!worker) {
        return resolve({ok: false, error: 'The playground is starting.'});
      }
      const asked: Asked = {id: ++this.asked, command};
      this.waiting.set(asked.id, resolve);
      worker.postMessage(asked);
      ring(this.bell);
    });
  }

  private settle(id: number, reply: Reply): void {
    this.waiting.get(id)?.(reply);
    this.waiting.delete(id);
  }

  private refuseAll(error: string): void {
    for (const id of [...this.waiting.keys()]) {
      this.settle(id, {ok: false, error});
    }
  }
}
