/** The page's connection to the playground's server: receives views, sends commands. */
import {signal} from '@preact/signals';
import type {Command, Reply} from '../command';
import type {CompanyLanguage} from '../../sample-company/languages';
import type {CompanyName} from '../companies';
import type {PageSettings} from '../server';
import type {View} from '../view';
import {keepUnchanged} from './unchanged';

const settings = JSON.parse(
  document.querySelector<HTMLMetaElement>('meta[name=playground]')!.content,
) as PageSettings;

export const {sidebarOrigin, language: openedIn} = settings;

/** null until the first one has arrived. */
export const view = signal<View | null>(null);

/** The last refusal, for the red bar; empty if there is none. */
export const refusal = signal('');

export const connected = signal(true);

const RECONNECT_MS = 1500;
const headers = {'x-playground-token': settings.token};

/** Gives a command; a refusal is shown. */
export async function perform(command: Command): Promise<Reply> {
  const reply = await quietly(command);
  refusal.value = reply.ok ? '' : reply.error;
  return reply;
}

/** Gives a command whose refusal is someone else's to show. */
export function quietly(command: Command): Promise<Reply> {
  return post('commands', JSON.stringify(command));
}

/** @returns the address of the browser in which an account is signed in, null for none; null if there is no answer */
export async function browserOf(
  account: string | null,
): Promise<string | null> {
  const reply = await post('browsers', JSON.stringify(account));
  refusal.value = reply.ok ? '' : reply.error;
  return reply.ok ? (reply.value as string) : null;
}

export async function startOver(
  company: CompanyName,
  language: CompanyLanguage,
): Promise<void> {
  const reply = await post('start-over', JSON.stringify({company, language}));
  refusal.value = reply.ok ? '' : reply.error;
}

async function post(path: string, body: string): Promise<Reply> {
  try {
    const response = await fetch(path, {method: 'POST', headers, body});
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Reply;
  } catch (error) {
    return {ok: false, error: `The playground did not answer. ${said(error)}`};
  }
}

/** Takes views for as long as the page is open. A server that was started again has another token: the page is reloaded. */
export async function watch(): Promise<void> {
  for (;;) {
    try {
      const response = await fetch('views', {headers});
      if (response.status === 403) location.reload();
      connected.value = true;
      await takeLines(response.body!);
    } catch (error) {
      console.info(`The playground is out of reach: ${said(error)}`);
    }
    connected.value = false;
    await new Promise(resolve => setTimeout(resolve, RECONNECT_MS));
  }
}

async function takeLines(body: ReadableStream<Uint8Array>): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, {stream: true})).split('\n');
    rest = lines.pop() ?? '';
    const latest = lines.filter(line => line !== '').pop();
    if (latest) {
      view.value = keepUnchanged(view.peek(), JSON.parse(latest) as View);
    }
  }
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
