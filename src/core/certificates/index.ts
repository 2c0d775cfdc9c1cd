/** The certificate core: certificate files in, facts and findings out. Evaluated lazily: reach it through `./lazy` only. */
export {examine, examineCertificates} from './examine';
export type {Examination, Want} from './examine';
export {iterationsOf} from './pkcs12/structure';
export {readCertificate, readPem} from './x509/read';
export {relaxableCodes} from './judging/severity';
export type {Held} from './judging/dates';
export type {Certificate} from './certificate';
export type {CertificateFinding, CertificateFindings} from './findings';
