/** The addresses of web apps [guides/web]. */
import type {WebApp, World} from './world';

/** The address of the latest deployment; null if there is none. */
export function addressOfWebApp({webApps}: World): string | null {
  const latest = webApps.at(-1);
  return latest ? addressOf(latest) : null;
}

export function addressOf({id}: WebApp): string {
  return `https://script.google.com/macros/s/${id}/exec`;
}

export interface Visited {
  readonly webApp: WebApp;
  /** The path after `/exec/`; null if there is none. */
  readonly pathInfo: string | null;
}

/** The deployment at an address; null if there is none. In Workspace, its address may also contain the domain. */
export function webAppAt({webApps}: World, url: URL): Visited | null {
  const [, id, path] =
    /^\/(?:a\/)?macros\/(?:[^/]+\/)?s\/([^/]+)\/exec(?:\/(.*))?$/.exec(
      url.pathname,
    ) ?? [];
  const webApp = webApps.find(it => it.id === id);
  if (url.origin !== 'https://script.google.com' || !webApp) return null;
  return {webApp, pathInfo: path ? path : null};
}
