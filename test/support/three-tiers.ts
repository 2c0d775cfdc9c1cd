/** A hierarchy with two intermediate CAs, each of whose certificates contains the address of the one above it. */
import {
  access,
  basicConstraints,
  hierarchy,
  make,
  name,
  newKey,
  rfc822,
  subjectAltName,
  type Made,
} from '../unit/core/certificates/support/certificate-maker';

export const POLICY_URL = 'http://pki.example.com/policy.cer';
export const ROOT_URL = 'http://pki.example.com/root.cer';

export interface ThreeTiers {
  readonly root: Made;
  readonly policy: Made;
  readonly issuing: Made;
  readonly leaf: Made;
}

/** @param address - of the leaf */
export function threeTiers(address = 'mia@example.com'): ThreeTiers {
  const {
    root,
    intermediate: policy,
    leaf: {recipe},
  } = hierarchy({
    intermediate: {
      subject: name('O=Example', 'CN=Example Policy CA'),
      extensions: {
        basicConstraints: basicConstraints(true, 1),
        access: access(['ca', ROOT_URL]),
      },
    },
  });
  const issuing = make({
    ...policy.recipe,
    ...{subject: name('O=Example', 'CN=Example Issuing CA')},
    ...{issuer: policy.recipe.subject, key: newKey.ec(), signer: policy.key},
    extensions: {
      ...policy.recipe.extensions,
      basicConstraints: basicConstraints(true, 0),
      access: access(['ca', POLICY_URL]),
    },
  });
  const unaddressed = make({
    ...recipe,
    ...{issuer: issuing.recipe.subject, signer: issuing.key},
  });
  return {root, policy, issuing, leaf: leafFor(address, unaddressed)};
}

/** A certificate like another one, for another address. */
export function leafFor(address: string, {recipe}: Made): Made {
  return make({
    ...recipe,
    extensions: {
      ...recipe.extensions,
      subjectAltName: subjectAltName(rfc822(address)),
    },
  });
}
