/** Any partial delivery, in any order, with uploads that are cut off: each mailbox gets one certificate, and no key is lost. */
import {X509Certificate} from 'node:crypto';
import fc from 'fast-check';
import {pemText} from '../../../src/core/certificates/pem';
import {
  openRequestCompany,
  ROWS,
  type RequestCompany,
} from '../../support/request-company';
import {
  openRequestPage,
  type Mishap,
  type RequestPage,
} from '../../support/request-page';
import {IS_LONG} from '../../support/thoroughness';
import {DIST} from '../../support/project';

/** How many mailboxes, and how many courses of events. */
const CASES: readonly (readonly [number, number])[] = IS_LONG
  ? [
      [ROWS.length, 40],
      [500, 2],
    ]
  : [[ROWS.length, 4]];

let company: RequestCompany;
let page: RequestPage;

async function open(mailboxes: number): Promise<void> {
  company = openRequestCompany(DIST, mailboxes - ROWS.length);
  page = await openRequestPage(company);
}

const pem = (der: Uint8Array) => pemText('CERTIFICATE', der);
const fingerprint = (der: Uint8Array) =>
  new X509Certificate(der).fingerprint256.replace(/:/g, '').toLowerCase();

/** A key file, and the requests whose keys it has. */
interface KeyFileText {
  readonly text: string;
  readonly attempts: readonly string[];
}

const attemptsHere = () =>
  page.keyring.keyring.value!.requests.map(it => it.attempt);

/** One visit to the page. */
interface Session {
  /** Which of the key files that still exist. */
  readonly file: number;
  /** Which certificates are at hand, in which order, and in how many files. */
  readonly certificates: readonly number[];
  readonly files: number;
  readonly mishap: Mishap | null;
  /** The new key file is saved, and the old ones are deleted. */
  readonly saves: boolean;
}

/** @param count - of certificates at hand */
const sessionWith = (count: number): fc.Arbitrary<Session> =>
  fc.record({
    file: fc.nat(1),
    certificates: fc.shuffledSubarray(Array.from({length: count}, (_, i) => i)),
    files: fc.integer({min: 1, max: 3}),
    mishap: fc.oneof(
      fc.constant(null),
      fc.constant({kind: 'lost'} as const),
      fc.record({
        kind: fc.constant('killed' as const),
        call: fc.integer({min: 3, max: 70}),
      }),
      fc.record({
        kind: fc.constant('stopped' as const),
        wave: fc.integer({min: 1, max: 4}),
      }),
    ),
    saves: fc.boolean(),
  });

it.each(CASES)(
  'gives each of %i mailboxes one certificate and loses no key, whatever arrives when, and wherever it is stopped',
  async (mailboxes, numRuns) => {
    await open(mailboxes);
    const first = {text: await page.make(), attempts: attemptsHere()};
    const {requests} = page.keyring.keyring.value!;
    const {authority} = company;
    const own = requests.map(it => authority.issue(it.csr));
    const again = authority.issue(requests[0]!.csr, {to: 300});
    page.reload();
    await page.make();
    const lost = authority.issue(page.keyring.keyring.value!.requests[1]!.csr);
    const everything = [...own, again, lost, authority.intermediate];
    // After one certificate for each mailbox and a second one for the first.
    const lostAt = everything.indexOf(lost);
    const numbers = everything.map((_, i) => i);
    const back = company.checkpoint();

    const held = () =>
      requests.map(({user, alias}) =>
        company.holds(user, alias).map(it => it.replace(' *', '')),
      );
    const visit = async (
      {text}: KeyFileText,
      session: Omit<Session, 'file'>,
    ) => {
      page.reload();
      if (session.mishap) page.mishaps.push(session.mishap);
      const given: Record<string, string> = {};
      session.certificates.forEach((it, i) => {
        const name = `${i % session.files}.pem`;
        given[name] = (given[name] ?? '') + pem(everything[it]!);
      });
      await page.give({...given, 'keys.json': text});
      if (session.certificates.includes(lostAt)) {
        expect(
          page.delivery.matching.value.strays.map(it => it.certificate.serial),
        ).toContain(new X509Certificate(lost).serialNumber.toLowerCase());
      }
      await page.sending.upload(true);
    };

    await fc.assert(
      fc.asyncProperty(
        fc.array(sessionWith(everything.length), {minLength: 1, maxLength: 3}),
        async sessions => {
          back();
          let keyFiles: readonly KeyFileText[] = [first];
          for (const {file, ...session} of sessions) {
            await visit(keyFiles[file] ?? keyFiles[0]!, session);
            if (session.saves) {
              const saved = {text: await page.save(), attempts: attemptsHere()};
              // Only who has the old one opened will delete it.
              keyFiles = [saved, ...(file === 0 ? [] : keyFiles)];
            }
            const kept = keyFiles.flatMap(it => it.attempts);
            held().forEach((certificates, i) => {
              expect(certificates.length).toBeLessThanOrEqual(1);
              const {attempt} = requests[i]!;
              if (certificates.length === 0) expect(kept).toContain(attempt);
            });
          }
          await visit(keyFiles[0]!, {
            ...{certificates: numbers.filter(it => it !== lostAt), files: 1},
            ...{mishap: null, saves: false},
          });
          const wanted = own.map(fingerprint);
          held().forEach((certificates, i) => {
            const mine =
              i === 0 ? [wanted[0], fingerprint(again)] : [wanted[i]];
            expect(certificates).toHaveLength(1);
            expect(mine).toContain(certificates[0]);
          });
        },
      ),
      {numRuns},
    );
  },
  3_600_000,
);
