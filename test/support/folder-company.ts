/** Two users and a folder in Drive with certificates of several ages and for several addresses, over the real bundle. */
import {
  makeCertificates,
  openRenewingCompany,
  type Certificates,
  type RenewingCompany,
} from '../../emulator/renewing-company';
import {OPERATOR, SECOND_OPERATOR} from '../../emulator/company';
import {DIST} from './project';
import {checkpoint} from './long-run';
import {operatingOn, type Operating} from './operating';

export const ADA = 'ada@folder.example';
export const ADA_DESK = 'ada.desk@folder.example';
export const ADA_NEW = 'ada.new@folder.example';
export const BEN = 'ben@folder.example';
export const STRANGER = 'stranger@evil.example';

/** Days from the company's first one. */
const RECIPES = [
  {name: 'ada ending', addresses: [ADA], validity: [-350, 15]},
  {name: 'ada older', addresses: [ADA], validity: [-100, 300]},
  {name: 'ada newer', addresses: [ADA], validity: [-2, 200]},
  {name: 'ada to come', addresses: [ADA], validity: [40, 400]},
  {
    name: 'ada several',
    addresses: [ADA, ADA_DESK, ADA_NEW, STRANGER],
    validity: [-1, 364],
  },
  {name: 'ben ending', addresses: [BEN], validity: [-350, 15]},
  {name: 'ben newer', addresses: [BEN], validity: [-2, 363]},
  {name: 'foreign', addresses: [STRANGER], validity: [-2, 363]},
] as const;

export type CertificateName = (typeof RECIPES)[number]['name'];

export interface FolderCompany extends RenewingCompany, Operating {
  readonly folder: string;
  /** For the tools of long runs. */
  readonly company: Parameters<typeof checkpoint>[0];
  /** Puts a certificate's file, or other bytes, into the folder, and gives its id. */
  put(name: string, of: CertificateName | Uint8Array, parent?: string): string;
  /** Puts a list of passwords of the certificates into the folder; by the name of each file. */
  putPasswords(files: Readonly<Record<string, CertificateName>>): void;
  /** Saves the present state; the returned function restores it, any number of times. */
  checkpoint(): () => void;
}

export async function openFolderCompany(
  bundle: string = DIST,
): Promise<FolderCompany> {
  const certificates: Certificates = await makeCertificates(RECIPES);
  const users = [
    {
      primary: ADA,
      aliases: [
        {sendAsEmail: ADA_DESK},
        {sendAsEmail: ADA_NEW, verificationStatus: 'pending' as const},
      ],
    },
    {primary: BEN},
  ];
  const opened = openRenewingCompany({users, certificates, bundle});
  const {google, workspace} = opened;
  const readers = [OPERATOR, SECOND_OPERATOR];
  const folder = google.addDriveFolder({name: 'Certificates', readers});
  const company = {google, workspace, rows: []};
  const put = (
    name: string,
    of: CertificateName | Uint8Array,
    parent = folder,
  ) => {
    const bytes = typeof of === 'string' ? certificates.file(of) : of;
    return google.addDriveFile({name, bytes, parent, readers});
  };
  return {
    ...opened,
    ...operatingOn(workspace),
    folder,
    company,
    put,
    putPasswords(files) {
      const lines = Object.entries(files).map(
        ([name, of]) => `${name},${certificates.password(of)}`,
      );
      const csv = ['path,password', ...lines].join('\n');
      put('passwords.csv', Buffer.from(csv));
    },
    checkpoint: () => checkpoint(company),
  };
}
