/** The thread in which the script runs; `thread.ts` starts it and communicates with it. */
import {parentPort, workerData} from 'node:worker_threads';
import type {CompanyLanguage} from '../sample-company/languages';
import type {Workspace} from '../workspace';
import type {Command, Reply} from './command';
import {
  openCompany,
  type CompanyName,
  type PlaygroundCompany,
} from './companies';
import {Desk} from './desk';
import {Inbox, type Bell} from './inbox';
import {viewOf} from './view';

/** What the thread is started with. */
export interface Start {
  /** Folder with the built project. */
  readonly bundle: string;
  readonly company: CompanyName;
  readonly language: CompanyLanguage;
  /** Real milliseconds that a virtual second takes while a script runs. */
  readonly speed: number;
  /** Of the company's files, see `SampleCompanyOptions`. */
  readonly iterations?: number | undefined;
  readonly bell: Bell;
}

/** A command, or that a company is to be opened again in the place of the one that is there; no script may run then. */
export type Asked =
  | {readonly id: number; readonly command: Command}
  | {readonly open: CompanyName; readonly language: CompanyLanguage};

/** What the thread says. A view is JSON text already. */
export type Said =
  | {readonly kind: 'ready'}
  | {readonly kind: 'view'; readonly view: string}
  | {readonly kind: 'sidebar'; readonly html: string}
  | {readonly kind: 'reply'; readonly id: number; readonly reply: Reply};

/** While a script runs, the page is not shown every little step. */
const SHOW_EVERY_MS = 120;

/** What takes less virtual time than this is carried out at once while another script runs. */
const SHORT_MS = 3000;

/** No host call takes so long: someone must have moved the clock. */
const LEAP_MS = 300_000;

type Perform = (asked: Extract<Asked, {command: Command}>) => void;

async function main(start: Start): Promise<void> {
  const {bundle, company, language, speed, iterations, bell} = start;
  const port = parentPort!;
  const say = (said: Said) => port.postMessage(said);
  /** Null while a company is opened: requests wait then. */
  let perform: Perform | null = null;
  const early: Parameters<Perform>[0][] = [];
  const take = (asked: Asked) => {
    if ('open' in asked) void open(asked.open, asked.language);
    else if (perform) perform(asked);
    else early.push(asked);
  };
  const inbox = new Inbox(port, bell, take);
  const open = async (name: CompanyName, language: CompanyLanguage) => {
    perform = null;
    const opened = await openCompany(name, bundle, {language, iterations});
    perform = performOn(opened, speed, inbox, say);
    early.splice(0).forEach(perform);
  };
  port.on('message', take);
  await open(company, language);
}

/** Shows a company that has just been opened, and gives what carries out commands on it. */
function performOn(
  opened: PlaygroundCompany,
  speed: number,
  inbox: Inbox<Asked>,
  say: (said: Said) => void,
): Perform {
  let shown = '';
  let shownAt = 0;
  const show = () => {
    shownAt = performance.now();
    const view = JSON.stringify(viewOf(desk.scene));
    if (view === shown) return;
    shown = view;
    say({kind: 'view', view});
  };

  let pace = speed;
  /** When the requests began that are being carried out, by the virtual clock; each in the middle of the one before it. */
  const began: number[] = [];
  const {clock} = opened.workspace;
  const perform: Perform = ({id, command}) => {
    const {openings} = desk.scene;
    began.push(clock.now());
    const reply = desk.perform(command);
    began.pop();
    if (began.length === 0) desk.settle();
    if (desk.scene.openings !== openings) {
      say({kind: 'sidebar', html: desk.sidebar});
    }
    show();
    say({kind: 'reply', id, reply});
  };
  const desk: Desk = new Desk(opened, {
    wait: (ms, over) => inbox.wait(ms, over),
    pace: speed => {
      pace = speed;
    },
    show,
  });
  giveTime(opened.workspace, seconds => {
    // A short request in the middle of an execution is carried out between two of its steps, and takes no time. A long one, such
    // as a slice of a run, has to be seen and stopped.
    const isInner = began.length > 1;
    if (isInner && clock.now() - began.at(-1)! < SHORT_MS) return;
    if (performance.now() - shownAt >= SHOW_EVERY_MS) show();
    const due = pace;
    inbox.wait(desk.hurries ? 0 : seconds * due, () => pace !== due);
  });
  show();
  say({kind: 'ready'});
  return perform;
}

/** Has `wait` called before each host call, also of requests that `wait` carries out, with the virtual seconds gone by since the last. */
function giveTime(
  {clock, faults}: Workspace,
  wait: (seconds: number) => void,
): void {
  let paid = clock.now();
  faults.onHostCall(() => {
    const gone = clock.now() - paid;
    wait(gone < LEAP_MS ? gone / 1000 : 0);
    paid = clock.now();
  }, true);
}

void main(workerData as Start);
