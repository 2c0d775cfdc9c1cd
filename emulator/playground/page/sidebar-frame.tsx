import {useLayoutEffect, useRef} from 'preact/hooks';
import type {FromSidebar, ToSidebar} from '../bridge/sidebar';
import type {View} from '../view';
import {perform, quietly, sidebarOrigin} from './link';
import {told} from './selection';

/** As Apps Script frames a sidebar [guides/html/restrictions]. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** The script's sidebar, in its frame on another origin, with its calls carried over. */
export function SidebarFrame({of}: {of: NonNullable<View['sidebar']>}) {
  const frame = useRef<HTMLIFrameElement>(null);
  // Before the frame can have begun to load: its first requests must not be lost.
  useLayoutEffect(() => {
    const take = ({origin, source, data}: MessageEvent) => {
      const window = frame.current?.contentWindow;
      if (!window || origin !== sidebarOrigin || source !== window) return;
      void carry(data as FromSidebar, window);
    };
    addEventListener('message', take);
    return () => removeEventListener('message', take);
  }, []);
  return (
    <aside aria-label={of.title}>
      <div class="sidebar-title">
        <h2>{of.title}</h2>
        <button
          type="button"
          aria-label="Close sidebar"
          onClick={() => void perform({do: 'closeSidebar'})}
        >
          ×
        </button>
      </div>
      <iframe
        ref={frame}
        title={of.title}
        sandbox={SANDBOX}
        src={`${sidebarOrigin}/sidebar/${of.opening}`}
      />
    </aside>
  );
}

async function carry(message: FromSidebar, to: Window): Promise<void> {
  if ('close' in message) {
    await perform({do: 'closeSidebar'});
    return;
  }
  const {call, name} = message;
  await told();
  const args = JSON.parse(message.args) as unknown[];
  const reply = await quietly({do: 'run', name, args});
  const answer: ToSidebar = {call, reply};
  to.postMessage(answer, sidebarOrigin);
}
