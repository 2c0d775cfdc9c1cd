/** A company whose users lack certificates, and a certification authority that issues what is requested. */
import {randomBytes} from 'node:crypto';
import {fillIn, openCompany, type Company} from '../../emulator/company';
import {SAMPLE_START} from '../../emulator/sample-company/company';
import {child, oid, read, type Element} from '../../src/core/certificates/asn1';
import {pemBlocks, pemText} from '../../src/core/certificates/pem';
import {
  basicConstraints,
  crl,
  DAY,
  hierarchy,
  make,
  subjectAltName,
  rfc822,
} from '../unit/core/certificates/support/certificate-maker';
import {checkpoint} from './long-run';
import {operatingOn, type Operating} from './operating';
import {DIST} from './project';

export const address = (name: string) => `${name}@request.example`;

export const [ADA, BEN, CLEO, DAN] = ['ada', 'ben', 'cleo', 'dan'].map(
  address,
) as [string, string, string, string];
export const ADA_DESK = address('ada.desk');

/** As they are in the sheet. */
export const ROWS = [
  {user: ADA, alias: ADA},
  {user: ADA, alias: ADA_DESK},
  {user: BEN, alias: BEN},
  {user: CLEO, alias: CLEO},
  {user: DAN, alias: DAN},
] as const;

const EXTENSION_REQUEST = '1.2.840.113549.1.9.14';
const SUBJECT_ALT_NAME = '2.5.29.17';

/** Issues certificates for requests, without asking anyone. */
export interface TestAuthority {
  /**
   * A certificate in DER for a request in PEM.
   *
   * @param changes - an address in place of those that were asked for; days from now
   */
  issue(
    csr: string,
    changes?: {address?: string; from?: number; to?: number},
  ): Buffer;
  readonly intermediate: Buffer;
  readonly root: Buffer;
}

export interface RequestCompany extends Company, Operating {
  readonly authority: TestAuthority;
  /** SHA-256 of what Gmail holds for an alias, the default's with a star. */
  holds(user: string, alias?: string): string[];
  /** Saves the present state; the returned function restores it, any number of times. */
  checkpoint(): () => void;
}

/**
 * Opens it.
 *
 * @param others - number of further users, each with a row
 */
export function openRequestCompany(
  bundle: string = DIST,
  others = 0,
): RequestCompany {
  const further = Array.from({length: others}, (_, i) => address(`user${i}`));

  const {root, intermediate, leaf} = hierarchy();
  const opened = openCompany({
    bundle,
    users: [
      {
        primary: ADA,
        aliases: [
          {sendAsEmail: ADA_DESK},
          {
            sendAsEmail: address('ada.new'),
            verificationStatus: 'pending' as const,
          },
        ],
      },
      ...[BEN, CLEO, DAN, ...further].map(primary => ({primary})),
    ],
    trustedRoot: pemText('CERTIFICATE', root.der),
  });
  const {google, workspace} = opened;
  fillIn(
    workspace,
    'Rollout',
    [...ROWS, ...further.map(it => ({user: it, alias: it}))].map(
      ({user, alias}) => ({User: user, Alias: alias}),
    ),
  );
  workspace.run('door', [{verb: 'changeFirstRun', choice: 'hide'}]);
  const authority: TestAuthority = {
    issue(csr, {address: other, from = -1, to = 365} = {}) {
      const [block] = pemBlocks(csr);
      const info = child(read(block!.bytes!), 0);
      const names = other
        ? subjectAltName(rfc822(other))
        : {oid: SUBJECT_ALT_NAME, value: Buffer.from(altNamesIn(info))};
      return make({
        ...leaf.recipe,
        subject: Buffer.from(child(info, 1).raw),
        publicKey: Buffer.from(child(info, 2).raw),
        serial: Buffer.concat([Buffer.of(0x4a), randomBytes(15)]),
        notBefore: SAMPLE_START + from * DAY,
        notAfter: SAMPLE_START + to * DAY,
        extensions: {
          ...leaf.recipe.extensions,
          basicConstraints: basicConstraints(false),
          subjectAltName: names,
          crl: crl('http://pki.example.com/issuing.crl'),
        },
      }).der;
    },
    intermediate: intermediate.der,
    root: root.der,
  };
  const company = {google, workspace, rows: []};
  return {
    ...opened,
    ...operatingOn(workspace),
    authority,
    holds: (user, alias = user) =>
      google
        .smimeInfos(user, alias)
        .map(it => (it.isDefault ? `${it.fingerprint} *` : it.fingerprint)),
    checkpoint: () => checkpoint(company),
  };
}

/** The value of subjectAltName among the requested extensions. */
function altNamesIn(info: Element): Uint8Array {
  const attribute = child(info, 3).children.find(
    it => oid(child(it, 0)) === EXTENSION_REQUEST,
  );
  const extensions = child(child(attribute!, 1), 0);
  const found = extensions.children.find(
    it => oid(child(it, 0)) === SUBJECT_ALT_NAME,
  );
  return found!.children.at(-1)!.content;
}
