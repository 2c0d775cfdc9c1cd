/**
 * In `npm test`, executions share a context (test/support/run-folder.mjs). That hides nothing as long as the script leaves everything
 * in it as it was.
 */
import {bundleWith} from '../support/project';
import {openRollout} from '../support/rollout';

const MAI = 'mai.dang@meridian.example';

/** A file before the script: what JavaScript and the services consist of. A function that runs has arguments and a caller. */
const LOOK = `
var builtIn_ = Object.getOwnPropertyNames(globalThis);
function look_() {
  const seen = new Map();
  const open = builtIn_.filter(it => !it.endsWith('_')).map(it => globalThis[it]);
  while (open.length > 0) {
    const object = open.pop();
    if (Object(object) !== object || object === globalThis || seen.has(object)) continue;
    const parts = new Map();
    seen.set(object, parts);
    for (const key of Reflect.ownKeys(object)) {
      if (key === 'arguments' || key === 'caller') continue;
      const {value, get, set} = Reflect.getOwnPropertyDescriptor(object, key);
      parts.set(key, value ?? get ?? set);
      open.push(value, get, set);
    }
  }
  return seen;
}
var before_ = look_();
`;

/** After it: what each execution has changed goes to the log. */
const COMPARE = `
var names_ = Object.getOwnPropertyNames(globalThis);
function changed_() {
  const changed = Object.getOwnPropertyNames(globalThis).filter(
    it => !names_.includes(it),
  );
  const after = look_();
  for (const [object, parts] of before_) {
    const now = after.get(object);
    if (!now) continue;
    for (const key of new Set([...parts.keys(), ...now.keys()])) {
      if (!Object.is(parts.get(key), now.get(key))) changed.push(String(key));
    }
  }
  return changed.sort();
}
for (const name of Object.keys(app_)) {
  const called = app_[name];
  app_[name] = (...args) => {
    try { return called(...args); }
    finally { console.error('changed: ' + changed_()); }
  };
}
`;

/** The script, with something before it compares. */
function comparing(before: string): Record<string, string> {
  return {
    ...bundleWith(code => `${code}${before}${COMPARE}`),
    'Before.js': LOOK,
  };
}

function changesIn({log}: {log: readonly {text: string}[]}): Set<string> {
  const lines = log.map(it => it.text).filter(it => it.startsWith('changed: '));
  return new Set(lines);
}

it('an execution changes nothing of JavaScript and the services, and leaves no name', async () => {
  const rollout = await openRollout(comparing(''));
  const {workspace} = rollout;
  workspace.open();
  workspace.menu('setUp');
  rollout.leaveOnly(MAI);
  rollout.run('check');
  rollout.run('upload');
  expect(rollout.row(MAI)['State']).toBe('Uploaded');
  const text = 'user,path\nnew.person@meridian.example,new.p12\n';
  rollout.ask('readCsv', {source: {kind: 'text', text}, folder: ''});
  expect(changesIn(workspace)).toEqual(new Set(['changed: ']));
});

it('what an execution changes is noticed', async () => {
  const {workspace} = await openRollout(
    comparing(`const {door: answer} = app_;
      app_.door = request => {
        globalThis.left = 1;
        Array.prototype.added = 1;
        String.prototype.trim = () => '';
        return answer(request);
      };`),
  );
  workspace.log.length = 0;
  workspace.run('door', [{verb: 'pulse'}]);
  expect(changesIn(workspace)).toEqual(new Set(['changed: added,left,trim']));
});
