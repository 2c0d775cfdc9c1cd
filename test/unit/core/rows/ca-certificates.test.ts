import {
  readCertificate,
  type Certificate,
} from '../../../../src/core/certificates';
import {CaCertificates} from '../../../../src/core/rows/ca-certificates';
import {
  DAY,
  hierarchy,
  make,
  name,
  NOW,
  type Made,
} from '../certificates/support/certificate-maker';

const {intermediate, leaf, root} = hierarchy();

const read = (made: Made): Certificate => readCertificate(made.der)!;

/** CA certificates with a number in their name. */
function numbered(from: number, to: number, notAfter = NOW + 900 * DAY) {
  return Array.from({length: to - from}, (_, i) =>
    read(
      make({
        ...intermediate.recipe,
        subject: name(`CN=CA ${from + i}`),
        notAfter,
      }),
    ),
  );
}

/** A document, whose executions each read it anew. */
function documentAt() {
  let text = '';
  let now = NOW;
  let writes = 0;
  return {
    execution: () =>
      new CaCertificates(
        {
          caCertificates: () => text,
          saveCaCertificates(to) {
            text = to;
            writes++;
          },
        },
        () => now,
      ),
    advance: (ms: number) => (now += ms),
    get text() {
      return text;
    },
    get writes() {
      return writes;
    },
  };
}

const namesOf = (certificates: readonly Certificate[]) =>
  certificates.map(it => it.subjectCn);

it('keeps those of CAs alone, each once, and writes only what is new', () => {
  const document = documentAt();
  const chain = [leaf, intermediate, root, intermediate].map(read);
  document.execution().learn(chain);
  document.execution().learn(chain);
  expect(namesOf(document.execution().known())).toEqual([
    'Example Mail CA',
    'Example Root',
  ]);
  expect(document.writes).toBe(1);
});

it('forgets the expired ones', () => {
  const document = documentAt();
  document.execution().learn(numbered(0, 1, NOW + DAY));
  document.advance(2 * DAY);
  expect(document.execution().known()).toEqual([]);
  document.execution().learn(numbered(1, 2));
  expect(document.text.split('\n')).toHaveLength(1);
});

it('is bounded; the useful ones stay, those of people and those that completed files', () => {
  const document = documentAt();
  const [byPerson, useful, idle] = numbered(0, 3) as [
    Certificate,
    Certificate,
    Certificate,
  ];
  expect(document.execution().add([byPerson, read(leaf)])).toEqual([byPerson]);
  document.execution().learn([useful, idle]);
  document.execution().markUseful([useful]);
  // Files of strangers, with a CA of its own each: so many are learned in one execution.
  document.execution().learn(numbered(100, 140));
  expect(document.execution().known()).toHaveLength(33);
  document.execution().learn(numbered(200, 240));
  document.execution().learn(numbered(300, 340));
  const kept = namesOf(document.execution().known());
  expect(kept).toHaveLength(60);
  expect(kept).toContain('CA 0');
  expect(kept).toContain('CA 1');
  expect(kept).not.toContain('CA 2');
  expect(document.text.length).toBeLessThanOrEqual(100_000);
});

it('notes once a day that one was useful', () => {
  const document = documentAt();
  const [one] = numbered(0, 1) as [Certificate];
  document.execution().learn([one]);
  for (let i = 0; i < 5; i++) document.execution().markUseful([one]);
  expect(document.writes).toBe(2);
  document.advance(DAY);
  document.execution().markUseful([one]);
  expect(document.writes).toBe(3);
});

it('passes over what cannot be read', () => {
  const certificates = new CaCertificates(
    {
      caCertificates: () => 'nonsense\n5 AAAA\n',
      saveCaCertificates: () => undefined,
    },
    () => NOW,
  );
  expect(certificates.known()).toEqual([]);
});
