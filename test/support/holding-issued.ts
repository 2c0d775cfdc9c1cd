/** Gmail holds certificates that a pool of the emulated CA service has issued, as if someone had uploaded them. */
import {randomBytes} from 'node:crypto';
import {derOf} from '../../emulator/google/certificate-signing';
import {writePkcs12} from '../../src/core/certificates/pkcs12/write';
import type {IssuingCompany} from './issuing-company';
import {keyAndRequestFor} from './made-requests';

/** Issues a certificate for a user from a pool, whose root Gmail trusts from then on, and makes it the default. */
export async function holdIssued(
  issuing: IssuingCompany,
  user: string,
  pool: string,
): Promise<void> {
  const {google} = issuing;
  issuing.usePool(pool);
  google.trustRoot(issuing.pool(pool).authorities[0]!.chain[1]!);
  const {request, pkcs8} = await keyAndRequestFor(user);
  const [issued] = issuing.issue([request]);
  if (issued?.ended !== 'issued') throw new Error('it was not issued');
  const certificates = [issued.pem, ...issued.chain].map(it => derOf(it)) as [
    Uint8Array,
    ...Uint8Array[],
  ];
  const password = 'tram-lemon-41';
  const pkcs12 = writePkcs12(
    {pkcs8, certificates, password},
    'modern',
    length => randomBytes(length),
  );
  google.holdCertificate(user, user, {pkcs12, password, isDefault: true});
}
