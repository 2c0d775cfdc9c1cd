/** A company with a CA pool of Google CA Service, over the real bundle: its users’ requests, and what the pool signs. */
import {X509Certificate} from 'node:crypto';
import {OPERATOR, openCompany, type Company} from '../../emulator/company';
import type {CaPool, NewCaPool} from '../../emulator/google/ca-pool';
import type {
  CertificateRequest,
  IssueResult,
  IssuerSettings,
} from '../../src/core/door/contract';
import {checkpoint} from './long-run';
import {operatingOn, type Operating} from './operating';
import {DIST} from './project';

export const ADA = 'ada@large.example';
export const BEN = 'ben@large.example';
export const CLEO = 'cleo@large.example';
export const ENTERPRISE = 'mail';
export const DEVOPS = 'quick';

export interface IssuingCompany extends Operating {
  readonly company: Company & {readonly rows: []};
  readonly google: Company['google'];
  readonly workspace: Company['workspace'];
  /** Sets up a pool by its id, with other settings. */
  usePool(id: string, settings?: Partial<IssuerSettings>): void;
  pool(id: string): CaPool;
  addPool(pool: Partial<NewCaPool> & {readonly id: string}): void;
  /** Asks for certificates. */
  issue(requests: readonly CertificateRequest[]): readonly IssueResult[];
  checkpoint(): () => void;
}

/**
 * Opens it; no pool is set up yet.
 *
 * @param isDelegated - whether the script reaches mailboxes; it takes the set-up check ten times as long
 */
export function openIssuingCompany(isDelegated = false): IssuingCompany {
  const users = [ADA, BEN, CLEO].map(primary => ({primary}));
  const opened = openCompany({users, bundle: DIST, isDelegated});
  const {google, workspace} = opened;
  const company = {...opened, rows: [] as []};
  const operating = operatingOn(workspace);
  const roles = {[OPERATOR]: ['certificateManager', 'caManager'] as const};
  const names = new Map<string, string>();
  const addPool: IssuingCompany['addPool'] = it => {
    names.set(it.id, google.addCaPool({roles, ...it}));
  };
  addPool({id: ENTERPRISE});
  addPool({id: DEVOPS, tier: 'DEVOPS'});
  return {
    ...operating,
    ...{company, google, workspace, addPool},
    usePool(id, settings = {}) {
      operating.ask('saveIssuerSettings', {
        settings: {
          ...{kind: 'google', pool: names.get(id)!, template: ''},
          ...{
            lifetimeDays: 365,
            server: '',
            profile: '',
            secret: '',
            scriptKeys: 'none' as const,
            keySecret: '',
          },
          ...settings,
        },
      });
    },
    pool: id => google.caPool(names.get(id)!),
    issue: requests => operating.ask('issueCertificates', {requests}).results,
    checkpoint: () => checkpoint(company),
  };
}

/** The issued certificates, by address. */
export function issuedIn(
  results: readonly IssueResult[],
): readonly X509Certificate[] {
  return results.flatMap(it =>
    it.ended === 'issued' ? [new X509Certificate(it.pem)] : [],
  );
}

/** The codes of the refusals. */
export function refusedIn(results: readonly IssueResult[]): readonly string[] {
  return results.flatMap(it =>
    it.ended === 'refused' ? [it.notice.code] : [],
  );
}
