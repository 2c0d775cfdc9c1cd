/** The page's certificate requests in Node, with a real script: what it makes, receives, and sends. */
import type {
  DoorAnswer,
  DoorRequest,
  KeyType,
} from '../../src/core/door/contract';
import {KillExecution} from '../../emulator/workspace';
import {IS_LONG} from './thoroughness';
import {pageModules} from './page-modules';
import {quickCrypto} from './quick-crypto';
import type {RequestCompany} from './request-company';

type Modules = {
  readonly making: typeof import('../../src/sidebar/request/making');
  readonly keyring: typeof import('../../src/sidebar/request/keyring');
  readonly issuing: typeof import('../../src/sidebar/request/issuing');
  readonly sending: typeof import('../../src/sidebar/request/sending');
  readonly delivery: typeof import('../../src/sidebar/request/delivery');
  readonly keyFile: typeof import('../../src/keys/key-file');
};

export const PASSPHRASE = 'correct horse battery staple';

/** What befalls an upload: its answer gets lost, its execution dies at a host call, or somebody stops it after a wave. */
export type Mishap =
  | {readonly kind: 'lost'}
  | {readonly kind: 'killed'; readonly call: number}
  | {readonly kind: 'stopped'; readonly wave: number};

export interface RequestPage extends Modules {
  /** Every request to the script, as JSON. */
  readonly asked: string[];
  /** What befalls the next `uploadFiles`, in their order. */
  readonly mishaps: (Mishap | null)[];
  /** Makes requests for all rows that need one, and gives the text of the key file. */
  make(keyType?: KeyType): Promise<string>;
  /** The text of a key file with the keys that are here. */
  save(): Promise<string>;
  /** As if the page were closed and opened: nothing is left. */
  reload(): void;
  /** Gives files to the page, and opens the key file among them. */
  give(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  /** The standing of each request, by alias. */
  standings(): Record<string, string>;
}

export async function openRequestPage(
  company: RequestCompany,
): Promise<RequestPage> {
  const asked: string[] = [];
  const mishaps: (Mishap | null)[] = [];
  const door = (request: DoorRequest): DoorAnswer => {
    asked.push(JSON.stringify(request));
    const mishap = request.verb === 'uploadFiles' ? mishaps.shift() : null;
    if (mishap) befall(company, mishap);
    try {
      const answer = company.workspace.run('door', [request]) as DoorAnswer;
      if (mishap?.kind === 'lost') throw new Error('NetworkError');
      return answer;
    } finally {
      company.workspace.faults.onHostCall(null);
      // Whoever died has the lease for so long.
      if (mishap) company.workspace.clock.advance(120_000);
    }
  };
  const folder = 'src/sidebar/request';
  const modules = await pageModules<Modules>(
    {
      making: `${folder}/making`,
      keyring: `${folder}/keyring`,
      issuing: `${folder}/issuing`,
      sending: `${folder}/sending`,
      delivery: `${folder}/delivery`,
      keyFile: 'src/keys/key-file',
    },
    door,
    IS_LONG ? globalThis.crypto : quickCrypto(),
  );
  const {making, keyring, delivery, keyFile} = modules;
  const save = () => {
    const {requests, lock} = keyring.keyring.value!;
    return keyFile.writeKeyFile(requests, lock, company.workspace.clock.now());
  };
  return {
    ...modules,
    asked,
    mishaps,
    save,
    async make(keyType = 'P-256') {
      making.selection.value = 'all';
      await making.load();
      making.fillForm({keyType});
      const isDone = await making.make(PASSPHRASE);
      if (!isDone) throw new Error(JSON.stringify(making.make.notices.value));
      return save();
    },
    reload() {
      keyring.forgetKeys();
      delivery.clearDelivery();
      making.form.value = null;
      mishaps.splice(0);
    },
    async give(files) {
      await delivery.take(
        Object.entries(files).map(
          ([name, content]) =>
            new File(
              [
                typeof content === 'string'
                  ? content
                  : Uint8Array.from(content),
              ],
              name,
            ),
        ),
      );
      if (keyring.lockedFile.value) {
        await keyring.unlock(PASSPHRASE);
        await delivery.judge();
      }
    },
    standings: () =>
      Object.fromEntries(
        delivery.entries.value.map(it => [it.alias, it.standing]),
      ),
  };
}

function befall({workspace}: RequestCompany, mishap: Mishap): void {
  let calls = 0;
  let waves = 0;
  workspace.faults.onHostCall(name => {
    if (mishap.kind === 'killed' && ++calls === mishap.call) {
      throw new KillExecution();
    }
    if (mishap.kind !== 'stopped' || name !== 'UrlFetchApp.fetchAll') return;
    if (++waves === mishap.wave) workspace.run('door', [{verb: 'stop'}]);
  });
}
