/**
 * A directory of files made for Google's own tool for client-side encryption: scanned, imported into the sheet, uploaded in
 * one run, and all of that repeated, on the emulator's clock.
 */
import {openCseCompany, type CseCompany} from '../emulator/cse-company';
import {ask} from '../emulator/sample-company/workspace';
import type {Figure} from './figure';

/** @throws Error when a key pair, an identity or a row is not as it should be: the figures would mean nothing then */
export async function cseFigures(
  users: number,
  bundle: string,
): Promise<Figure[]> {
  const company = await openCseCompany({users, bundle});
  const {google, workspace, folder: link} = company;
  const {log} = google.state;
  const figures: Figure[] = [];
  const measure = (name: string, work: () => void) => {
    const [began, logged] = [workspace.clock.now(), log.length];
    workspace.counts.reset();
    work();
    const add = (what: string, value: number, unit = '') =>
      figures.push({name: `${name}: ${what}`, value, unit});
    const {calls, http} = workspace.counts;
    add('modeled time', (workspace.clock.now() - began) / 1000, 's');
    const gmail = log.slice(logged).filter(it => it.method.startsWith('gmail'));
    if (gmail.length === 0) add('requests', sum(http));
    else {
      add('requests a row', sum(http) / users);
      add('Gmail calls a row', gmail.length / users);
    }
    add('sheet calls', sum(calls, /^(Range|RangeList|Sheet|Spreadsheet)\./));
  };
  measure('preview of the folder', () => {
    ask(workspace, {verb: 'scanCseFolder', link});
  });
  measure('import', () => {
    ask(workspace, {verb: 'takeCseFolder', link, confirmed: users});
  });
  measure('import again', () => {
    ask(workspace, {verb: 'takeCseFolder', link, confirmed: 0});
  });
  measure('upload', () => uploadAll(company));
  mustBeInPlace(company);
  const writes = () =>
    log.filter(it => /cse\..*\.(create|patch)$/.test(it.method));
  const before = writes().length;
  measure('upload again', () => uploadAll(company));
  mustBeInPlace(company);
  if (before !== 2 * users || writes().length > before) {
    throw new Error(`${before} writes, and ${writes().length - before} again`);
  }
  return figures;
}

/** Started from the menu; the trigger does the rest. */
function uploadAll({workspace}: CseCompany): void {
  workspace.menu('cseUploadAll');
  while (workspace.properties.document['run']) {
    const due = workspace.triggers[0]?.due ?? 0;
    workspace.clock.advance(Math.max(0, due - workspace.clock.now()));
    const [run] = workspace.fireDueTriggers();
    if (run?.failure) throw new Error(run.failure);
  }
}

function mustBeInPlace({google, workspace, users}: CseCompany): void {
  const [header = [], ...lines] = workspace.shown('CSE');
  const at = header.indexOf('State');
  const well = lines.filter(it => it[at] === 'In place').length;
  const stored = users.filter(it => {
    const [pair, ...others] = google.cseKeyPairs(it);
    const [identity] = google.cseIdentities(it);
    const {keyPairs} = identity ?? {};
    return (
      pair &&
      others.length === 0 &&
      keyPairs &&
      'primary' in keyPairs &&
      keyPairs.primary === pair.id
    );
  }).length;
  if (well !== users.length || stored !== users.length) {
    throw new Error(
      `of ${users.length} users ${well} rows are in place, and ${stored} pairs with identities`,
    );
  }
}

function sum(counts: Readonly<Record<string, number>>, of = /./): number {
  return Object.keys(counts)
    .filter(it => of.test(it))
    .reduce((all, it) => all + counts[it]!, 0);
}
