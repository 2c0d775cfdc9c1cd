/** google.script.run and google.script.host in the frame of the sidebar. Runs before the sidebar script. */
import {ScriptRun, type Answer, type Call} from './script-run';

/** A message to the page around the frame. */
export type FromSidebar = Call | {readonly close: true};

/** The answer. */
export type ToSidebar = Answer;

const host = document.currentScript?.dataset['host'] ?? '';

function send(message: FromSidebar): void {
  window.parent.postMessage(message, host);
}

const script = new ScriptRun(send);

window.addEventListener('message', event => {
  if (event.origin !== host || event.source !== window.parent) return;
  script.take(event.data as ToSidebar);
});

Object.assign(window, {
  google: {
    script: {
      run: script.runner,
      host: {
        close: () => send({close: true}),
        setHeight: () => undefined,
        setWidth: () => undefined,
        editor: {focus: () => undefined},
      },
    },
  },
});
