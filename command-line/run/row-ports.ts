/** What the core's work on rows asks of the world, as Node gives it. */
import {createHmac, randomBytes, randomUUID} from 'node:crypto';
import {Tokens, type ServiceAccount} from '../../src/core/access/tokens';
import {FIRST_SETTINGS} from '../../src/core/door/settings';
import {HiddenValues} from '../../src/core/google/hidden-values';
import type {CseSettings} from '../../src/core/cse/contract';
import type {CseWorkPorts} from '../../src/core/cse/ports';
import {FIRST_CSE} from '../../src/core/cse/settings';
import type {ListReach} from '../../src/core/google/revocation-list';
import type {RowWorkPorts} from '../../src/core/hosted/ports';
import {CaCertificates} from '../../src/core/rows/ca-certificates';
import {Openings} from '../../src/core/rows/openings';
import type {Settings} from '../../src/core/rows/settings';
import type {WritingPorts} from '../../src/core/run/row-writing';
import {FIRST_SCHEDULE} from '../../src/core/schedule/settings';
import type {Language} from '../../src/messages/language';
import {rowSpeechOf} from '../../src/messages/row-speech';

/** The ports of a run. */
export interface RunPorts extends WritingPorts, RowWorkPorts, CseWorkPorts {
  readonly speech: ReturnType<typeof rowSpeechOf> & WritingPorts['speech'];
  readonly store: RowWorkPorts['store'] & CseWorkPorts['store'];
}

/** What does not change in a run. */
export interface RowWorld {
  readonly account: ServiceAccount;
  /** The operator that the Log names. */
  readonly operator: string;
  readonly language: Language;
  readonly settings: Partial<Settings>;
  readonly renewalDays?: number;
  /** About client-side encryption; absent: those of a new sheet. */
  readonly cse?: CseSettings;
  /** Which revocation lists are looked at; absent: those that the script can fetch. */
  readonly lists?: ListReach;
  readonly now: () => number;
  /** See `RowWorkPorts`; a CSV has no Log. */
  readonly previousDefaults?: RowWorkPorts['workbook']['previousDefaults'];
}

/**
 * Makes the ports for one window of rows after another. Each has tokens and an allowance for expensive files of its own, so that
 * neither grows with the run; the CA certificates that files and Gmail have shown stay.
 */
export function rowPortsOf(world: RowWorld): () => RunPorts {
  const {account, operator, language, now} = world;
  const settings: Settings = {...FIRST_SETTINGS, ...world.settings};
  const schedule = {
    ...FIRST_SCHEDULE,
    renewalDays: world.renewalDays ?? FIRST_SCHEDULE.renewalDays,
  };
  let known = '';
  const caCertificates = new CaCertificates(
    {
      caCertificates: () => known,
      saveCaCertificates: text => {
        known = text;
      },
    },
    now,
  );
  const key = randomBytes(32);
  return () => {
    const tokens = new Tokens(account, now, operator);
    return {
      ...{now, operator, caCertificates, hidden: new HiddenValues()},
      waiting: null,
      randomBytes: length => new Uint8Array(randomBytes(length)),
      speech: rowSpeechOf(language, () => null),
      store: {
        settings: () => settings,
        schedule: () => schedule,
        cse: () => world.cse ?? FIRST_CSE,
        kept: () => ({}),
      },
      workbook: {
        previousDefaults: world.previousDefaults ?? (() => new Map()),
      },
      features: {successors: () => null},
      rights: {
        delegation: () => tokens,
        consent: () => null,
        canSign: () => true,
        grantFor: (_, preferred) =>
          preferred === 'consent' ? null : {kind: 'delegation', tokens},
      },
      platform: {
        signingScope: 'cloud-platform',
        ...(world.lists ? {lists: world.lists} : {}),
        webApp: () => '',
        authorization: () => ({granted: true, url: ''}),
      },
      openings: new Openings(
        {
          get: () => null,
          put: () => undefined,
          mac: bytes =>
            new Uint8Array(createHmac('sha256', key).update(bytes).digest()),
        },
        now,
      ),
    };
  };
}

/** A name for this process that no other one has. */
export function nameProcess(): string {
  return randomUUID();
}
