/** The worker thread as the server sees it: it is asked commands and shows views; when it is started over, the company is new. */
import {Worker} from 'node:worker_threads';
import type {Command, Reply} from './command';
import type {CompanyName} from './companies';
import {newBell, ring, type Bell} from './inbox';
import type {Asked, Said, Start} from './worker';
import type {CompanyLanguage} from '../sample-company/languages';

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
  /** The language of the company that was opened last. */
  language: CompanyLanguage = 'en';
  private worker: Worker | null = null;
  private bell: Bell = newBell();
  private asked = 0;
  /** Called when a company that was asked for is there, or cannot be opened. */
  private opening: {
    readonly resolve: () => void;
    readonly reject: (error: Error) => void;
  } | null = null;
  private readonly waiting = new Map<number, (reply: Reply) => void>();

  constructor(private readonly options: ThreadOptions) {}

  /**
   * Opens a fresh workspace; the previous one is discarded.
   *
   * @throws Error if the company or the script's set-up fails
   */
  async start(
    company: CompanyName,
    language: CompanyLanguage = 'en',
  ): Promise<void> {
    this.language = language;
    // A script that runs cannot be ended but with its thread.
    if (this.worker && this.waiting.size === 0 && !this.opening) {
      const {worker} = this;
      return this.opened(() => {
        this.tell(worker, {open: company, language});
      });
    }
    await this.stop();
    const {code, bundle, speed, iterations, onView} = this.options;
    this.bell = newBell();
    const {bell} = this;
    const start: Start = {
      ...{bundle, company, language, speed, iterations, bell},
    };
    const worker = new Worker(code, {eval: true, workerData: start});
    this.worker = worker;
    await this.opened(() => {
      worker.on('message', (said: Said) => {
        switch (said.kind) {
          case 'ready':
            this.opening?.resolve();
            this.opening = null;
            return;
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
        if (this.worker === worker) this.worker = null;
        this.opening?.reject(error);
        this.opening = null;
        this.refuseAll(`The emulator broke down: ${error.message}`);
      });
    });
  }

  private opened(ask: () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.opening = {resolve, reject};
      ask();
    });
  }

  async stop(): Promise<void> {
    const {worker} = this;
    this.worker = null;
    this.opening = null;
    await worker?.terminate();
    this.refuseAll('The playground has started over.');
  }

  perform(command: Command): Promise<Reply> {
    return new Promise(resolve => {
      const {worker} = this;
      if (!worker) {
        return resolve({ok: false, error: 'The playground is starting.'});
      }
      const id = ++this.asked;
      this.waiting.set(id, resolve);
      this.tell(worker, {id, command});
    });
  }

  private tell(worker: Worker, asked: Asked): void {
    worker.postMessage(asked);
    ring(this.bell);
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
