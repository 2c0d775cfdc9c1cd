/** The certificate core: certificate files in, facts and findings out. Evaluated lazily: reach it through `./lazy` only. */
export {
  examine,
  examineCertificates,
  judgeAgainstHeld,
  judgeFile,
  MAX_ITERATIONS,
} from './examine';
export type {Examination, Want} from './examination';
export {openElsewhere} from './elsewhere';
export type {Attempt, Derivation} from './elsewhere';
export {readFileFacts} from './file-facts';
export type {FileFacts} from './file-facts';
export {fileFactsText, readFileFactsText} from './file-facts-text';
export {readChainFile} from './pkcs7/chain-file';
export type {ChainFile} from './pkcs7/chain-file';
export {publicKeyInRequest} from './pkcs10/public-key';
export {sampleRequest} from './pkcs10/sample';
export {makeRequest} from './pkcs10/made-request';
export type {MadeRequest} from './pkcs10/made-request';
export {needsName, readSubject, subjectValues} from './pkcs10/subject';
export {HmacDrbg} from './keys/drbg';
export type {GeneratedKind} from './keys/generate';
export {decryptPrivateKey} from './pkcs12/decrypt-private-key';
export {sha256} from '@noble/hashes/sha2.js';
export {hmacSha256} from './digests';
export {holderOf, nextUpdateOf, openCrl} from './crl';
export type {
  CrlProblem,
  Revocation,
  RevocationList,
  RevocationReason,
} from './crl';
export {examineChain} from './pkcs7/examine';
export type {ChainExamination, ChainWant} from './pkcs7/examine';
export {counted} from './pkcs12/key-derivation';
export {privateKeyOf, privateKeyText} from './pkcs12/private-key';
export type {KeyFormat, PrivateKeyOpening} from './pkcs12/private-key';
export {encryptPrivateKey, writePkcs12} from './pkcs12/write';
export type {Pkcs12Parts, Profile} from './pkcs12/write';
export {repackPkcs12} from './repack';
export {MAX_COST} from './pkcs12/cost';
export {costOfFile, iterationsOf} from './pkcs12/structure';
export {readCertificate, readPem} from './x509/read';
export {certificateFinding, relaxableCodes} from './judging/severity';
export {isNamedRoot, readRoots} from './roots';
export type {NamedRoots, UnusableRoot} from './roots';
export type {Held} from './judging/dates';
export type {Certificate} from './certificate';
export type {
  CertificateFinding,
  CertificateFindings,
  RevocationUnknown,
} from './findings';
