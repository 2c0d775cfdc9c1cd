/** The program of the page around a web app: carries the frame's calls to the script, and its history to the address bar. */
import type {
  FromWebApp,
  HistoryStep,
  Location,
  Parameters,
  ToWebApp,
} from '../bridge/web-app';
import type {Call} from '../bridge/script-run';
import type {Reply} from '../command';
import type {WebAppSettings} from './web-app';

const settings = JSON.parse(
  document.querySelector<HTMLMetaElement>('meta[name=playground]')!.content,
) as WebAppSettings;

const frame = () => document.querySelector('iframe')?.contentWindow;

addEventListener('message', ({origin, source, data}) => {
  if (origin !== settings.content || source !== frame()) return;
  const message = data as FromWebApp;
  if ('call' in message) void run(message);
  else if ('locate' in message) {
    tell({located: message.locate, location: here()});
  } else step(message);
});

addEventListener('popstate', ({state}) => {
  tell({state: state as unknown, location: here()});
});

function tell(message: ToWebApp): void {
  frame()?.postMessage(message, settings.content);
}

async function run({call, name, args}: Call): Promise<void> {
  const body = JSON.stringify({name, args: JSON.parse(args) as unknown});
  tell({call, reply: await post(body)});
}

async function post(body: string): Promise<Reply> {
  try {
    const response = await fetch(settings.run, {method: 'POST', body});
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Reply;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return {ok: false, error: `The playground did not answer. ${said}`};
  }
}

function step({history: kind, state, params, hash}: HistoryStep): void {
  const url = new URL(location.href);
  if (params) url.search = queryOf(params);
  if (typeof hash === 'string') url.hash = hash;
  if (kind === 'push') history.pushState(state, '', url);
  else history.replaceState(state, '', url);
}

function queryOf(params: NonNullable<Parameters>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const one of [value].flat()) query.append(name, one);
  }
  return query.toString();
}

function here(): Location {
  const query = new URLSearchParams(location.search);
  const names = [...new Set(query.keys())];
  return {
    hash: location.hash.slice(1),
    parameter: Object.fromEntries(names.map(it => [it, query.get(it) ?? ''])),
    parameters: Object.fromEntries(names.map(it => [it, query.getAll(it)])),
  };
}
