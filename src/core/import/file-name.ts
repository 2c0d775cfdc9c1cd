/** The content of a file's or folder's name: addresses, and words. */

/**
 * Words that do not help to identify the owner of a certificate. None of them is a name or an initial, or else the rest of
 * the name would be mistaken for a full one.
 */
const FILLERS =
  /^(p12|pfx|pkcs|pkcs12|pk12|cer|cert|certs|crt|pem|certificate|certificates|zertifikat|zertifikate|certificat|certificats|certificado|certificados|certificato|digital|smime|x509|key|keys|keypair|keystore|bundle|chain|identity|private|public|user|users|personal|employee|employees|staff|people|member|members|email|mail|emails|gmail|google|workspace|account|accounts|mailbox|new|neue|nuevo|nouveau|old|renewed|renewal|current|latest|copy|kopie|copie|copia|of|for|fuer|the|and|und|final|backup|export|exported|import|imported|download|downloaded|issued|sign|signing|signature|signed|enc|encrypt|encrypted|encryption|valid|until|till|from|to|exp|expires|expiry|id|serial|sha1|sha256|rsa|ecc|sectigo|digicert|globalsign|actalis|harica|swisssign|comodo|entrust|identrust|quovadis|certum|january|feb|february|march|jul|july|aug|sep|sept|september|oct|october|nov|november|dec|december|q[1-4])$/;

/**
 * Numbers, versions, times, and hexadecimal serial numbers; these must have a digit, so that names are not taken for them.
 */
const NUMBERS =
  /^(\d+|v\d+(r\d+)?|\d{8}t\d{4,6}z?|\d+bit|(0x)?(?=[a-f]*\d)[0-9a-f]{8,})$/;

/** Identifiers whose parts could be mistaken for words. */
const IDENTIFIERS =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|([0-9a-f]{2}[:\- _]){7,}[0-9a-f]{2}(?![0-9a-z])/g;

/** Everything but letters and digits of any script. */
const BETWEEN = /[\s!-/:-@[-\x60{-\u00bf\u2000-\u206f\u3000-\u303f]+/;

/** Characters that cannot be part of an address in a name, without a gap around it. */
const NOT_LOCAL = /[^a-z0-9._%+'&\u00c0-\u1fff-]/;
const DOMAIN_RUN = /^[a-z0-9.\u00c0-\u1fff-]*/;

/** A name as it was meant: without percent-encoding, composed, in lowercase, `(at)` and `=40` as @. */
export function meant(name: string): string {
  return unescapeName(unescapeName(name))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*[([{<]\s*at\s*[)\]}>]\s*|=40/g, '@');
}

function unescapeName(name: string): string {
  if (!/%[0-9a-f]{2}/i.test(name)) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Whether a word says nothing about whose file it is. */
export function saysNothing(word: string): boolean {
  return FILLERS.test(word) || NUMBERS.test(word);
}

/**
 * The words of a name. Accents can be written as the letter alone or, as in German, with an e; whichever is asked for.
 *
 * @param name - as `meant` makes it
 */
export function wordsOf(name: string, accents: 'bare' | 'with e'): string[] {
  const text =
    accents === 'bare'
      ? name
      : name.replace(/[äöüæøœ]/g, it => WITH_E[it] ?? it);
  return text
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(IDENTIFIERS, ' ')
    .replace(/(^|[^a-z0-9])s[-_. /]mime(?![a-z0-9])/g, '$1smime')
    .split(BETWEEN)
    .filter(it => it !== '');
}

const WITH_E: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
};

/** An address that a name may contain; `exact` if nothing had to be removed from its front. */
export interface NamedAddress {
  readonly address: string;
  readonly exact: boolean;
}

/**
 * For each @ in a name, the addresses that it can be part of, likeliest first: the text around it, then the same without
 * the fillers before and after it. `cert_ada@example.com-2026.pfx` can be `cert_ada@example.com` and `ada@example.com`, but
 * `mary.ada@example.com.au` can only be itself.
 *
 * @param name - as returned by `meant`
 */
export function addressesIn(name: string): NamedAddress[][] {
  const found: NamedAddress[][] = [];
  for (let at = name.indexOf('@'); at >= 0; at = name.indexOf('@', at + 1)) {
    const before = name.slice(0, at);
    const start = lastIndexOf(before, NOT_LOCAL) + 1;
    const locals = localsOf(before.slice(start));
    const domains = domainsOf(DOMAIN_RUN.exec(name.slice(at + 1))![0]);
    found.push(
      locals.flatMap((local, i) =>
        domains.map(domain => ({
          address: `${local}@${domain}`,
          exact: i === 0,
        })),
      ),
    );
  }
  return found;
}

/** The sequence itself, and its remainders when fillers are removed from its front. */
function localsOf(run: string): string[] {
  const found = [run];
  const separator = /[._-]+/g;
  for (let cut = separator.exec(run); cut; cut = separator.exec(run)) {
    if (wordsOf(run.slice(0, cut.index), 'bare').every(saysNothing)) {
      found.push(run.slice(cut.index + cut[0].length));
    }
  }
  return found.filter(it => it !== '');
}

/** The sequence itself, and its remainders when endings, dates and fillers are removed from its end. */
function domainsOf(run: string): string[] {
  const found: string[] = [];
  for (let end = run.length; end > 0;) {
    const domain = run.slice(0, end);
    if (/[^.-]$/.test(domain) && endsDomain(run.slice(end))) found.push(domain);
    end = Math.max(domain.lastIndexOf('.'), domain.lastIndexOf('-'));
  }
  return found;
}

/**
 * Whether a domain can end before this. A top-level domain has no hyphen, so after one, anything may follow except another
 * label: `example.com-laptop`, not `example.com-group.org`.
 */
function endsDomain(rest: string): boolean {
  const labels = rest.startsWith('-')
    ? rest.slice(1).split('.').slice(1)
    : rest.split('.');
  return labels.every(it => wordsOf(it, 'bare').every(saysNothing));
}

function lastIndexOf(text: string, pattern: RegExp): number {
  for (let i = text.length - 1; i >= 0; i--) {
    if (pattern.test(text[i]!)) return i;
  }
  return -1;
}

/** Whether a folder's name is a domain. */
export function isDomain(name: string): boolean {
  return /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(name);
}
